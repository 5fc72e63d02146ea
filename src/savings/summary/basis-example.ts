import { amountOf } from "../amount";
import { size, sum } from "../money";
import { columnName, savingsColumns } from "../savings-columns";
import { showAmount, showLine } from "../show";
import type { SavingsLine, SavingsTable } from "../table";

/**
 * What each basis makes of one of a table's own lines, because the words alone are used in opposite senses.
 *
 * @param decimals with which amounts in millions are shown
 * @returns null where no line has figures that the two would read differently
 * @example "CH1 17+ (New) is (0.100), (0.100). Cumulative: £0.100m a year by 2018/19. Incremental: £0.200m."
 */
export function basisExample(table: SavingsTable, decimals: number): string | null {
  if (savingsColumns(table).length < 2) return null;
  for (const line of table.lines) {
    const example = exampleOf(line, table, decimals);
    if (example !== null) return example;
  }
  return null;
}

function exampleOf(line: SavingsLine, table: SavingsTable, decimals: number): string | null {
  const figures = savingsColumns(table).flatMap((column) => {
    const figure = line.figures.get(column.index);
    const amount = amountOf(figure, column.unit);
    return figure && amount !== null ? [{ column, amount, written: figure.written.trim() }] : [];
  });
  const last = figures.at(-1);
  if (figures.length < 2 || !last || last.amount === 0) return null;
  const added = sum(figures.map(({ amount }) => amount));
  if (added === last.amount) return null;
  const show = (amount: typeof added) => showAmount(size(amount), table.unit.value, decimals);
  const written = figures.map((figure) => figure.written).join(", ");
  const byLast = `${show(last.amount)} a year by ${columnName(last.column)}`;
  return `${showLine(line)} is ${written}. Cumulative: ${byLast}. Incremental: ${show(added)}.`;
}
