import { readFigure } from "../savings/figure";
import type { CellValue } from "../savings/grid";
import { inUnit, NO_MONEY, penceFrom } from "../savings/money";
import type { Pence } from "../savings/money";
import { readSheet } from "../savings/reading/read-sheet";
import type { Basis } from "../savings/table";
import { BARE } from "./amount-argument";
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
  const isColumn = grid.values.every((row) => row.length === 1) && grid.values.length > 1;
  if (isColumn)
    return runOver(
      grid.values.map((row) => row[0] ?? ""),
      0,
      () => true,
      along,
      onResults,
    ).map((value) => [value]);
  const [table] = grid.values.length > 1 ? readSheet(tableGridFrom(figures), [], "anything").tables : [];
  const years = new Set(table?.columns.filter((column) => column.kind === "year").map((column) => column.cell.column));
  const isYear = (column: number) => years.size === 0 || years.has(column);
  return grid.values.map((row, index) => runOver(row, index, isYear, along, onResults));
}

function runOver(
  cells: readonly CellValue[],
  row: number,
  isYear: (index: number) => boolean,
  along: Course,
  onResults: boolean,
): CellValue[] {
  let before = NO_MONEY;
  return cells.map((cell, index) => {
    if (!isYear(index)) return cell;
    const current = amountIn(cell, row, index);
    if (current === null) return cell;
    const result = along(current, before);
    before = onResults ? result : current;
    return inUnit(result, BARE);
  });
}

function amountIn(cell: CellValue, row: number, column: number): Pence | null {
  const reading = typeof cell === "string" ? readFigure(cell) : null;
  const value = typeof cell === "number" ? cell : reading?.kind === "figure" ? reading.value : null;
  if (value === null) return null;
  const amount = penceFrom(value, BARE);
  if (amount === null)
    throw explainedError("#VALUE!", `Row ${row + 1}, column ${column + 1}: ${value} is too large to hold exactly.`);
  return amount;
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
