import type { Grid } from "../grid";
import type { Column } from "../table";
import { asOther } from "./column-groups";
import { ENOUGH_ROWS, valueAt } from "./net-column";

/**
 * Columns right before a target that on every row come to it are its parts: "Brought forward" and "New in 2025/26" before
 * "Target 2025/26". What is new is in the target already, and is no further saving of the year.
 *
 * @param rows the rows that hold figures, zero-based within the grid
 * @param left the grid column of the first column
 */
export function withoutPartsOfTarget(
  grid: Grid,
  rows: readonly number[],
  left: number,
  columns: readonly Column[],
): Column[] {
  const at = columns.findIndex(({ kind }) => kind === "target");
  const target = columns[at];
  // Columns that are left empty between others stand for nothing.
  const filled = columns
    .slice(0, Math.max(0, at))
    .filter((column) => rows.some((row) => valueAt(grid, row, left, column) !== null));
  const parts = filled.slice(-2);
  const years = parts.filter(({ kind }) => kind === "year");
  if (!target || parts.length < 2 || years.length !== 1) return [...columns];
  let sums = 0;
  const agrees = rows.every((row) => {
    const [whole, ...own] = [target, ...parts].map((column) => valueAt(grid, row, left, column));
    if (whole === null || whole === undefined) return true;
    sums += 1;
    return Math.abs(own.reduce<number>((sum, value) => sum + (value ?? 0), 0) - whole) < 1e-6;
  });
  return agrees && sums > ENOUGH_ROWS
    ? columns.map((column) => (years.includes(column) ? asOther(column) : column))
    : [...columns];
}
