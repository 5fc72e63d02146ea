import { forEachHeldCell } from "../../model/cells";
import { displayText } from "../../model/display";
import type { Call, Property } from "../member";
import { expectNumber } from "./arguments";
import type { RangeTarget } from "./range-target";

/** Points: the width and height of a column and a row that nobody has set. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** About what a character of Calibri 11 takes, in points. */
const CHARACTER_WIDTH = 5.25;

export const columnWidthProperty: Property<RangeTarget> = {
  get: ({ sheet, range }) => common(sheet.columnWidths, range.column, range.columns, DEFAULT_COLUMN_WIDTH),
  set: ({ sheet, range }, value) => {
    const width = expectNumber(value, 0, 1343);
    for (let column = range.column; column < range.column + range.columns; column++)
      sheet.columnWidths.set(column, width);
  },
};

export const rowHeightProperty: Property<RangeTarget> = {
  get: ({ sheet, range }) => common(sheet.rowHeights, range.row, range.rows, DEFAULT_ROW_HEIGHT),
  set: ({ sheet, range }, value) => {
    const height = expectNumber(value, 0, 409.5);
    for (let row = range.row; row < range.row + range.rows; row++) sheet.rowHeights.set(row, height);
  },
};

function common(sizes: Map<number, number>, from: number, count: number, otherwise: number): number | null {
  const set = [...sizes].filter(([index]) => index >= from && index < from + count).map(([, size]) => size);
  if (set.length < count) set.push(otherwise);
  return set.every((size) => size === set[0]) ? (set[0] ?? otherwise) : null;
}

/** Plays `autofitColumns` by counting characters: an estimate, for there is no font to measure. */
export function autofitColumns({ sheet, range }: RangeTarget, call: Call): void {
  call.host.settleValues();
  const longest = new Map<number, number>();
  forEachHeldCell(sheet, range, (cell, _row, column) => {
    if (cell.style?.wrap === true) return;
    const size = (cell.style?.fontSize ?? 11) / 11;
    const width = displayText(cell).length * CHARACTER_WIDTH * size * (cell.style?.bold === true ? 1.1 : 1) + 6;
    longest.set(column, Math.max(longest.get(column) ?? 0, width));
  });
  for (const [column, width] of longest) sheet.columnWidths.set(column, Math.round(width * 4) / 4);
}
