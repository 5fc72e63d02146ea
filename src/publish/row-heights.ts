import type { PlanCell, SheetPlan } from "../sheet/plan";
import type { CellLook } from "../sheet/styles";
import { STYLES } from "../sheet/styles";
import { textWidth } from "../xlsx/text-width";
import { wrappedLines } from "../xlsx/wrapped-lines";
import { FONT } from "./file-style";

const POINTS_A_PIXEL = 0.75;
const DEFAULT_PIXELS = 20;
/** The highest row that Excel knows. */
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
export function rowHeights({ blocks, columnWidths }: SheetPlan): Map<number, number> {
  const heights = new Map<number, number>();
  for (const block of blocks) {
    block.cells.forEach((row, index) => {
      const beside = index === 0 && block.isSortable === true ? FILTER : 0;
      const needed = row.map((cell, column) => pixelsOf(cell, (columnWidths[column] ?? 8) - beside / CHARACTER));
      const pixels = Math.max(DEFAULT_PIXELS, ...needed);
      if (pixels > DEFAULT_PIXELS) heights.set(block.row + index, Math.min(MOST_POINTS, pixels * POINTS_A_PIXEL));
    });
  }
  return heights;
}

function pixelsOf({ value, style }: PlanCell, characters: number): number {
  const { size = FONT.size, wrap = false, bold = false, indent = 0 }: CellLook = STYLES[style];
  const line = Math.ceil(size * 1.8);
  if (!wrap || typeof value !== "string") return line;
  const room = characters * CHARACTER + COLUMN_PADDING - indent * INDENT - FREE;
  return line * wrappedLines(value, room, (piece) => textWidth(piece, size, bold) * DOUBT);
}
