import type { Figure, SavingsTable, StatedTotal } from "../table";

const BY_TOTAL = "so the lines come to the stated total.";
const ACROSS = "so its years come to the row's own total.";

/**
 * The rows with too many numbers whose figures are right all the same, with what proves it: the others of the numbers
 * taken, they would no longer add up.
 *
 * @param isDoubted whether the row of a figure has too many numbers
 */
export function provenRows(table: SavingsTable, isDoubted: (figure: Figure) => boolean): Map<number, string> {
  const proven = new Map<number, string>();
  const totals = totalsByRow(table);
  for (const { row, figures } of [...table.lines, ...table.totals]) {
    const doubted = [...figures].filter(([, figure]) => figure.pence !== null && isDoubted(figure));
    // Noughts come to any total.
    if (doubted.every(([, { pence }]) => pence === 0)) continue;
    const columns = doubted.map(([column]) => column);
    if (totals.get(row)?.some((total) => comesOut(total, columns))) proven.set(row, BY_TOTAL);
    else if (addsUpAcross(table, figures)) proven.set(row, ACROSS);
  }
  return proven;
}

/** For each row the totals that it is part of, or is itself. */
function totalsByRow({ totals }: SavingsTable): ReadonlyMap<number, readonly StatedTotal[]> {
  const byRow = new Map<number, StatedTotal[]>();
  for (const total of totals) {
    if (total.kind === "stated in text") continue;
    for (const row of [total.row, ...total.lineRows]) byRow.set(row, [...(byRow.get(row) ?? []), total]);
  }
  return byRow;
}

/** To the penny: within what rounding explains, other figures would do too. */
function comesOut({ comparisons }: StatedTotal, columns: readonly number[]): boolean {
  return columns.every((column) =>
    comparisons.some((one) => one.column === column && one.stated === one.computed && one.stated !== 0),
  );
}

function addsUpAcross({ columns }: SavingsTable, figures: ReadonlyMap<number, Figure>): boolean {
  const sumOf = (kind: "year" | "total") =>
    columns.filter((column) => column.kind === kind).map(({ index }) => Number(figures.get(index)?.pence ?? 0));
  const [years, totals] = [sumOf("year"), sumOf("total")];
  const sum = years.reduce((before, pence) => before + pence, 0);
  return years.length > 1 && totals.length === 1 && sum !== 0 && sum === totals[0];
}
