import { amountOf, showAmount, size } from "../../commands/show";
import type { Pence } from "../../savings/money";
import type { TableSummary } from "../../savings/summary/summarise";
import { decimalsOf } from "../amounts";

/**
 * What each basis would make of one of the table's own lines: the words alone are used in opposite senses. Null where
 * no line has figures that the two would read differently.
 *
 * @example "CH1: (0.100), (0.100). Cumulative: it saves £0.100m a year by 2018/19. Incremental: £0.200m."
 */
export function basisMeaning({ table, years }: Pick<TableSummary, "table" | "years">): string | null {
  const unit = table.unit.value;
  for (const line of table.lines) {
    const figures = years.flatMap(({ column }) => line.figures.get(column.index) ?? []);
    const amounts = figures.map((figure) => amountOf(figure, unit)).filter((amount) => amount !== null);
    const last = amounts.at(-1);
    if (amounts.length < 2 || last === undefined || last === 0) continue;
    const added = amounts.reduce<number>((sum, amount) => sum + amount, 0) as Pence;
    if (added === last) continue;
    const show = (amount: Pence) => showAmount(size(amount), unit, decimalsOf(table));
    const written = figures.map((figure) => figure.written.trim()).join(", ");
    const name = line.code ?? line.name;
    return `${name}: ${written}. Cumulative: ${show(last)} a year by ${years.at(-1)?.name ?? ""}. Incremental: ${show(added)}.`;
  }
  return null;
}
