import { fixedReference } from "../../savings/address";
import type { RangeRef } from "../../savings/grid";
import type { Area } from "./area";
import { cellsIn } from "../brief-ranges";
import { edgeOf, endOf } from "./area";
import type { FoundSheet } from "./found-paper";
import { belowName, heldName, holdingName } from "./marks";

/** Blank rows between what stands on a sheet and what is held under it. */
const APART = 2;

/** A sheet that is being rewritten. */
export interface Rewriting {
  readonly found: FoundSheet;
  /** Cells that are put in under what the add-in wrote where it grows; null where it does not. */
  readonly room: Area | null;
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
    held: { sheet, row: firstFree, column, rows: area.rows, columns: wide },
    emptied: [{ row, column, rows: most, columns: ours }, ...beside],
    next: { sheet, row, column, rows, columns },
  };
}

/**
 * Room is made even where nothing stands below: somebody may just be typing there. It is as wide as what stands below, so
 * that this moves whole; beside something that goes on past the end, no wider than needed.
 */
function roomFor({ area, under, isCrossed }: FoundSheet, more: number, columns: number): Area | null {
  if (more <= 0) return null;
  const isInTheWay = under !== null && under.column < area.column + columns;
  const wide = isInTheWay && !isCrossed ? Math.max(columns, edgeOf(under) - area.column) : columns;
  return { row: endOf(area), column: area.column, rows: more, columns: wide };
}

/**
 * A change that nobody sees, of looks under everything on the sheet. Where the sheet is protected, or gone, Excel refuses
 * it before anything else is done. Nothing is sent before the caller syncs.
 */
export function tryToChange({ found, held }: Rewriting): void {
  cellsIn(found.sheet, held).clear("Formats");
}

/**
 * Puts cells in under what the add-in wrote: those that it grows into, and those in which it is held. Put in, and not just
 * emptied: somebody may be typing there at this moment. All sheets make room before any is held, since formulas of one that
 * look at another would move with its cells. Nothing is sent before the caller syncs.
 */
export function makeRoom({ workbook: { names } }: Excel.RequestContext, { found, room, held }: Rewriting): void {
  const { key, sheet, name } = found;
  if (room) {
    // Excel moves the name with its row: so it tells whether the cells were put in.
    names.add(belowName(key), `=${fixedReference({ sheet: name, ...room, rows: 1 })}`).visible = false;
    cellsIn(sheet, room).insert("Down").untrack();
  }
  cellsIn(sheet, held).insert("Down").untrack();
  names.add(holdingName(key), `=${fixedReference(held)}`).visible = false;
}

/**
 * Copies what stands on a sheet to the cells under it, so that it can be put back: Excel keeps what a request did before
 * it failed. Copied and not read, it costs nothing however large it is, and comes back exactly. Nothing is sent before the
 * caller syncs.
 */
export function holdSheet({ workbook: { names } }: Excel.RequestContext, { found, held }: Rewriting): void {
  const { key, sheet, area } = found;
  const from = cellsIn(sheet, { ...held, row: area.row });
  const to = cellsIn(sheet, held);
  to.copyFrom(from, "Formats");
  to.copyFrom(from, "Formulas");
  names.add(heldName(key), `=${fixedReference(held)}`).visible = false;
}
