import type { Layout } from "./layout";
import type { PlanBlock, PlanCell } from "./plan";

/** A table longer than this may break before its last rows, so that no page holds just one of them. */
const LONG = 20;
const LAST_ROWS = 3;

/**
 * Sets a marked table that may run over several pages.
 *
 * @returns the zero-based row of its heading
 */
export function addTable(
  layout: Layout,
  cells: readonly (readonly PlanCell[])[],
  table: string,
  more: Partial<PlanBlock> = {},
): number {
  if (cells.length <= LONG) return layout.add(cells, table, more);
  const row = layout.keep(cells.length - LAST_ROWS);
  layout.keepTogether();
  layout.keep(LAST_ROWS);
  layout.fill(row, cells, table, more);
  return row;
}

/** Points: what an A4 page on its side holds within the margins, and what a character, a column and a line take. */
const PAGE_WIDTH = 770;
const PAGE_HEIGHT = 505;
const CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;
const LINE = 15;

/**
 * How many lines of text a page holds once the columns are fitted to its width.
 *
 * @param columnWidths in characters
 * @param repeated lines that are repeated at the top of each page
 */
export function linesOnPage(columnWidths: readonly number[], repeated: number): number {
  const width = columnWidths.reduce((total, characters) => total + characters * CHARACTER + COLUMN_PADDING, 0);
  const scale = Math.min(1, PAGE_WIDTH / width);
  return Math.floor(PAGE_HEIGHT / (LINE * scale)) - repeated;
}
