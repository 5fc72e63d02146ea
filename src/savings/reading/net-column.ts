import type { Grid } from "../grid";
import type { Column } from "../table";
import { readFigureCell } from "./figure-cells";

/** Rows enough to tell a sum from chance. */
export const ENOUGH_ROWS = 2;
const MOST_PARTS = 5;
const NET = /^(?:net|total|(?:full[ -])?year)\b/i;

/**
 * Of several columns the one that is headed as the net, the total or the whole year of the others, and on every row is what they come
 * to, each added or each time taken off: only that one is what a line saves. Null where there is none.
 *
 * @param words what each column's heading says of it
 * @param rows the rows that hold figures, zero-based within the grid
 * @param left the grid column of the first column
 */
export function netColumn(
  columns: readonly Column[],
  words: readonly string[],
  grid: Grid,
  rows: readonly number[],
  left: number,
): Column | null {
  const nets = columns.filter((_, at) => NET.test(words[at] ?? ""));
  const [net] = nets;
  const parts = columns.filter((column) => column !== net);
  if (!net || nets.length > 1 || parts.length < 2 || parts.length > MOST_PARTS) return null;
  const values = rows.flatMap((row) => {
    const own = valueAt(grid, row, left, net);
    const amounts = parts.map((part) => valueAt(grid, row, left, part) ?? 0);
    // What stands beside an empty net would be lost with it.
    return own === null && amounts.every((amount) => amount === 0) ? [] : [{ net: own ?? 0, parts: amounts }];
  });
  if (values.length < ENOUGH_ROWS) return null;
  const comesTo = (signs: readonly number[]) =>
    values.every(
      (row) => Math.abs(row.parts.reduce((sum, value, at) => sum + value * (signs[at] ?? 1), 0) - row.net) < 1e-6,
    );
  return signsFor(parts.length).some(comesTo) ? net : null;
}

/** The figure of a column on a row; null where none stands. */
export function valueAt(grid: Grid, row: number, left: number, column: Column): number | null {
  return readFigureCell(grid, row, left + column.index, column).value;
}

/** Every way to add columns or take them off. */
function signsFor(count: number): (readonly number[])[] {
  if (count === 0) return [[]];
  return signsFor(count - 1).flatMap((signs) => [
    [...signs, 1],
    [...signs, -1],
  ]);
}
