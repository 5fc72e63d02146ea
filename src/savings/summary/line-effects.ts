import { amountOf } from "../amount";
import { inTableSign, isCost } from "../effect";
import type { Pence } from "../money";
import { add, NO_MONEY } from "../money";
import { savingsColumns } from "../savings-columns";
import type { SavingsLine, SavingsTable } from "../table";

/**
 * What a line does to the budget once the whole plan is in force, in the table's own sign: the last year where figures
 * are cumulative, the sum of the steps where they are incremental. Years are never added up on a cumulative basis.
 *
 * @returns null where the line has no figure, or the basis of several years is not known
 */
export function fullEffect(line: SavingsLine, table: SavingsTable): Pence | null {
  const columns = savingsColumns(table);
  const last = columns.at(-1);
  if (!last || (columns.length > 1 && table.basis.value === null)) return null;
  const counted = table.basis.value === "incremental" ? columns : [last];
  const amounts = counted.flatMap((column) => {
    const figure = line.figures.get(column.index);
    const amount = figure ? amountOf(figure, column.unit) : null;
    return amount === null ? [] : [inTableSign(amount, line, table)];
  });
  return amounts.length === 0 ? null : amounts.reduce(add, NO_MONEY);
}

/** The plan's gross savings once it is wholly in force: shares of the plan are shares of this, costs apart. */
export function grossFullEffect(table: SavingsTable): Pence {
  return table.lines.reduce((total, line) => {
    const effect = fullEffect(line, table);
    return effect === null || isCost(effect, line, table) ? total : add(total, effect);
  }, NO_MONEY);
}
