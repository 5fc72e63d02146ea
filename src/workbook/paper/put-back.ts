import { cellsOf } from "../../savings/address";
import { beQuiet } from "../write-step";
import { areasMeet } from "./area";
import type { FoundTable } from "./find-paper";
import type { Rewriting } from "./hold-sheet";
import { heldName, WRITING_MARK } from "./marks";
import { takeBack } from "./take-back";

/**
 * Puts back what stood on sheets whose write failed in the middle. Two syncs.
 *
 * @param rewritings the sheets that were being rewritten
 * @param formulas of the workbook's names: they tell what is held, and what was made room for
 */
export async function putBack(
  context: Excel.RequestContext,
  rewritings: readonly Rewriting[],
  formulas: ReadonlyMap<string, string>,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const standing = rewritings.map(({ found }) => ({ found, sheet: worksheets.getItem(found.name) }));
  for (const { sheet } of standing) {
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
  }
  await context.sync();
  beQuiet(context);
  const places = new Map([...formulas].map(([name, formula]) => [name, cellsOf(formula)]));
  for (const { found, sheet } of standing) {
    const { key, area, tables, charts } = found;
    const inArea = tables.filter(({ range }) => areasMeet(range, area));
    const isRewritten = places.has(heldName(key));
    if (isRewritten) clearWay(sheet, charts, tables, inArea);
    takeBack(context, { key, sheet, area }, places);
    if (isRewritten) for (const table of inArea) markAgain(sheet, table);
  }
  names.getItem(WRITING_MARK).delete();
  await context.sync();
}

/** Takes away new charts, and what makes cells a table where others are put back. */
function clearWay(
  sheet: Excel.Worksheet,
  charts: readonly string[],
  tables: readonly FoundTable[],
  inArea: readonly FoundTable[],
): void {
  const [chartsBefore, others] = [new Set(charts), new Set(tables.map(({ name }) => name))];
  for (const { name } of inArea) others.delete(name);
  for (const chart of sheet.charts.items) if (!chartsBefore.has(chart.name)) chart.delete();
  for (const table of sheet.tables.items) if (!others.has(table.name)) table.convertToRange();
}

function markAgain(sheet: Excel.Worksheet, { name, range, isSortable }: FoundTable): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = isSortable;
}
