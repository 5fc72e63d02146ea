import type { Grid } from "../grid";
import type { Column } from "../table";
import { unitNamedIn } from "../unit";
import { wordsOf } from "./column-groups";
import { ENOUGH_ROWS, valueAt } from "./net-column";

const CHANGE = /^(?:(?:net|budget|proposed) )?(?:change|movement|variation|adjustment)s?$/i;

/**
 * A column of changes between two budgets, which is on every row what the second is more than the first, holds the savings
 * where nothing else does: "2025/26 base", "Change", "2026/27 base". What is less than before is saved.
 *
 * @param rows the rows that hold figures, zero-based within the grid
 * @param left the grid column of the first column
 */
export function withChangeOfBudget(
  grid: Grid,
  rows: readonly number[],
  left: number,
  columns: readonly Column[],
): Column[] {
  if (columns.some(({ kind }) => kind === "year" || kind === "saving" || kind === "total")) return [...columns];
  const [before, after, another] = columns.filter(({ kind }) => kind === "budget");
  const change = columns.find((column) => column.kind === "other" && CHANGE.test(wordsOf(column)));
  if (!before || !after || another || !change) return [...columns];
  let changes = 0;
  const agrees = rows.every((row) => {
    const [first, second, step] = [before, after, change].map((column) => valueAt(grid, row, left, column) ?? 0);
    if (step !== 0) changes += 1;
    return Math.abs((second ?? 0) - (first ?? 0) - (step ?? 0)) < 1e-6;
  });
  if (!agrees || changes < ENOUGH_ROWS) return [...columns];
  return columns.map((column) =>
    column === change ? { ...column, kind: "saving", unit: unitNamedIn(column.label) } : column,
  );
}
