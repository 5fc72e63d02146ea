import type { Grid } from "../grid";
import type { Column } from "../table";
import { asOther, wordsOf } from "./column-groups";
import { isPartOfSaving } from "./part-of-saving";
import { ENOUGH_ROWS, valueAt } from "./net-column";

/** "Base" is what stays in the budget. */
function isPart(column: Column): boolean {
  const words = wordsOf(column);
  return isPartOfSaving(words) || /^(?:base|permanent|temporary)$/i.test(words);
}

/**
 * Of several columns of savings without a year, the total behind them counts where it is on every row what they come to:
 * "Agreed earlier", "New savings" and "Total savings", or "Base", "One-off" and "Total". What is taken back of the earlier ones may stand among them.
 *
 * @param rows the rows that hold figures, zero-based within the grid
 * @param left the grid column of the first column
 */
export function withSumOfSavings(
  columns: readonly Column[],
  grid: Grid,
  rows: readonly number[],
  left: number,
): Column[] {
  const savings = columns.filter((column) => column.kind === "saving" || isPart(column));
  const totals = columns.filter(({ kind }) => kind === "total");
  const [total] = totals;
  const [first] = savings;
  if (!first || !total || totals.length > 1 || columns.some(({ kind }) => kind === "year")) return [...columns];
  const among = columns.filter(
    (column) =>
      column.index >= first.index &&
      column.index < total.index &&
      (savings.includes(column) || column.kind === "other"),
  );
  const isSumOf = (parts: readonly Column[]) => {
    if (parts.length < 2) return false;
    let sums = 0;
    const agrees = rows.every((row) => {
      const value = valueAt(grid, row, left, total);
      if (value !== null) sums += 1;
      const whole = parts.reduce((sum, part) => sum + (valueAt(grid, row, left, part) ?? 0), 0);
      // Parts over an empty total would be lost with it.
      return Math.abs(whole - (value ?? 0)) < 1e-6;
    });
    return agrees && sums >= ENOUGH_ROWS;
  };
  if (savings.some(({ index }) => index > total.index) || !(isSumOf(savings) || isSumOf(among))) return [...columns];
  return columns.map((column) => {
    if (column === total) return { ...column, kind: "saving" };
    return among.includes(column) ? asOther(column) : column;
  });
}
