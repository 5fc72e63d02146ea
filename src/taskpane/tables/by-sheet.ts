import type { WorkbookRead } from "../../commands/read-tables";
import type { UnreadRows } from "../../savings/reading/unread-rows";
import type { TableSums } from "../../savings/summary/sum-up";
import type { SavingsTable } from "../../savings/table";

/** What one sheet of the workbook gave. */
export interface SheetTables {
  readonly sheet: string;
  readonly tables: readonly TableSums[];
  /** Tables that the user left out. */
  readonly leftOut: readonly SavingsTable[];
  /** What was looked for, on a sheet that gave nothing; null on one that did. */
  readonly lookedFor: string | null;
  /** Rows with figures that no table took. */
  readonly unread: readonly UnreadRows[];
}

/** Tables under the sheets they stand on, in the workbook's order; last the sheets that gave nothing. */
export function sheetsOf({ reading, summary }: Pick<WorkbookRead, "reading" | "summary">): SheetTables[] {
  const sheets = reading.sheets.map(({ sheet, leftOut, lookedFor, unread }): SheetTables => {
    const tables = summary.tables.filter(({ table }) => table.range.sheet === sheet);
    return { sheet, tables, leftOut, unread, lookedFor: tables.length + leftOut.length === 0 ? lookedFor : null };
  });
  return [...sheets.filter((one) => one.lookedFor === null), ...sheets.filter((one) => one.lookedFor !== null)];
}
