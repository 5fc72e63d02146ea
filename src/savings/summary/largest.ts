import { isCost } from "../effect";
import type { Pence } from "../money";
import { percentageOf } from "../ratio";
import type { Steps } from "../steps";
import { mapped } from "../steps";
import type { SavingsLine, SavingsTable } from "../table";
import { fullEffect, grossFullEffect } from "./line-effects";

/** One of the largest savings, by its full effect. */
export interface LargestLine {
  readonly line: SavingsLine;
  readonly amount: Pence;
  /** Its share of the plan's gross savings, in per cent to one decimal. */
  readonly share: number | null;
}

const MOST_LINES = 5;

/** The largest savings of a table, found in steps, costs apart, the largest first. Empty where the basis is not known. */
export function* findingLargest(table: SavingsTable, count: number = MOST_LINES): Steps<LargestLine[]> {
  const gross = grossFullEffect(table);
  yield;
  const amounts = yield* mapped(table.lines, (line) => {
    const amount = fullEffect(line, table);
    return amount === null || amount === 0 || isCost(amount, line, table) ? null : { line, amount };
  });
  return amounts
    .filter((one) => one !== null)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.line.row - b.line.row)
    .slice(0, count)
    .map(({ line, amount }) => ({ line, amount, share: percentageOf(amount, gross, 1) }));
}
