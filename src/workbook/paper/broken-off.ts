import type { RangeRef } from "../../savings/grid";
import { OWN_SHEETS } from "../../sheet/own-sheets";
import { belowName, heldName, WRITING_MARK } from "../own-sheets";
import type { FoundPaper, FoundSheet } from "./find-paper";

/**
 * Clears up after a write that was broken off so that nobody could put back what stood there, as when the connection was
 * lost or the window closed. What people had typed is among what is held: it comes back first.
 *
 * @returns whether there was anything to clear up; then the sheets must be found again. One sync where there was.
 */
export async function clearBrokenOff(
  context: Excel.RequestContext,
  { names, sheets, isHalfWritten }: FoundPaper,
): Promise<boolean> {
  const ours = [WRITING_MARK, ...OWN_SHEETS.flatMap((key) => [heldName(key), belowName(key)])];
  const left = ours.filter((name) => names.has(name));
  if (left.length === 0) return false;
  for (const found of sheets.values()) {
    const held = names.get(heldName(found.key));
    if (held) takeBack(found, held, isHalfWritten);
  }
  for (const name of left) context.workbook.names.getItem(name).delete();
  await context.sync();
  return true;
}

function takeBack({ sheet, area, tables }: FoundSheet, held: RangeRef, isHalf: boolean): void {
  const from = sheet.getRangeByIndexes(held.row, held.column, held.rows, held.columns);
  if (isHalf) {
    for (const { table } of tables) table.convertToRange();
    sheet.getRangeByIndexes(area.row, area.column, Math.max(area.rows, held.rows), held.columns).clear("All");
    const to = sheet.getRangeByIndexes(area.row, area.column, held.rows, held.columns);
    to.copyFrom(from, "Formats");
    to.copyFrom(from, "Formulas");
  }
  from.clear("All");
}
