import { cellsOf, fixedReference } from "../../savings/address";
import { belowName, heldName, markOf, WRITING_MARK } from "../own-sheets";
import { beQuiet } from "../write-step";
import { dropNewCharts } from "./charts";
import type { FoundTable } from "./find-paper";
import type { Rewriting } from "./hold-sheet";
import { isOurs } from "./our-names";

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
  const standing = rewritings.map((rewriting) => ({ rewriting, sheet: worksheets.getItem(rewriting.found.name) }));
  for (const { sheet } of standing) {
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
  }
  await context.sync();
  beQuiet(context);
  for (const { rewriting, sheet } of standing) {
    const held = heldName(rewriting.found.key);
    const below = belowName(rewriting.found.key);
    if (formulas.has(held)) restore(sheet, rewriting);
    undoRoom(sheet, rewriting, formulas.get(below));
    names.getItem(markOf(rewriting.found.key)).formula = `=${fixedReference(rewriting.found.area)}`;
    for (const name of [held, below]) if (formulas.has(name)) names.getItem(name).delete();
  }
  names.getItem(WRITING_MARK).delete();
  await context.sync();
}

function restore(sheet: Excel.Worksheet, { found, held, next }: Rewriting): void {
  const { area, tables } = found;
  const before = new Set(tables.map(({ name }) => name));
  dropNewCharts(sheet);
  for (const table of sheet.tables.items) if (isOurs(table.name) || before.has(table.name)) table.convertToRange();
  const rows = Math.max(area.rows, next.rows);
  sheet.getRangeByIndexes(area.row, area.column, rows, held.columns).clear("All");
  const from = sheet.getRangeByIndexes(held.row, held.column, held.rows, held.columns);
  const to = sheet.getRangeByIndexes(area.row, area.column, held.rows, held.columns);
  to.copyFrom(from, "Formats");
  to.copyFrom(from, "Formulas");
  for (const table of tables) markAgain(sheet, table);
  from.clear("All");
}

function markAgain(sheet: Excel.Worksheet, { name, range, isSortable }: FoundTable): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = isSortable;
}

/** Takes inserted rows away again, where they were inserted: the name under them tells. */
function undoRoom(sheet: Excel.Worksheet, { found, grows, held }: Rewriting, below: string | undefined): void {
  const { area } = found;
  const end = area.row + area.rows;
  if (below === undefined || cellsOf(below)?.row !== end + grows) return;
  sheet.getRangeByIndexes(end, area.column, grows, held.columns).delete("Up");
}
