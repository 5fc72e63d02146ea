import { amountOf } from "../amount";
import { inTableSign, isCost } from "../effect";
import type { Pence } from "../money";
import { add, NO_MONEY, subtract } from "../money";
import { columnName, savingsColumns } from "../savings-columns";
import type { Steps } from "../steps";
import { inOneGo, ITEMS_A_STEP } from "../steps";
import type { Column, SavingsTable } from "../table";

/** Whether a line is new in this budget round, was in an earlier plan already, or does not say. */
export type SavingKind = "new" | "existing" | "other";

/** One year's savings, all in the table's own sign. A table without years has one entry, for its column of amounts. */
export interface YearSummary {
  readonly name: string;
  readonly column: Column;
  /** Lines first proposed in this budget round. */
  readonly new: Pence;
  /** Lines that were already in an earlier plan. */
  readonly existing: Pence;
  /** Lines that are neither, or do not say. */
  readonly other: Pence;
  /** Gross savings. */
  readonly savings: Pence;
  /** Gross savings of the lines that are new, those that exist already, and the others; costs apart. */
  readonly savingsOf: Readonly<Record<SavingKind, Pence>>;
  readonly costs: Pence;
  readonly net: Pence;
  /** The plan's whole effect in this year. Null where the basis of several years is not known. */
  readonly effect: Pence | null;
  /** What this year adds to the year before. Null where the basis is not known. */
  readonly step: Pence | null;
}

/** Adds up a table's lines year by year. Total rows are never lines, so nothing is counted twice. */
export function summariseYears(table: SavingsTable): YearSummary[] {
  return inOneGo(summarisingYears(table));
}

/** Adds up as {@link summariseYears} does, in steps. */
export function* summarisingYears(table: SavingsTable): Steps<YearSummary[]> {
  const years: YearSums[] = [];
  for (const column of savingsColumns(table)) years.push(yield* sumsOf(table, column));
  let before = NO_MONEY;
  return years.map((year) => {
    const { effect, step } = effectAndStep(table, year.net, before, years.length);
    before = effect ?? NO_MONEY;
    return { ...year, effect, step };
  });
}

type YearSums = Omit<YearSummary, "effect" | "step">;

function* sumsOf(table: SavingsTable, column: Column): Steps<YearSums> {
  const sums = {
    new: NO_MONEY,
    existing: NO_MONEY,
    other: NO_MONEY,
    savings: NO_MONEY,
    costs: NO_MONEY,
    net: NO_MONEY,
  };
  const savingsOf = { new: NO_MONEY, existing: NO_MONEY, other: NO_MONEY };
  let at = 0;
  for (const line of table.lines) {
    at += 1;
    if (at % ITEMS_A_STEP === 0) yield;
    const written = amountOf(line.figures.get(column.index), column.unit);
    if (written === null) continue;
    const amount = inTableSign(written, line, table);
    const type: SavingKind = line.type === "new" || line.type === "existing" ? line.type : "other";
    const side = isCost(written, line, table) ? "costs" : "savings";
    sums[type] = add(sums[type], amount);
    sums[side] = add(sums[side], amount);
    if (side === "savings") savingsOf[type] = add(savingsOf[type], amount);
    sums.net = add(sums.net, amount);
  }
  return { name: columnName(column), column, savingsOf, ...sums };
}

function effectAndStep(
  table: SavingsTable,
  net: Pence,
  before: Pence,
  years: number,
): Pick<YearSummary, "effect" | "step"> {
  if (years === 1) return { effect: net, step: net };
  if (table.basis.value === "cumulative") return { effect: net, step: subtract(net, before) };
  if (table.basis.value === "incremental") return { effect: add(before, net), step: net };
  return { effect: null, step: null };
}
