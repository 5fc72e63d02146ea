import type { Pence } from "../money";
import { percentageOf } from "../ratio";
import { savingsFigures } from "../savings-columns";
import { inWords, showAmount, showLine } from "../show";
import type { SavingsLine, SavingsTable } from "../table";

/** Shows amounts as the table does: in its unit, with as many decimals as its most exact figure. */
export function amountsOf(table: SavingsTable): (amount: Pence) => string {
  const decimals = decimalsOf(table);
  return (amount) => showAmount(amount, table.unit.value, decimals);
}

// Asked for with every amount shown; going through ten thousand lines each time took a minute.
const decimalsByTable = new WeakMap<SavingsTable, number>();

/** The decimals of a table's most exact figure. */
export function decimalsOf(table: SavingsTable): number {
  const known = decimalsByTable.get(table);
  if (known !== undefined) return known;
  const figures = table.lines.flatMap((line) => savingsFigures(line, table));
  const most = figures.reduce((decimals, figure) => Math.max(decimals, figure.decimals), 0);
  decimalsByTable.set(table, most);
  return most;
}

/** A share in per cent to one decimal, as it is shown. Null where the whole is nothing. */
export function shareOf(part: Pence, whole: Pence): number | null {
  return percentageOf(part, whole, 1);
}

/** @example showPercent(37) // "37.0%" */
export function showPercent(percent: number | null): string {
  return `${(percent ?? 0).toFixed(1)}%`;
}

/** @example showShare(pence(1), pence(4)) // "25.0%" */
export function showShare(part: Pence, whole: Pence): string {
  return showPercent(shareOf(part, whole));
}

const MOST_NAMED = 5;

/** Lines named in a sentence; of a long list the first few, and how many more there are. */
export function showLines(lines: readonly SavingsLine[]): string {
  const names = lines.map(showLine);
  return names.length <= MOST_NAMED + 1
    ? inWords(names)
    : `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`;
}

/** @example counted(1, "line") // "1 line" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The verb's form after a count of subjects. @example verb(1, "rests", "rest") // "rests" */
export function verb(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}
