import { size } from "../money";
import type { Column } from "../table";
import type { BodyRow, FigureRow } from "./body-rows";
import { RunningSums } from "./running-sums";

/**
 * Rows that head a group of proposals and state its sum, such as a directorate's name with figures beside it. Nothing in
 * their words says so; but they have no code where the rows under them have one, and those add up to them to the penny.
 *
 * @returns the rows, zero-based within the grid
 */
export function groupTotals(rows: readonly BodyRow[], columns: readonly Column[]): ReadonlySet<number> {
  const figures = rows.filter((row) => row.kind === "figures");
  const heads = new Set<number>();
  for (const [index, row] of figures.entries()) {
    if (row.code !== "none" || row.label === "" || row.total) continue;
    const sums = new RunningSums(columns);
    for (let next = index + 1; figures[next]?.code === "own"; next += 1)
      sums.addLine(figures[next]?.figures ?? new Map());
    if (statesSum(row, sums)) heads.add(row.row);
  }
  return heads;
}

function statesSum(row: FigureRow, sums: RunningSums): boolean {
  const whole = { from: 0, to: sums.count };
  const stated = sums.columns.map((column) => ({ column, amount: sums.amountIn(row.figures, column) }));
  return (
    sums.count > 0 &&
    stated.some(({ amount }) => amount !== null && size(amount) > 0) &&
    stated.every(({ column, amount }) => amount === null || amount === sums.amount(column, whole))
  );
}
