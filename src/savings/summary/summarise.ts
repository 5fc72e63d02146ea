import { checkingTable } from "../checks/check-table";
import type { Finding } from "../finding";
import type { WorkbookReading } from "../reading/read-workbook";
import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import type { SavingsTable } from "../table";
import type { BudgetShares } from "./budget-shares";
import { budgetShares } from "./budget-shares";
import type { ConditionalSaving } from "./conditional";
import { conditionalSavings } from "./conditional";
import type { Delivery } from "./delivery";
import { deliveryOf } from "./delivery";
import type { LargestLine } from "./largest";
import { findingLargest } from "./largest";
import type { TableSums, WorkbookSums } from "./sum-up";
import { sumUp, summingUpTable } from "./sum-up";

/** What a panel is told about one savings table. */
export interface TableSummary extends TableSums {
  readonly largest: readonly LargestLine[];
  readonly budget: BudgetShares | null;
  readonly delivery: Delivery | null;
  readonly conditional: readonly ConditionalSaving[];
  /** What the checks found and the user has not accepted. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Acceptance[];
}

/** A finding that the user accepts as it is. */
export interface Acceptance {
  readonly finding: Finding;
  readonly reason: string;
}

/** The whole summary of a workbook. */
export interface ScrutinySummary extends WorkbookSums {
  readonly tables: readonly TableSummary[];
}

/** Summarises everything that was read from a workbook. */
export function summarise(reading: WorkbookReading): ScrutinySummary {
  return inOneGo(summarising(sumUp(reading)));
}

/** Adds to the sums what {@link summarise} gives beside them, in steps. */
export function* summarising(sums: WorkbookSums): Steps<ScrutinySummary> {
  const tables: TableSummary[] = [];
  for (const table of sums.tables) tables.push(yield* inFull(table));
  return { ...sums, tables };
}

/** Summarises one table. */
export function summariseTable(table: SavingsTable): TableSummary {
  return inOneGo(inFull(inOneGo(summingUpTable(table))));
}

function* inFull(sums: TableSums): Steps<TableSummary> {
  const { table } = sums;
  yield;
  const largest = yield* findingLargest(table);
  yield;
  const measured = { budget: budgetShares(table), delivery: deliveryOf(table), conditional: conditionalSavings(table) };
  yield;
  return { ...sums, largest, ...measured, findings: yield* checkingTable(table), accepted: [] };
}
