import type { Grid } from "../grid";
import { textAt } from "../grid";
import type { Column } from "../table";
import { wordsAt } from "./figure-cells";
import { holdsFigures, meaningOfHeading } from "./headings";
import { totalLabel } from "./total-rows";

const OF_SAVINGS = /^savings?$/i;

/**
 * Of several columns of words, one that is headed as savings describes the lines, or else the one with the most; those
 * behind the figures come last, and after them those that a heading gives to a remark.
 */
export function withDescription(grid: Grid, rows: readonly number[], left: number, columns: Column[]): Column[] {
  const firstFigures = columns.findIndex(({ kind }) => holdsFigures(kind));
  // Where names stand further in than their totals, the heading stands over the totals alone.
  const holdsLines = ({ index }: Column) => rows.some((row) => namesALine(textAt(grid, row, left + index)));
  const headed = columns.find(({ kind }) => kind === "description");
  const named = headed && holdsLines(headed) ? headed : undefined;
  const ofSavings = columns.find(
    ({ kind, label, index }) =>
      kind === "other" && index < firstFigures && OF_SAVINGS.test(label) && wordsIn(grid, rows, left + index) > 0,
  );
  // A narrative behind the figures explains what a column before them names.
  if (named && ofSavings && named.index > firstFigures)
    return columns.map((column) => {
      if (column === named) return { ...column, kind: "other" };
      return column === ofSavings ? { ...column, kind: "description" } : column;
    });
  const fuller = named && fullerNames(grid, rows, left, columns, named);
  if (fuller)
    return columns.map((column) => {
      if (column === named) return { ...column, kind: "service" };
      return column === fuller ? { ...column, kind: "description" } : column;
    });
  if (named) return withDistinctNames(grid, rows, left, columns);
  const candidates = columns
    .filter((column) => column.kind === "other" || column.kind === "service")
    .map((column) => ({
      column,
      words: wordsIn(grid, rows, left + column.index),
      isOfSavings: OF_SAVINGS.test(column.label),
      isRemark: meaningOfHeading(column.label)?.kind === "other",
      isBehind: firstFigures >= 0 && column.index > firstFigures,
      isOfLines: holdsLines(column),
    }))
    .filter(({ words }) => words > 0);
  const [best] = candidates.sort(
    (a, b) =>
      Number(b.isOfLines) - Number(a.isOfLines) ||
      Number(b.isOfSavings) - Number(a.isOfSavings) ||
      Number(a.isRemark) - Number(b.isRemark) ||
      Number(a.isBehind) - Number(b.isBehind) ||
      b.words - a.words,
  );
  const found =
    best?.column ?? columns.find((column) => column.kind === "code" && holdsNames(grid, rows, left + column.index));
  return columns.map((column) => {
    if (column === found) return { ...column, kind: "description" };
    return column === headed && found ? { ...column, kind: "other" } : column;
  });
}

/** Beside "Workstream", which stands once for several lines, the one column of words that each of them has: "Benefit". */
function fullerNames(
  grid: Grid,
  rows: readonly number[],
  left: number,
  columns: readonly Column[],
  named: Column,
): Column | null {
  const firstFigures = columns.find(({ kind }) => holdsFigures(kind))?.index ?? -1;
  const textIn = (row: number, { index }: Column) => textAt(grid, row, left + index);
  if (named.index > firstFigures || rows.every((row) => textIn(row, named) !== "")) return null;
  const lines = rows.filter((row) => totalLabel(textIn(row, named)) === null);
  const [fuller, another] = columns.filter(
    (column) =>
      column.kind === "other" &&
      column.index < firstFigures &&
      meaningOfHeading(column.label) === null &&
      lines.every((row) => wordsAt(grid, row, left + column.index) !== ""),
  );
  return fuller && !another ? fuller : null;
}

/** Of two columns that are headed as names, such as "Workstream" and "Initiative", the one whose names come again groups the other's. */
function withDistinctNames(grid: Grid, rows: readonly number[], left: number, columns: Column[]): Column[] {
  const [first, second, another] = columns.filter(({ kind }) => kind === "description");
  if (!first || !second || another) return columns;
  const names = (column: Column) => rows.map((row) => textAt(grid, row, left + column.index)).filter(namesALine);
  const [groups, own] = [names(first), names(second)];
  const comesAgain = new Set(groups).size < groups.length;
  const areDistinct = own.length >= groups.length && new Set(own).size === own.length;
  if (!comesAgain || !areDistinct) return columns;
  return columns.map((column) => (column === first ? { ...column, kind: "service" } : column));
}

/** "Line" and "Number" may head names, where no other column has any. */
function holdsNames(grid: Grid, rows: readonly number[], column: number): boolean {
  const names = rows.filter((row) => /\p{L}\s+\p{L}/u.test(textAt(grid, row, column)));
  return names.length * 2 > rows.length;
}

function namesALine(text: string): boolean {
  return text !== "" && !totalLabel(text);
}

/** How many letters of words, not of figures, stand in a column. */
export function wordsIn(grid: Grid, rows: readonly number[], column: number): number {
  let letters = 0;
  for (const row of rows) letters += wordsAt(grid, row, column).length;
  return letters;
}
