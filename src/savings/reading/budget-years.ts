import type { Grid } from "../grid";
import type { Column } from "../table";
import { ENOUGH_ROWS, valueAt } from "./net-column";

/**
 * "Budget 2025-26" before "Forecast 2026-27" and "Forecast 2027-28" may say how sure each year is, and not what a service
 * has to spend: where it runs into the years and has a minus on every row on which they have one, it is a year of savings, since no
 * budget has one.
 *
 * @param rows the rows that hold figures, zero-based within the grid
 * @param left the grid column of the first column
 */
export function withBudgetYears(
  grid: Grid,
  rows: readonly number[],
  left: number,
  columns: readonly Column[],
): Column[] {
  const years = columns.filter(({ kind }) => kind === "year");
  const [first] = years;
  const before = columns.find(
    ({ kind, year }) =>
      kind === "budget" && year !== null && first?.year != null && year.order === first.year.order - 1,
  );
  if (!first || !before) return [...columns];
  const saved = rows.filter((row) => (valueAt(grid, row, left, first) ?? 0) < 0);
  const alike = saved.filter((row) => (valueAt(grid, row, left, before) ?? 0) < 0);
  const isBudget = saved.some((row) => (valueAt(grid, row, left, before) ?? 0) > 0);
  if (isBudget || alike.length < ENOUGH_ROWS) return [...columns];
  return columns.map((column) => (column === before ? { ...column, kind: "year" } : column));
}
