import type { Grid } from "../grid";
import { cellAt } from "../grid";
import type { Column, SavingsLine } from "../table";
import { yearNamedIn } from "../year";

/**
 * Years that stand down the rows, as names of lines, as headings between them or in a column of their own: the figures
 * under one heading are then of several years, and nobody may add them up.
 */
export function yearsInRows(
  lines: readonly SavingsLine[],
  columns: readonly Column[],
  grid: Grid,
  left: number,
): string | null {
  const isYear = (text: string) => text.length <= LONGEST_YEAR && yearNamedIn(text) !== null;
  const [first] = lines;
  if (columns.some(({ kind }) => kind === "year") && !lines.every(({ description }) => isYear(description)))
    return null;
  const words = columns.filter(
    ({ kind }) => kind === "other" || kind === "service" || kind === "type" || kind === "code",
  );
  const inColumn = words.some(
    ({ index }) =>
      lines.length >= 2 && lines.every(({ row }) => isYear(cellAt(grid, row - grid.row, left + index).text)),
  );
  const inNames = lines.length >= 2 && lines.filter(({ description }) => isYear(description)).length * 2 > lines.length;
  const inSections = first !== undefined && lines.every(({ section }) => isYear(section));
  if (!inColumn && !inNames && !inSections) return null;
  return "Years stand down the rows, so the figures under one heading are of several years: they are not placed in years.";
}

const LONGEST_YEAR = 12;
