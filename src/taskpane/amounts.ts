import { grouped, scaleOf, showAmount, size } from "../commands/show";
import type { Pence } from "../savings/money";
import type { TableSums } from "../savings/summary/sum-up";
import type { SavingsTable } from "../savings/table";

const MOST_DECIMALS = 3;
/** A card asks for every amount that it shows. */
const known = new WeakMap<SavingsTable["lines"], number>();

/** Decimals of a table's figures, at most three. */
export function decimalsOf({ lines }: Pick<SavingsTable, "lines">): number {
  let most = known.get(lines);
  if (most === undefined) {
    most = 0;
    for (const { figures } of lines)
      for (const { value, decimals } of figures.values()) if (value !== null && decimals > most) most = decimals;
    most = Math.min(MOST_DECIMALS, most);
    known.set(lines, most);
  }
  return most;
}

/** An amount as the table itself would write it: in its unit, with brackets where its savings have them. */
export function asWritten(amount: Pence, { table }: Pick<TableSums, "table">): string {
  const unit = table.unit.value;
  const decimals = unit === "£m" || unit === null ? decimalsOf(table) : 0;
  const digits = grouped(size(amount), scaleOf(table), decimals);
  if (amount >= 0) return digits;
  return table.sign.value === "negative" ? `(${digits})` : `-${digits}`;
}

/** The size of an amount in a sentence: millions as millions, everything else in full pounds. */
export function inWords(amount: Pence, { table }: Pick<TableSums, "table">): string {
  return showAmount(size(amount), table.unit.value, decimalsOf(table));
}
