import { fixedReference } from "../../savings/address";
import type { RangeRef } from "../../savings/grid";
import type { Area } from "./area";
import { cellsIn, edgeOf, endOf } from "./area";
import type { FoundSheet } from "./find-paper";
import { belowName, heldName, holdingName } from "./marks";

/** Blank rows between what stands on a sheet and what is held under it. */
const APART = 2;

/** A sheet that is being rewritten. */
export interface Rewriting {
  readonly found: FoundSheet;
  /** Cells that are inserted under what the add-in wrote, because something of the user's stands there. */
  readonly room: Area | null;
  /** The cells under what the add-in wrote that it grows into; null where it does not grow. */
  readonly grown: Area | null;
  /** Where what stood there is held until the write is whole. */
  readonly held: RangeRef;
  /** What is emptied before anything is written. */
  readonly emptied: readonly Area[];
  /** What the add-in will have written, columns of the user's own aside. */
  readonly next: RangeRef;
}

/** How much a sheet will hold, and what of the user's it takes up. */
export interface SheetSize {
  readonly rows: number;
  /** Columns of the user's own aside. */
  readonly columns: number;
  /** Columns with those of the user's own that its tables go on with. */
  readonly columnsWithOwn: number;
  /** Cells beside what the add-in wrote whose words are written anew, in their rows or elsewhere. */
  readonly takenUp: readonly Area[];
}

/** How a sheet is to be rewritten. */
export function rewritingOf(found: FoundSheet, { rows, columns, columnsWithOwn, takenUp }: SheetSize): Rewriting {
  const { area, usedRows, name: sheet } = found;
  const { row, column } = area;
  const ours = Math.max(columns, area.columns);
  const room = roomFor(found, rows - area.rows, Math.max(ours, columnsWithOwn));
  const most = Math.max(rows, area.rows);
  const beside = takenUp.flatMap((cells) =>
    edgeOf(cells) > column + ours ? [{ ...cells, column: column + ours, columns: edgeOf(cells) - column - ours }] : [],
  );
  const wide = Math.max(ours, columnsWithOwn, ...beside.map((cells) => edgeOf(cells) - column));
  const firstFree = Math.max(usedRows + (room?.rows ?? 0), row + most) + APART;
  return {
    found,
    room,
    grown: grownOf(area, rows, room?.columns ?? Math.max(ours, columnsWithOwn)),
    held: { sheet, row: firstFree, column, rows: area.rows, columns: wide },
    emptied: [{ row, column, rows: most, columns: ours }, ...beside],
    next: { sheet, row, column, rows, columns },
  };
}

function grownOf(area: Area, rows: number, columns: number): Area | null {
  if (rows <= area.rows) return null;
  return { row: endOf(area), column: area.column, rows: rows - area.rows, columns };
}

/** Room is as wide as what stands below, so that this moves whole; beside something that goes on past the end, no wider than needed. */
function roomFor({ area, under, isCrossed }: FoundSheet, more: number, columns: number): Area | null {
  if (more <= 0 || !under || under.column >= area.column + columns) return null;
  const wide = isCrossed ? columns : Math.max(columns, edgeOf(under) - area.column);
  return { row: endOf(area), column: area.column, rows: more, columns: wide };
}

/**
 * Makes sure that the rows in which something will be held are free of looks, too. Where the sheet is protected, Excel
 * refuses this before anything else is done. Nothing is sent before the caller syncs.
 */
export function freeRows({ found, held }: Rewriting): void {
  cellsIn(found.sheet, held).clear("All");
}

/**
 * Copies what stands on a sheet to free rows below, so that it can be put back: Excel keeps what a request did before it
 * failed. Copied and not read, it costs nothing however large it is, and comes back exactly. Nothing is sent before the
 * caller syncs.
 */
export function holdSheet(context: Excel.RequestContext, { found, room, grown, held }: Rewriting): void {
  const { key, sheet, area, name } = found;
  const { names } = context.workbook;
  if (grown) {
    // Excel moves the name with its row: so it tells whether the rows were inserted.
    const below = room ? { ...grown, rows: 1 } : grown;
    names.add(belowName(key), `=${fixedReference({ sheet: name, ...below })}`).visible = false;
  }
  if (room) cellsIn(sheet, room).insert("Down");
  names.add(holdingName(key), `=${fixedReference(held)}`).visible = false;
  const from = cellsIn(sheet, { ...held, row: area.row });
  const to = cellsIn(sheet, held);
  to.copyFrom(from, "Formats");
  to.copyFrom(from, "Formulas");
  names.add(heldName(key), `=${fixedReference(held)}`).visible = false;
}
