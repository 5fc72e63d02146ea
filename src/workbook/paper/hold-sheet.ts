import { fixedReference } from "../../savings/address";
import type { RangeRef } from "../../savings/grid";
import { belowName, heldName } from "../own-sheets";
import type { FoundSheet } from "./find-paper";

/** Blank rows between what stands on a sheet and what is held under it. */
const APART = 2;

/** A sheet that is being rewritten. */
export interface Rewriting {
  readonly found: FoundSheet;
  /** Rows of cells that are inserted under what the add-in wrote, because something of the user's stands there. */
  readonly grows: number;
  /** Where what stood there is held until the write is whole. */
  readonly held: RangeRef;
  /** What the add-in will have written. */
  readonly next: RangeRef;
}

/**
 * How a sheet is to be rewritten.
 *
 * @param rows of the new plan
 * @param columns of the new plan, with those of the user's own that belong to its table
 */
export function rewritingOf(found: FoundSheet, rows: number, columns: number): Rewriting {
  const { area, usedRows, name } = found;
  const end = area.row + area.rows;
  const more = area.row + rows - end;
  const grows = more > 0 && usedRows > end ? more : 0;
  const wide = Math.max(columns, area.columns);
  const firstFree = Math.max(usedRows + grows, area.row + Math.max(rows, area.rows)) + APART;
  return {
    found,
    grows,
    held: { sheet: name, row: firstFree, column: area.column, rows: area.rows, columns: wide },
    next: { sheet: name, row: area.row, column: area.column, rows, columns },
  };
}

/**
 * Copies what stands on a sheet to free rows below, so that it can be put back: Excel keeps what a request did before it
 * failed. Copied and not read, it costs nothing however large it is, and comes back exactly. Nothing is sent before the
 * caller syncs.
 */
export function holdSheet(context: Excel.RequestContext, { found, grows, held }: Rewriting): void {
  const { key, sheet, area } = found;
  const { names } = context.workbook;
  if (grows > 0) {
    const end = area.row + area.rows;
    const below = { sheet: found.name, row: end, column: area.column, rows: 1, columns: held.columns };
    // Excel moves the name with the row: so it tells whether the rows were inserted.
    names.add(belowName(key), `=${fixedReference(below)}`).visible = false;
    sheet.getRangeByIndexes(end, area.column, grows, held.columns).insert("Down");
  }
  const from = sheet.getRangeByIndexes(area.row, area.column, held.rows, held.columns);
  const to = sheet.getRangeByIndexes(held.row, held.column, held.rows, held.columns);
  to.copyFrom(from, "Formats");
  to.copyFrom(from, "Formulas");
  names.add(heldName(key), `=${fixedReference(held)}`).visible = false;
}
