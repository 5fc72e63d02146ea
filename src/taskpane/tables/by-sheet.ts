import type { WorkbookResults } from "../../commands/read-tables";
import type { TableSummary } from "../../savings/summary/summarise";
import type { SavingsTable } from "../../savings/table";

/** What one sheet of the workbook gave. */
export interface SheetTables {
  readonly sheet: string;
  readonly tables: readonly TableSummary[];
  /** Tables that the user left out. */
  readonly leftOut: readonly SavingsTable[];
  /** What was looked for, on a sheet that gave nothing; null on one that did. */
  readonly lookedFor: string | null;
}

/** Tables under the sheets they stand on, in the workbook's order; last the sheets that gave nothing. */
export function sheetsOf({ reading, summary }: Pick<WorkbookResults, "reading" | "summary">): SheetTables[] {
  const sheets = reading.sheets.map(({ sheet, leftOut, lookedFor }): SheetTables => {
    const tables = summary.tables.filter(({ table }) => table.range.sheet === sheet);
    return { sheet, tables, leftOut, lookedFor: tables.length + leftOut.length === 0 ? lookedFor : null };
  });
  return [...sheets.filter((one) => one.lookedFor === null), ...sheets.filter((one) => one.lookedFor !== null)];
}
