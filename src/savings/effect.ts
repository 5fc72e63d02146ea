import type { Pence } from "./money";
import { negate } from "./money";
import type { SavingsLine, SavingsTable } from "./table";

/**
 * A line's amount in the table's own sign. A pressure that is written as plainly as the savings beside it is turned
 * round, because its type says that it is a cost.
 */
export function inTableSign(amount: Pence, line: Pick<SavingsLine, "type">, table: Pick<SavingsTable, "sign">): Pence {
  return line.type === "pressure" && onSavingSide(amount, table) ? negate(amount) : amount;
}

/** Whether an amount is a cost: on the other side of the table's sign, or a pressure in words. */
export function isCost(amount: Pence, line: Pick<SavingsLine, "type">, table: Pick<SavingsTable, "sign">): boolean {
  return amount !== 0 && !onSavingSide(inTableSign(amount, line, table), table);
}

function onSavingSide(amount: Pence, table: Pick<SavingsTable, "sign">): boolean {
  return table.sign.value === "negative" ? amount < 0 : amount > 0;
}
