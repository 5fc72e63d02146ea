import { fixedReference } from "../../savings/address";
import type { RangeRef } from "../../savings/grid";
import type { OwnSheet } from "../../sheet/own-sheets";
import { cellsIn } from "../brief-ranges";
import type { Area } from "./area";
import { endOf } from "./area";
import { belowName, heldName, holdingName, markOf } from "./marks";

/** A sheet that was being rewritten. */
export interface LeftSheet {
  readonly key: OwnSheet;
  readonly sheet: Excel.Worksheet;
  /** What the add-in had written there before. */
  readonly area: RangeRef;
}

type Names = ReadonlyMap<string, RangeRef | null>;

/**
 * Brings back what is held of sheets and leaves nothing of the write. It can be done again after it failed in the middle:
 * what is held counts until all of it is back. Nothing is sent before the caller syncs.
 *
 * @param names of the workbook, with their cells: they tell how far the write had come
 */
export function takeBack(context: Excel.RequestContext, left: readonly LeftSheet[], names: Names): void {
  for (const one of left) copyBack(context, one, names);
  // Only then: what is held looks at cells of other sheets that are about to go.
  for (const one of left) closeUp(context, one, names);
}

function copyBack({ workbook }: Excel.RequestContext, left: LeftSheet, names: Names): void {
  const { key, sheet, area } = left;
  const held = names.get(heldName(key));
  if (!held) return;
  const before = { ...held, row: area.row, column: area.column };
  const room = roomMade(left, names);
  cellsIn(sheet, before).clear("All");
  if (room) cellsIn(sheet, room).clear("All");
  cellsIn(sheet, before).copyFrom(cellsIn(sheet, held), "Formats");
  cellsIn(sheet, before).copyFrom(cellsIn(sheet, held), "Formulas");
  workbook.names.getItem(markOf(key)).formula = `=${fixedReference(area)}`;
  workbook.names.getItem(heldName(key)).delete();
}

function closeUp({ workbook }: Excel.RequestContext, left: LeftSheet, names: Names): void {
  const { key, sheet } = left;
  const holding = names.get(holdingName(key));
  if (holding) {
    cellsIn(sheet, holding).delete("Up");
    workbook.names.getItem(holdingName(key)).delete();
  }
  if (!names.get(belowName(key))) return;
  const room = roomMade(left, names);
  if (room) cellsIn(sheet, room).delete("Up");
  workbook.names.getItem(belowName(key)).delete();
}

/** The cells that were put in for the sheet to grow into; null where it had not come to that. */
function roomMade({ key, area }: LeftSheet, names: Names): Area | null {
  const below = names.get(belowName(key));
  const rows = below ? below.row - endOf(area) : 0;
  return below && rows > 0 ? { ...below, row: endOf(area), rows } : null;
}
