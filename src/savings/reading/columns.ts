import { isOfFullYear } from "../full-year";
import type { Grid } from "../grid";
import { refAt } from "../grid";
import type { Column } from "../table";
import { unitNamedIn } from "../unit";
import { holdsFigure, holdsFigureIn } from "./figure-cells";
import type { HeadingCell, HeadingRows } from "./heading-cells";
import { holdsFigures, holdsMoney, meaningOfHeading } from "./headings";
import { acrossYears } from "./across-years";
import { withBudgetYears } from "./budget-years";
import { withoutBeforeAndAfter } from "./before-and-after";
import { withChangeOfBudget } from "./change-of-budget";
import { withDescription, wordsIn } from "./column-of-names";
import { withCode, withSaving, withTarget, withType } from "./columns-by-words";
import { withoutSpending } from "./column-that-saves";
import { joinedColumns } from "./joined-columns";
import { withoutPartsOfTarget } from "./parts-of-target";
import { settledKinds } from "./settled-kinds";

/** A table's place in the grid while it is being read: grid rows and columns, zero-based. */
export interface TablePlace {
  readonly left: number;
  readonly columns: readonly Column[];
  /** What of the headings could not be followed, in sentences; null or absent where all could. */
  readonly problem?: string | null;
}

/**
 * The columns under a heading. A column of words without a heading, left of the first figures, is the description where
 * no heading names one.
 */
export function columnsUnder(grid: Grid, heading: HeadingRows, lastRow: number): TablePlace {
  const headed = new Map(heading.cells.map((cell) => [cell.column, cell]));
  const rows = rowsOfFigures(grid, heading, lastRow);
  const left = leftmostColumn(grid, heading, rows);
  const right = Math.max(...headed.keys());
  const columns: Column[] = [];
  const labels = new Map<string, number>();
  for (let column = left; column <= right; column += 1) {
    const cell = headed.get(column);
    const label = uniqueLabel(cell?.label ?? "", columns.length, labels);
    columns.push(columnFrom(grid, heading, cell, column, left, label));
  }
  const kinds = withBudgetYears(grid, rows, left, withoutSpending(settledKinds(grid, rows, left, columns)));
  const settled = withoutPartsOfTarget(grid, rows, left, withoutBeforeAndAfter(grid, rows, left, kinds));
  const { columns: joined, problem } = joinedColumns(grid, rows, left, settled);
  const named = withDescription(grid, rows, left, withType(grid, rows, left, withCode(grid, rows, left, joined)));
  const whole = acrossYears(
    grid,
    rows,
    left,
    withoutFullYear(withSaving(withChangeOfBudget(grid, rows, left, withTarget(named)))),
  );
  const problems = [problem, likeYears(grid, rows, left, whole)].filter((one) => one !== null);
  return { left, columns: whole, problem: problems.length > 0 ? problems.join(" ") : null };
}

/** Beside years, what savings bring in a full year is no further saving. */
function withoutFullYear(columns: Column[]): Column[] {
  if (!columns.some(({ kind }) => kind === "year")) return columns;
  return columns.map((column) => (isOfFullYear(column) ? { ...column, kind: "other" } : column));
}

const LIKE_A_YEAR = /(?:^|\s)(?:\d{4,5}|\d{2})\s*[/–-]\s*\d{2,5}(?!\d)/u;

/** Columns of figures whose headings look like years and name none: nobody can say what stands in them. */
function likeYears(grid: Grid, rows: readonly number[], left: number, columns: readonly Column[]): string | null {
  // A column of figures between years may be a year too, however its heading is written.
  const years = columns.filter(({ kind }) => kind === "year").map(({ index }) => index);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const unclear = columns.filter(
    (column) =>
      column.kind === "other" &&
      (LIKE_A_YEAR.test(column.label) || (column.index > first && column.index < last)) &&
      meaningOfHeading(column.label) === null &&
      !isOfFullYear(column) &&
      rows.some((row) => holdsFigure(grid, row, left + column.index)),
  );
  if (unclear.length === 0) return null;
  const labels = unclear.map(({ label }) => `"${label}"`).join(" and ");
  return `${labels} ${unclear.length === 1 ? "is not known as a year: its" : "are not known as years: their"} figures are not counted until you say what the column holds.`;
}

/** What stands further below is no part of the table. */
const MOST_BLANKS = 3;

/** The rows under a heading that have a figure under it: notes and titles further down say nothing of its columns. */
function rowsOfFigures(grid: Grid, heading: HeadingRows, lastRow: number): number[] {
  const columns = heading.cells.filter((cell) => cell.meaning && holdsFigures(cell.meaning.kind));
  const rows: number[] = [];
  let blanks = 0;
  for (let row = heading.row + heading.rows; row <= lastRow; row += 1) {
    const hasFigure = holdsFigureIn(grid, row, columns);
    if (hasFigure) rows.push(row);
    blanks = hasFigure || grid.values[row]?.some((value) => value !== "") ? 0 : blanks + 1;
    if (blanks > MOST_BLANKS && rows.length > 0) break;
  }
  return rows;
}

function columnFrom(
  grid: Grid,
  heading: HeadingRows,
  cell: HeadingCell | undefined,
  column: number,
  left: number,
  label: string,
): Column {
  const kind = cell?.meaning?.kind ?? "other";
  const unit = holdsMoney(kind) ? unitNamedIn(label) : null;
  return {
    index: column - left,
    label,
    kind,
    year: cell?.meaning?.year ?? null,
    unit,
    cell: refAt(grid, heading.row, column),
    yearWasDate: cell?.wasDate ?? false,
  };
}

/** Labels are keys for whoever reads the columns by name, so a second "Savings" is "Savings (2)". */
function uniqueLabel(written: string, index: number, taken: Map<string, number>): string {
  const base = written === "" ? `Column ${index + 1}` : written;
  let label = base;
  // A sheet may have thousands of columns with one heading: counting goes on where it ended for the last of them.
  let count = taken.get(base) ?? 1;
  for (; taken.has(label); count += 1) label = `${base} (${count + 1})`;
  taken.set(base, count);
  if (label !== base) taken.set(label, 1);
  return label;
}

function leftmostColumn(grid: Grid, heading: HeadingRows, rows: readonly number[]): number {
  const first = Math.min(...heading.cells.map((cell) => cell.column));
  for (let column = 0; column < first; column += 1) {
    if (wordsIn(grid, rows, column) > 0) return column;
  }
  return first;
}
