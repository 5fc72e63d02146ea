import type { Host } from "../host";
import { enterValue } from "../interpreter/members/range-actions";
import { HostProblem } from "../interpreter/problems";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { dropIfBare, forEachHeldCell, setValue } from "../model/cells";
import type { HostRange } from "../model/range";
import type { HostSheet } from "../model/types";
import type { Place } from "./grid/moves";

/** Why the user cannot change a sheet, in words; null if nothing stands in the way. */
export function whyLocked(host: Host, sheet: HostSheet): string | null {
  if (host.readOnly) return "This workbook is open to be read only, so it cannot be changed.";
  return sheet.protected ? "This sheet is protected, so it cannot be changed." : null;
}

/**
 * Enters texts as typing them does. What lies beyond the sheet's edge is left out.
 * @returns What stands in the way, in words; null if nothing does.
 */
export function enterTexts(
  host: Host,
  sheet: HostSheet,
  at: Place,
  texts: readonly (readonly string[])[],
): string | null {
  const locked = whyLocked(host, sheet);
  if (locked !== null) return locked;
  const lines = texts.slice(0, MAX_ROWS - at.row).map((line) => line.slice(0, MAX_COLUMNS - at.column));
  const range = { ...at, rows: lines.length, columns: Math.max(...lines.map((line) => line.length)) };
  let refused: string | null = null;
  host.edit(() => {
    lines.forEach((line, r) =>
      line.forEach((text, c) => {
        refused = enterOne(host, sheet, text, at.row + r, at.column + c) ?? refused;
      }),
    );
    host.events.cellsChanged(sheet, range);
  });
  return refused;
}

function enterOne(host: Host, sheet: HostSheet, text: string, row: number, column: number): string | null {
  try {
    enterValue(host, sheet, row, column, text);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof HostProblem)) throw thrown;
    return "There is a problem with this formula. To enter text that begins with = or -, put an apostrophe before it.";
  }
}

/**
 * Empties cells and leaves their formats.
 * @returns What stands in the way, in words; null if nothing does.
 */
export function clearContents(host: Host, sheet: HostSheet, range: HostRange): string | null {
  const locked = whyLocked(host, sheet);
  if (locked !== null) return locked;
  host.edit(() => {
    forEachHeldCell(sheet, range, (_cell, row, column) => {
      setValue(sheet, row, column, null);
      dropIfBare(sheet, row, column);
    });
    host.events.cellsChanged(sheet, range);
  });
  return null;
}
