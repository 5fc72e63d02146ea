import { readFigure } from "../savings/figure";
import type { CellValue } from "../savings/grid";
import { inUnit, NO_MONEY } from "../savings/money";
import type { Pence } from "../savings/money";
import { readSheet } from "../savings/reading/read-sheet";
import type { Basis } from "../savings/table";
import type { Unit } from "../savings/unit";
import { exactly, scaleFor } from "./amount-argument";
import { explainedError } from "./custom-function-error";
import { gridFrom, tableGridFrom, textFrom } from "./range-argument";

/** Works out a year's figure from it and those before it. */
export type Course = (current: Pence, before: Pence) => Pence;

/**
 * Runs along the years of figures: a row, a column, several rows, or a whole table, of which only the years are changed.
 * Words and blanks stay where they are, so that the answer can stand beside its source.
 *
 * @param figures the cells
 * @param along what to make of each figure and the one before it; `before` is the previous result where `onResults`
 * @param onResults whether a step builds on the results (a running total) or on the source (a difference)
 */
export function alongYears(figures: unknown[][], along: Course, onResults: boolean): CellValue[][] {
  const grid = gridFrom(figures);
  const run = { along, onResults, scale: scaleFor(grid.values.flat().map((cell) => valueOf(cell) ?? 0)) };
  const isColumn = grid.values.every((row) => row.length === 1) && grid.values.length > 1;
  if (isColumn) {
    const column = grid.values.map((row) => row[0] ?? "");
    return runOver(column, () => true, run).map((value) => [value]);
  }
  const [table] = grid.values.length > 1 ? readSheet(tableGridFrom(figures), [], "anything").tables : [];
  const years = new Set(table?.columns.filter((column) => column.kind === "year").map((column) => column.cell.column));
  const isYear = (column: number) => years.size === 0 || years.has(column);
  return grid.values.map((row) => runOver(row, isYear, run));
}

interface Run {
  readonly along: Course;
  readonly onResults: boolean;
  readonly scale: Unit;
}

function runOver(cells: readonly CellValue[], isYear: (index: number) => boolean, run: Run): CellValue[] {
  let before = NO_MONEY;
  return cells.map((cell, index) => {
    const value = isYear(index) ? valueOf(cell) : null;
    if (value === null) return cell;
    const current = exactly(value, run.scale);
    const result = run.along(current, before);
    before = run.onResults ? result : current;
    return inUnit(result, run.scale);
  });
}

function valueOf(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  const reading = typeof cell === "string" ? readFigure(cell) : null;
  return reading?.kind === "figure" ? reading.value : null;
}

/**
 * The basis that a function was told, or that the table itself shows.
 *
 * @throws CustomFunctions.Error `#VALUE!` for another word
 */
export function basisFrom(argument: unknown, figures: unknown[][], otherwise: Basis): Basis {
  const asked = textFrom(argument)?.toLowerCase();
  if (asked === "cumulative" || asked === "incremental") return asked;
  if (asked !== undefined) throw explainedError("#VALUE!", `"${asked}" is not a basis: use cumulative or incremental.`);
  const [table] = figures.length > 1 ? readSheet(tableGridFrom(figures), [], "anything").tables : [];
  return table?.basis.value ?? otherwise;
}
