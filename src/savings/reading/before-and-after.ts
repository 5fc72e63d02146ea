import type { Grid } from "../grid";
import type { Column } from "../table";
import { ENOUGH_ROWS, valueAt } from "./net-column";
import { SPEAKS_OF_SAVINGS } from "./savings-words";

/**
 * Two columns of years or budgets beside one of savings, which is on every row what the first is more than the second, are
 * what a service costs before and after: "Budget 2025/26", "Proposed 2026/27", "Saving". Only that is saved.
 *
 * @param rows the rows that hold figures, zero-based within the grid
 * @param left the grid column of the first column
 */
export function withoutBeforeAndAfter(
  grid: Grid,
  rows: readonly number[],
  left: number,
  columns: readonly Column[],
): Column[] {
  const amounts = columns.filter(({ kind }) => kind === "year" || kind === "budget");
  const saved = columns.filter(({ kind }) => kind === "saving");
  for (const saving of saved) {
    for (const [at, before] of amounts.entries()) {
      const after = amounts.slice(at + 1).find((one) => isDifference(grid, rows, left, [before, one, saving]));
      if (after) return columns.map((column) => asCost(column, before, after));
    }
  }
  return [...columns];
}

function isDifference(
  grid: Grid,
  rows: readonly number[],
  left: number,
  [before, after, saving]: readonly [Column, Column, Column],
): boolean {
  const told = rows.flatMap((row) => {
    const [cost, less, difference] = [before, after, saving].map((column) => valueAt(grid, row, left, column));
    return difference === null || difference === undefined ? [] : [{ step: (cost ?? 0) - (less ?? 0), difference }];
  });
  const is = (sign: 1 | -1) => told.every(({ step, difference }) => Math.abs(sign * step - difference) < 1e-6);
  if (told.filter(({ difference }) => difference !== 0).length < ENOUGH_ROWS) return false;
  // Under years alone savings that build up have such a step too: what is spent falls by what is saved, and is far more.
  const areYears = before.kind === "year" && after.kind === "year";
  if (areYears) return is(1) && !speaksOfSavings(before, after) && isMuchLess(grid, rows, left, [before, saving]);
  return is(1) || is(-1);
}

function speaksOfSavings(...columns: readonly Column[]): boolean {
  return columns.some(({ label }) => SPEAKS_OF_SAVINGS.test(label));
}

/** Whether most rows cost more than twice what is saved of them. */
function isMuchLess(
  grid: Grid,
  rows: readonly number[],
  left: number,
  [cost, saving]: readonly [Column, Column],
): boolean {
  const less = rows.filter((row) => {
    const [whole, part] = [cost, saving].map((column) => Math.abs(valueAt(grid, row, left, column) ?? 0));
    return (whole ?? 0) > 2 * (part ?? 0);
  });
  return less.length * 2 > rows.length;
}

function asCost(column: Column, before: Column, after: Column): Column {
  return column === before || column === after ? { ...column, kind: "budget" } : column;
}
