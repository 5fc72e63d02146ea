import { cellsOf } from "../../savings/address";
import { cellsIn } from "../brief-ranges";
import { beQuiet } from "../write-step";
import { areasMeet } from "./area";
import type { FoundSheet, FoundTable } from "./found-paper";
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
  const held = standing.filter(({ found }) => places.has(heldName(found.key)));
  for (const { found, sheet } of held) clearWay(sheet, found);
  takeBack(context, standing.map(({ found: { key, area }, sheet }) => ({ key, sheet, area })), places); // oxfmt-ignore
  for (const { found, sheet } of held) for (const table of tablesIn(found)) markAgain(sheet, table);
  names.getItem(WRITING_MARK).delete();
  await context.sync();
}

/** Takes away new charts, and what makes cells a table where others are put back. */
function clearWay(sheet: Excel.Worksheet, found: FoundSheet): void {
  const [charts, others] = [new Set(found.charts), new Set(found.tables.map(({ name }) => name))];
  for (const { name } of tablesIn(found)) others.delete(name);
  for (const chart of sheet.charts.items) if (!charts.has(chart.name)) chart.delete();
  for (const table of sheet.tables.items) if (!others.has(table.name)) table.convertToRange().untrack();
}

function tablesIn({ tables, area }: FoundSheet): readonly FoundTable[] {
  return tables.filter(({ range }) => areasMeet(range, area));
}

function markAgain(sheet: Excel.Worksheet, { name, range, isSortable }: FoundTable): void {
  const table = sheet.tables.add(cellsIn(sheet, range), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = isSortable;
}
