import { fixedReference } from "../../savings/address";
import type { RangeRef } from "../../savings/grid";
import type { OwnSheet } from "../../sheet/own-sheets";
import { cellsIn, endOf } from "./area";
import { belowName, heldName, holdingName, markOf } from "./marks";

/** A sheet that was being rewritten. */
export interface LeftSheet {
  readonly key: OwnSheet;
  readonly sheet: Excel.Worksheet;
  /** What the add-in had written there before. */
  readonly area: RangeRef;
}

/**
 * Brings back what is held of a sheet and leaves nothing of the write. It can be done again after it failed in the middle:
 * what is held counts until all of it is back. Nothing is sent before the caller syncs.
 *
 * @param names of the workbook, with their cells: they tell how far the write had come
 */
export function takeBack(
  context: Excel.RequestContext,
  { key, sheet, area }: LeftSheet,
  names: ReadonlyMap<string, RangeRef | null>,
): void {
  const item = (name: string) => context.workbook.names.getItem(name);
  const [held, holding, below] = [heldName(key), holdingName(key), belowName(key)].map(
    (name) => names.get(name) ?? null,
  );
  const inserted = below ? below.row - endOf(area) : 0;
  const grown = below && { ...below, row: endOf(area), rows: inserted > 0 ? inserted : below.rows };
  if (held) {
    const before = { ...held, row: area.row, column: area.column };
    cellsIn(sheet, before).clear("All");
    if (grown) cellsIn(sheet, grown).clear("All");
    cellsIn(sheet, before).copyFrom(cellsIn(sheet, held), "Formats");
    cellsIn(sheet, before).copyFrom(cellsIn(sheet, held), "Formulas");
    item(markOf(key)).formula = `=${fixedReference(area)}`;
    item(heldName(key)).delete();
  }
  if (holding) {
    cellsIn(sheet, holding).clear("All");
    item(holdingName(key)).delete();
  }
  if (!below) return;
  if (grown && inserted > 0) cellsIn(sheet, grown).delete("Up");
  item(belowName(key)).delete();
}
