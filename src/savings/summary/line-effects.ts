import { amountOf } from "../amount";
import { inTableSign, isCost } from "../effect";
import type { Pence } from "../money";
import { add, NO_MONEY } from "../money";
import { savingsColumns } from "../savings-columns";
import type { Column, SavingsLine, SavingsTable } from "../table";

/**
 * What a line does to the budget once the whole plan is in force, in the table's own sign: the last year where figures
 * are cumulative, the sum of the steps where they are incremental. Years are never added up on a cumulative basis.
 *
 * @returns null where the line has no figure, or the basis of several years is not known
 */
export function fullEffect(line: SavingsLine, table: SavingsTable): Pence | null {
  let effect: Pence | null = null;
  for (const column of countedColumns(table)) {
    const amount = amountOf(line.figures.get(column.index), column.unit);
    if (amount !== null) effect = add(effect ?? NO_MONEY, inTableSign(amount, line, table));
  }
  return effect;
}

/** Found once for a table and not again for each of its lines. */
const counted = new WeakMap<SavingsTable, readonly Column[]>();

function countedColumns(table: SavingsTable): readonly Column[] {
  const known = counted.get(table);
  if (known) return known;
  const columns = columnsThatCount(table);
  counted.set(table, columns);
  return columns;
}

function columnsThatCount(table: SavingsTable): readonly Column[] {
  const columns = savingsColumns(table);
  if (columns.length > 1 && table.basis.value === null) return [];
  return table.basis.value === "incremental" ? columns : columns.slice(-1);
}

/** The plan's gross savings once it is wholly in force: shares of the plan are shares of this, costs apart. */
export function grossFullEffect(table: SavingsTable): Pence {
  return table.lines.reduce((total, line) => {
    const effect = fullEffect(line, table);
    return effect === null || isCost(effect, line, table) ? total : add(total, effect);
  }, NO_MONEY);
}
