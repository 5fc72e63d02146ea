import { amountOf } from "../amount";
import { inTableSign } from "../effect";
import type { CellRef } from "../grid";
import { negate, sum } from "../money";
import { savingsColumns, savingsFigures } from "../savings-columns";
import { inWords, showAmount } from "../show";
import type { Column, SavingsLine, SavingsTable } from "../table";

/** The lines of a table that stand in hidden rows; none where the whole sheet is hidden, which is said instead. */
export function linesInHiddenRows({ lines, hidden }: SavingsTable): SavingsLine[] {
  if (!hidden || hidden.sheet) return [];
  const rows = new Set(hidden.rows);
  return lines.filter((line) => rows.has(line.row));
}

/** Where the figures of some lines stand. */
export function figureCellsOf(lines: readonly SavingsLine[], table: SavingsTable): CellRef[] {
  return lines.flatMap((line) => savingsFigures(line, table).map((figure) => figure.cell));
}

/**
 * What lines save in each of the columns of savings, after the words that they follow; "" where no amount is known.
 *
 * @example withSavings(lines, table) // ", with £0.100m in 2017/18 and £0.250m in 2018/19"
 */
export function withSavings(
  lines: readonly SavingsLine[],
  table: SavingsTable,
  columns: readonly Column[] = savingsColumns(table),
): string {
  const saved = columns.flatMap((column) => savedIn(column, lines, table));
  return saved.length === 0 ? "" : `, with ${inWords(saved)}`;
}

function savedIn(column: Column, lines: readonly SavingsLine[], table: SavingsTable): string[] {
  const amounts = lines.flatMap((line) => {
    const figure = line.figures.get(column.index);
    const amount = amountOf(figure, column.unit);
    return figure && amount !== null ? [{ amount: inTableSign(amount, line, table), decimals: figure.decimals }] : [];
  });
  if (amounts.length === 0) return [];
  const total = sum(amounts.map(({ amount }) => amount));
  const saved = table.sign.value === "negative" ? negate(total) : total;
  const least = column.unit === "£m" ? 3 : 0;
  const decimals = amounts.reduce((most, one) => Math.max(most, one.decimals), least);
  const shown = showAmount(saved, column.unit, decimals);
  return [column.year ? `${shown} in ${column.year.name}` : shown];
}
