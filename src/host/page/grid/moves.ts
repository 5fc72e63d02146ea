import { MAX_COLUMNS, MAX_ROWS, rangesOverlap } from "../../model/address";
import { usedRange } from "../../model/cells";
import type { HostRange } from "../../model/range";
import type { HostSheet } from "../../model/types";
import { mergeAt } from "./layout";
import { holdsValue } from "./overflow";

export interface Place {
  row: number;
  column: number;
}

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Record<Direction, Place> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/**
 * The cell that an arrow key leads to, over hidden rows and columns and out of merged cells.
 * @returns The same place at the sheet's edge.
 */
export function step(sheet: HostSheet, from: Place, direction: Direction): Place {
  const { row: down, column: across } = STEPS[direction];
  const merge = mergeAt(sheet, from.row, from.column);
  let row = merge && down > 0 ? merge.row + merge.rows - 1 : from.row;
  let column = merge && across > 0 ? merge.column + merge.columns - 1 : from.column;
  do {
    row += down;
    column += across;
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return from;
  } while (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column));
  return { row, column };
}

/**
 * The cell that Ctrl and an arrow key lead to: the end of the filled cells, or else the next filled one, or else the edge.
 * @returns The place.
 */
export function jump(sheet: HostSheet, from: Place, direction: Direction): Place {
  let at = step(sheet, from, direction);
  if (at === from) return from;
  const within = holdsValue(sheet, from.row, from.column) && holdsValue(sheet, at.row, at.column);
  for (;;) {
    const next = step(sheet, at, direction);
    if (next === at) return at;
    if (within && !holdsValue(sheet, next.row, next.column)) return at;
    if (!within && holdsValue(sheet, at.row, at.column)) return at;
    at = next;
  }
}

/** The last cell of the used part. */
export function lastUsed(sheet: HostSheet): Place {
  const used = usedRange(sheet, true);
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
}

/** The last filled cell of a row, for the End key. */
export function endOfRow(sheet: HostSheet, row: number): number {
  let last = 0;
  for (const column of sheet.rows.get(row)?.keys() ?? [])
    if (holdsValue(sheet, row, column)) last = Math.max(last, column);
  return last;
}

/** A merged cell is one place: its top left cell. */
export function homeOf(sheet: HostSheet, place: Place): Place {
  const merge = mergeAt(sheet, place.row, place.column);
  return merge ? { row: merge.row, column: merge.column } : place;
}

/**
 * The range between two cells, grown until it cuts no merged cell.
 * @returns The range.
 */
export function rangeBetween(sheet: HostSheet, from: Place, to: Place): HostRange {
  let range: HostRange = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(from.row - to.row) + 1,
    columns: Math.abs(from.column - to.column) + 1,
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      if (!rangesOverlap(range, merge)) continue;
      const union = unionOf(range, merge);
      grown ||= union.rows !== range.rows || union.columns !== range.columns;
      range = union;
    }
  }
  return range;
}

function unionOf(a: HostRange, b: HostRange): HostRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
