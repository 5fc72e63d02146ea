import type { Grid } from "../grid";
import type { Column } from "../table";
import { meaningOfHeading } from "./headings";
import { ENOUGH_ROWS, valueAt } from "./net-column";

/**
 * A column of savings beside the years that is, on every row, what the years come to or what the last year has, is their
 * total and no further saving, whatever its heading; and so is one headed by words that say nothing, such as "2024-27", where
 * it is what they come to.
 *
 * @param rows the rows that hold figures, zero-based within the grid
 * @param left the grid column of the first column
 */
export function acrossYears(grid: Grid, rows: readonly number[], left: number, columns: readonly Column[]): Column[] {
  const years = columns.filter(({ kind, parts }) => kind === "year" && !parts);
  if (years.length < 2) return [...columns];
  const isTotal = (column: Column) => {
    let [sums, lasts, rowsTold] = [0, 0, 0];
    for (const row of rows) {
      const total = valueAt(grid, row, left, column);
      if (total === null) continue;
      const values = years.map((year) => valueAt(grid, row, left, year) ?? 0);
      rowsTold += 1;
      if (Math.abs(values.reduce((a, b) => a + b, 0) - total) < 1e-6) sums += 1;
      if (Math.abs((values.at(-1) ?? 0) - total) < 1e-6) lasts += 1;
    }
    const most = column.kind === "saving" ? Math.max(sums, lasts) : sums;
    return rowsTold >= ENOUGH_ROWS && most === rowsTold;
  };
  const mayBe = ({ kind, label }: Column) =>
    kind === "saving" || (kind === "other" && label !== "" && meaningOfHeading(label) === null);
  return columns.map((column) => (mayBe(column) && isTotal(column) ? { ...column, kind: "total" } : column));
}
