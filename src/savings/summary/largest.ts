import { isCost } from "../effect";
import type { Pence } from "../money";
import { percentageOf } from "../ratio";
import type { Steps } from "../steps";
import { ITEMS_A_STEP } from "../steps";
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
  let largest: Omit<LargestLine, "share">[] = [];
  let at = 0;
  for (const line of table.lines) {
    at += 1;
    if (at % ITEMS_A_STEP === 0) yield;
    const amount = fullEffect(line, table);
    const least = largest.length < count ? 0 : Math.abs(largest.at(-1)?.amount ?? Infinity);
    // Lines stand in the order of their rows: of two as large the first counts.
    if (amount === null || Math.abs(amount) <= least || isCost(amount, line, table)) continue;
    largest = [...largest, { line, amount }]
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.line.row - b.line.row)
      .slice(0, count);
  }
  return largest.map(({ line, amount }) => ({ line, amount, share: percentageOf(amount, gross, 1) }));
}
