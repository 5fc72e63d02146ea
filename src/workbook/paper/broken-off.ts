import { OWN_SHEETS } from "../../sheet/own-sheets";
import { cellsIn } from "../brief-ranges";
import { areasMeet } from "./area";
import { isNewChart } from "./charts";
import type { FoundPaper, FoundSheet } from "./found-paper";
import { belowName, heldName, holdingName, WRITING_MARK } from "./marks";
import { isOurs } from "./our-names";
import type { LeftSheet } from "./take-back";
import { takeBack } from "./take-back";

/**
 * Clears up after a write that was broken off so that nobody could put back what stood there, as when the connection was
 * lost or the window closed. What people had typed is among what is held: it comes back first.
 *
 * @returns whether there was anything to clear up; then the sheets must be found again. One sync where there was.
 */
export async function clearBrokenOff(context: Excel.RequestContext, paper: FoundPaper): Promise<boolean> {
  const { names, sheets, isHalfWritten } = paper;
  const left = OWN_SHEETS.flatMap((key) => [heldName(key), holdingName(key), belowName(key)]).filter(isIn(names));
  if (left.length === 0 && !names.has(WRITING_MARK)) return false;
  const taken = new Set<string>();
  const back: LeftSheet[] = [];
  for (const found of sheets.values()) {
    for (const name of found.charts.filter(isNewChart)) found.sheet.charts.getItem(name).delete();
    if (isHalfWritten) back.push(leftOf(paper, found));
    else dropHeld(paper, found);
    const own = [heldName(found.key), holdingName(found.key), belowName(found.key)];
    // A name whose cells are gone already has still to go.
    if (isHalfWritten) for (const name of own) if (names.get(name)) taken.add(name);
  }
  takeBack(context, back, names);
  for (const name of left) if (!taken.has(name)) context.workbook.names.getItem(name).delete();
  // The mark goes last of all: until then the sheets are known to be half written.
  if (names.has(WRITING_MARK)) context.workbook.names.getItem(WRITING_MARK).delete();
  await context.sync();
  return true;
}

/** A sheet that was being rewritten, with what made its cells tables out of the way. */
function leftOf({ names }: FoundPaper, { key, sheet, area, tables }: FoundSheet): LeftSheet {
  const held = names.get(heldName(key));
  if (!held) return { key, sheet, area };
  const written = { ...area, rows: Math.max(area.rows, held.rows), columns: held.columns };
  for (const { table, name, range } of tables)
    if (isOurs(name) || areasMeet(range, written)) table.convertToRange().untrack();
  // The mark may already be that of what was being written.
  return { key, sheet, area: { ...area, rows: held.rows, columns: Math.min(area.columns, held.columns) } };
}

function dropHeld({ names }: FoundPaper, { key, sheet }: FoundSheet): void {
  const held = names.get(holdingName(key));
  if (held) cellsIn(sheet, held).delete("Up");
}

function isIn(names: FoundPaper["names"]): (name: string) => boolean {
  return (name) => names.has(name);
}
