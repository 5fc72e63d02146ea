import type { LaidCell, LaidRow } from "./laid-out";

interface LineOfWords {
  readonly text: string;
  readonly line: number;
}

/** Cells beside one another, from a column on. */
export function cellsFrom(first: number, cells: readonly LineOfWords[]): LaidCell[] {
  return cells.map(({ text, line }, index) => ({ column: first + index, text, line }));
}

/** A row of cells of which the empty ones are left out. */
export function rowOf(cells: readonly LineOfWords[]): LaidRow {
  return { cells: cellsFrom(0, cells).filter(({ text }) => text !== "") };
}

/** Why the figures of a row are in doubt that has too many of them. */
export const MORE_FIGURES = "The row has more numbers than there are columns; the last are taken.";
export const PAGE_BEHIND =
  "The row has one number more than there are columns; the last, where a page ends, is taken for that of the page.";
export const MORE_THAN_COLUMNS: ReadonlySet<string> = new Set([MORE_FIGURES, PAGE_BEHIND]);
