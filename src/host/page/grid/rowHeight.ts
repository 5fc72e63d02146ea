import { displayText } from "../../model/display";
import type { HostCell, HostSheet } from "../../model/types";
import type { Axis } from "./axis";
import { pixels } from "./axis";
import { cssFont, indentWidth, lineHeight, TEXT_PADDING, textWidth, wrappedLines } from "./measure";

const DEFAULT_ROW_HEIGHT = 20;

/**
 * A row's height: the one it was given, or else what its cells need, as Excel fits it. A merged cell never makes a row higher.
 * @param columns The columns, whose widths wrapped text has to keep to.
 * @returns Pixels.
 */
export function rowHeight(sheet: HostSheet, row: number, columns: Axis): number {
  const given = sheet.rowHeights.get(row);
  if (given !== undefined) return pixels(given);
  const cells = sheet.rows.get(row);
  if (!cells) return DEFAULT_ROW_HEIGHT;
  let height = DEFAULT_ROW_HEIGHT;
  for (const [column, cell] of cells) {
    const tall = (cell.style?.fontSize ?? 11) > 11;
    if (!tall && cell.style?.wrap !== true) continue;
    if (isMerged(sheet, row, column)) continue;
    height = Math.max(height, neededHeight(cell, columns.size(column)));
  }
  return height;
}

function neededHeight(cell: HostCell, width: number): number {
  const style = cell.style ?? {};
  const line = lineHeight(style);
  if (style.wrap !== true || typeof cell.value !== "string") return line + 1;
  const font = cssFont(style);
  // One pixel less than there is: a browser may break a line that just fits.
  const room = width - 2 * TEXT_PADDING - indentWidth(style) - 2;
  return line * wrappedLines(displayText(cell), room, (piece) => textWidth(piece, font)) + 1;
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
