import { checkTable } from "../checks/check-table";
import type { Finding } from "../finding";
import type { WorkbookReading } from "../reading/read-workbook";
import type { SavingsTable } from "../table";
import type { BudgetShares } from "./budget-shares";
import { budgetShares } from "./budget-shares";
import type { ConditionalSaving } from "./conditional";
import { conditionalSavings } from "./conditional";
import type { Delivery } from "./delivery";
import { deliveryOf } from "./delivery";
import type { LargestLine } from "./largest";
import { largestLines } from "./largest";
import type { TableSums, WorkbookSums } from "./sum-up";
import { sumUp, sumUpTable } from "./sum-up";

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
  const sums = sumUp(reading);
  return { ...sums, tables: sums.tables.map(inFull) };
}

/** Summarises one table. */
export function summariseTable(table: SavingsTable): TableSummary {
  return inFull(sumUpTable(table));
}

function inFull(sums: TableSums): TableSummary {
  const { table } = sums;
  return {
    ...sums,
    largest: largestLines(table),
    budget: budgetShares(table),
    delivery: deliveryOf(table),
    conditional: conditionalSavings(table),
    findings: checkTable(table),
    accepted: [],
  };
}
