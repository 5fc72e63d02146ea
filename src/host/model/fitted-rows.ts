import { wrappedLines } from "../../xlsx/wrapped-lines";
import { displayText } from "./display";
import type { HostCell, HostSheet, HostStyle } from "./types";

/** Pixels: a row of one line of 11 points, what is left free beside a text, and one step of indent. */
export const DEFAULT_ROW_PIXELS = 20;
export const TEXT_PADDING = 3;
const INDENT = 9;

/** How wide a piece of text is in a style, in pixels. */
export type TextMeasure = (piece: string, style: HostStyle) => number;

/** The height of one line of a style's text; with one pixel for the gridline it is Excel's row: 20 for 11 points. */
export function lineHeight(style: HostStyle): number {
  return Math.ceil((style.fontSize ?? 11) * 1.8) - 1;
}

export function indentWidth(style: HostStyle): number {
  return (style.indent ?? 0) * INDENT;
}

/**
 * The height that a row's cells need, as Excel fits it. A merged cell never makes a row higher.
 * @param columnPixels How wide a column is.
 * @param measure How wide text is: a browser can tell exactly, a file's writer only about.
 * @returns Pixels.
 */
export function fittedRowPixels(
  sheet: HostSheet,
  row: number,
  columnPixels: (column: number) => number,
  measure: TextMeasure,
): number {
  let height = DEFAULT_ROW_PIXELS;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const tall = (cell.style?.fontSize ?? 11) > 11;
    if (!tall && cell.style?.wrap !== true) continue;
    if (isMerged(sheet, row, column)) continue;
    height = Math.max(height, neededPixels(cell, columnPixels(column), measure));
  }
  return height;
}

function neededPixels(cell: HostCell, width: number, measure: TextMeasure): number {
  const style = cell.style ?? {};
  const line = lineHeight(style);
  if (style.wrap !== true || typeof cell.value !== "string") return line + 1;
  // One pixel less than there is: a browser may break a line that just fits.
  const room = width - 2 * TEXT_PADDING - indentWidth(style) - 2;
  return line * wrappedLines(displayText(cell), room, (piece) => measure(piece, style)) + 1;
}

function isMerged(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}
