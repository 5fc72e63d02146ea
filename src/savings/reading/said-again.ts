import type { Grid } from "../grid";
import type { Column } from "../table";
import type { ColumnGroup } from "./column-groups";
import { asOther, yearGroups } from "./column-groups";
import { ENOUGH_ROWS, valueAt } from "./net-column";

/** Columns that say once more, in the same figures or in their sums, what others say. */

/**
 * Of years that all stand twice, once with each year's step and once with what the steps come to by then, the last of the
 * running totals is the total of the years, and the others say nothing more.
 */
export function withoutRunningTotals(
  columns: readonly Column[],
  grid: Grid,
  rows: readonly number[],
  left: number,
): Column[] {
  const pairs = yearGroups(columns).map((group) => group.columns);
  const amountAt = (row: number, column: Column | undefined) => (column && valueAt(grid, row, left, column)) ?? 0;
  const isRunning = (steps: number, sums: number) =>
    pairs.length > 1 &&
    rows.length > 1 &&
    rows.every((row) => {
      let sum = 0;
      return pairs.every(
        (pair) => pair.length === 2 && Math.abs((sum += amountAt(row, pair[steps])) - amountAt(row, pair[sums])) < 1e-6,
      );
    });
  const sums = isRunning(0, 1) ? 1 : isRunning(1, 0) ? 0 : null;
  if (sums === null) return [...columns];
  const last = pairs.at(-1)?.[sums];
  return columns.map((column) => {
    if (column === last) return { ...column, kind: "total", year: null };
    return pairs.some((pair) => pair[sums] === column) ? asOther(column) : column;
  });
}

const GOES_ON = /\b(?:ongoing|onwards?|from|thereafter|recurr(?:ing|ent)|permanent|full)\b/i;

/**
 * The first of a year's columns where the others say that it goes on and have its figures on every row, such as "Ongoing from
 * 2027/28" behind "2027/28": they are the same savings. Null where the words do not say so, since the year may be mistyped.
 */
export function saidAgain(
  { columns: [first, ...others], words: [, ...further] }: ColumnGroup,
  grid: Grid,
  rows: readonly number[],
  left: number,
): Column | null {
  if (!first || !further.every((text) => GOES_ON.test(text))) return null;
  let amounts = 0;
  const areSame = rows.every((row) => {
    const own = valueAt(grid, row, left, first);
    if (own) amounts += 1;
    return others.every((other) => valueAt(grid, row, left, other) === own);
  });
  return areSame && amounts >= ENOUGH_ROWS ? first : null;
}
