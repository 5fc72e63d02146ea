import { textWidth } from "../xlsx/text-width";
import { wrappedLines } from "../xlsx/wrapped-lines";
import type { PlanCell, SheetPlan } from "./plan";
import type { CellLook } from "./styles";
import { BODY_SIZE, STYLES } from "./styles";

const POINTS_A_PIXEL = 0.75;
const DEFAULT_PIXELS = 20;
/** Points: a row of one line, and the highest row that Excel knows. */
export const ROW_POINTS = DEFAULT_PIXELS * POINTS_A_PIXEL;
const MOST_POINTS = 409;
/** Pixels: one character of the default font, what a column has beside its characters, one step of indent. */
const CHARACTER = 7;
const COLUMN_PADDING = 5;
const INDENT = 9;
/** Pixels of a column that no text may take, and how much wider than measured it may turn out: rather a line too many. */
const FREE = 8;
const DOUBT = 1.02;
/** What the arrow of a filter takes of a heading. */
const FILTER = 18;

/**
 * Heights for the rows that take more than one line: Excel does not fit rows when it opens a file.
 *
 * @returns points by zero-based row
 */
export function rowHeights({ blocks, columnWidths }: Pick<SheetPlan, "blocks" | "columnWidths">): Map<number, number> {
  const heights = new Map<number, number>();
  for (const block of blocks) {
    block.cells.forEach((row, index) => {
      const points = heightIn(row, index === 0 && block.isSortable === true, columnWidths);
      if (points > ROW_POINTS) heights.set(block.row + index, points);
    });
  }
  return heights;
}

function heightIn(row: readonly PlanCell[], hasArrows: boolean, columnWidths: readonly number[]): number {
  const needed = row.map((cell, column) => {
    // Headings of figures are set in from the arrow.
    const beside = hasArrows && cell.style !== "tableHeadingFiltered" ? FILTER : 0;
    return pixelsOf(cell, (columnWidths[column] ?? 8) - beside / CHARACTER);
  });
  return Math.min(MOST_POINTS, Math.max(DEFAULT_PIXELS, ...needed) * POINTS_A_PIXEL);
}

function pixelsOf({ value, style }: PlanCell, characters: number): number {
  const { size = BODY_SIZE, wrap = false, bold = false, indent = 0 }: CellLook = STYLES[style];
  const line = Math.ceil(size * 1.8);
  if (!wrap || typeof value !== "string") return line;
  const room = characters * CHARACTER + COLUMN_PADDING - indent * INDENT - FREE;
  return line * wrappedLines(value, room, (piece) => textWidth(piece, size, bold) * DOUBT);
}

/** Points that columns take beside one another. @param columnWidths in characters */
export function columnsWidth(columnWidths: readonly number[]): number {
  return columnWidths.reduce((total, width) => total + (width * CHARACTER + COLUMN_PADDING) * POINTS_A_PIXEL, 0);
}
