import { looksMisread } from "../figure";
import type { Grid } from "../grid";
import type { Column, ColumnKind } from "../table";
import { holdsFigure, wordsAt } from "./figure-cells";
import { holdsFigures } from "./headings";

/**
 * Columns by what stands in them where that is other than their heading says: "Saving" may head the names of the
 * savings, and "Budget changes" what is changed.
 *
 * @param rows the rows that hold figures, zero-based within the grid
 * @param left the grid column of the first column
 */
export function settledKinds(grid: Grid, rows: readonly number[], left: number, columns: readonly Column[]): Column[] {
  const inWords = columns.filter(({ kind, index }) => holdsFigures(kind) && holdsWords(grid, rows, left + index, kind));
  if (inWords.length === 0 || inWords.length === columns.filter(({ kind }) => holdsFigures(kind)).length)
    return [...columns];
  return columns.map((column) =>
    inWords.includes(column) ? { ...column, kind: "other", year: null, unit: null } : column,
  );
}

/** More cells of words than of figures; a column of a year has figures, however often words stand in their place. */
function holdsWords(grid: Grid, rows: readonly number[], column: number, kind: ColumnKind): boolean {
  let [words, figures] = [0, 0];
  for (const row of rows) {
    if (holdsFigure(grid, row, column)) figures += 1;
    else if (isWords(wordsAt(grid, row, column))) words += 1;
  }
  return kind === "year" ? words > 0 && figures === 0 : words > figures;
}

/** "1 250 000" was meant as a figure, however it is read: a column of such holds no words. */
function isWords(text: string): boolean {
  return text !== "" && !looksMisread(text);
}
