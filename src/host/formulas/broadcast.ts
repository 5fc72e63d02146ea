import { errorValue, isErrorValue } from "../model/cells";
import type { Context } from "./context";
import { isArea, isMatrix, matrix, type Argument, type Scalar, type Value } from "./values";

/**
 * An argument's values as rows.
 * @returns One row of one value for a scalar; a left-out argument is blank.
 */
export function rowsOf(value: Argument, context: Context): readonly (readonly Scalar[])[] {
  if (isMatrix(value)) return value.cells;
  if (isArea(value)) return context.cells.readArea(value);
  return [[value ?? null]];
}

/**
 * An argument where one value is wanted: a range of one cell will do, a larger one gives its first.
 * @returns The value.
 */
export function scalarOf(value: Argument, context: Context): Scalar {
  if (isMatrix(value)) return value.cells[0]?.[0] ?? null;
  if (isArea(value)) return context.cells.read(value.sheet, value.range.row, value.range.column);
  return value ?? null;
}

/**
 * Applies a function of single values to arguments, cell by cell where any of them has several; one row or one column stretches.
 * @param apply Given one value for each argument. Errors reach it only if `keepErrors` is set; else the first is the result.
 * @returns One value, or a matrix as large as the largest argument.
 */
export function broadcast(
  args: readonly Argument[],
  context: Context,
  apply: (values: Scalar[]) => Scalar,
  keepErrors = false,
): Value {
  const guarded = (values: Scalar[]): Scalar => (keepErrors ? undefined : values.find(isErrorValue)) ?? apply(values);
  const several = args.filter((arg) => isMatrix(arg) || (isArea(arg) && arg.range.rows * arg.range.columns > 1));
  if (several.length === 0) return guarded(args.map((arg) => scalarOf(arg, context)));
  const grids = args.map((arg) => rowsOf(arg, context));
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const cells: Scalar[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) line.push(guarded(grids.map((grid) => pick(grid, row, column))));
    cells.push(line);
  }
  return matrix(cells);
}

function pick(grid: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  const line = grid[grid.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? errorValue("#N/A") : value;
}
