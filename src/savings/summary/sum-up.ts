import type { WorkbookReading } from "../reading/read-workbook";
import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import type { SavingsTable } from "../table";
import type { YearSummary } from "./by-year";
import { summarisingYears } from "./by-year";

/** One savings table with its sums by year. */
export interface TableSums {
  readonly table: SavingsTable;
  readonly years: readonly YearSummary[];
}

/** What was read, with its sums: every table in its own right, and the sheets that gave none, not even one that is left out. */
export interface WorkbookSums {
  readonly tables: readonly TableSums[];
  readonly sheetsWithoutTables: readonly { readonly sheet: string; readonly lookedFor: string }[];
  /** Tables that the user left out. */
  readonly leftOut: readonly { readonly title: string; readonly sheet: string }[];
}

/** Adds up everything that was read from a workbook, table by table. */
export function sumUp(reading: WorkbookReading): WorkbookSums {
  return inOneGo(summingUp(reading));
}

/** Adds up as {@link sumUp} does, in steps. */
export function* summingUp(reading: WorkbookReading): Steps<WorkbookSums> {
  const tables: TableSums[] = [];
  for (const table of reading.tables) {
    tables.push(yield* summingUpTable(table));
    yield;
  }
  return {
    tables,
    sheetsWithoutTables: reading.sheets
      .filter((sheet) => sheet.tables.length === 0 && sheet.leftOut.length === 0)
      .map(({ sheet, lookedFor }) => ({ sheet, lookedFor })),
    leftOut: reading.leftOut.map(({ title, range }) => ({ title, sheet: range.sheet })),
  };
}

/** Adds up one table, in steps. */
export function* summingUpTable(table: SavingsTable): Steps<TableSums> {
  return { table, years: yield* summarisingYears(table) };
}
