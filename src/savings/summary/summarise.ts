import { checkTable } from "../checks/check-table";
import type { Finding } from "../finding";
import type { WorkbookReading } from "../reading/read-workbook";
import type { SavingsTable } from "../table";
import type { BudgetShares } from "./budget-shares";
import { budgetShares } from "./budget-shares";
import type { YearSummary } from "./by-year";
import { summariseYears } from "./by-year";
import type { ConditionalSaving } from "./conditional";
import { conditionalSavings } from "./conditional";
import type { Delivery } from "./delivery";
import { deliveryOf } from "./delivery";
import type { LargestLine } from "./largest";
import { largestLines } from "./largest";

/** What a panel is told about one savings table. */
export interface TableSummary {
  readonly table: SavingsTable;
  readonly years: readonly YearSummary[];
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

/** The whole summary: every table in its own right, and the sheets that gave none, not even one that is left out. */
export interface ScrutinySummary {
  readonly tables: readonly TableSummary[];
  readonly sheetsWithoutTables: readonly { readonly sheet: string; readonly lookedFor: string }[];
  /** Tables that the user left out. */
  readonly leftOut: readonly { readonly title: string; readonly sheet: string }[];
}

/** Summarises everything that was read from a workbook. */
export function summarise(reading: WorkbookReading): ScrutinySummary {
  return {
    tables: reading.tables.map((table) => summariseTable(table)),
    sheetsWithoutTables: reading.sheets
      .filter((sheet) => sheet.tables.length === 0 && sheet.leftOut.length === 0)
      .map(({ sheet, lookedFor }) => ({ sheet, lookedFor })),
    leftOut: reading.leftOut.map(({ title, range }) => ({ title, sheet: range.sheet })),
  };
}

/** Summarises one table. */
export function summariseTable(table: SavingsTable): TableSummary {
  return {
    table,
    years: summariseYears(table),
    largest: largestLines(table),
    budget: budgetShares(table),
    delivery: deliveryOf(table),
    conditional: conditionalSavings(table),
    findings: checkTable(table),
    accepted: [],
  };
}
