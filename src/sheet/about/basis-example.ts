import { amountOf } from "../../savings/amount";
import { size, sum } from "../../savings/money";
import { columnName, savingsColumns } from "../../savings/savings-columns";
import { showAmount, showLine } from "../../savings/show";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import type { SavingsTable } from "../../savings/table";
import { contextOf } from "../source-context";

/**
 * What each basis makes of a line of the paper's own, because the words alone are used in opposite senses. Null where no
 * line has figures that the two would read differently.
 *
 * @example "CH1 17+ (New) is (0.100), (0.100). Cumulative: £0.100m a year by 2018/19. Incremental: £0.200m."
 */
export function basisExample({ tables }: Pick<ScrutinySummary, "tables">): string | null {
  for (const summary of tables) {
    if (savingsColumns(summary.table).length < 2) continue;
    const { decimals } = contextOf(summary, 1);
    for (const line of summary.table.lines) {
      const example = exampleOf(line, summary.table, decimals);
      if (example !== null) return example;
    }
  }
  return null;
}

function exampleOf(line: SavingsTable["lines"][number], table: SavingsTable, decimals: number): string | null {
  const figures = savingsColumns(table).flatMap((column) => {
    const figure = line.figures.get(column.index);
    const amount = figure ? amountOf(figure, column.unit) : null;
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
