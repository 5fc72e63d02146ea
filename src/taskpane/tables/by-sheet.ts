import type { WorkbookRead } from "../../commands/read-tables";
import type { UnreadRows } from "../../savings/reading/unread-rows";
import type { TableSums } from "../../savings/summary/sum-up";
import type { SavingsTable } from "../../savings/table";

/** What one sheet of the workbook gave, or some of it where there is much. */
export interface SheetTables {
  readonly key: string;
  readonly sheet: string;
  readonly tables: readonly TableSums[];
  /** Tables that the user left out. */
  readonly leftOut: readonly SavingsTable[];
  /** What was looked for, on a sheet that gave nothing; null on one that did. */
  readonly lookedFor: string | null;
  /** Rows with figures that no table took. */
  readonly unread: readonly UnreadRows[];
}

/** A sheet of many tables is shown in parts: a long list has rows of a usual height. */
const TABLES_IN_PART = 10;

/** Tables under the sheets they stand on, in the workbook's order; last the sheets that gave nothing. */
export function sheetsOf({ reading, summary }: Pick<WorkbookRead, "reading" | "summary">): SheetTables[] {
  const bySheet = new Map<string, TableSums[]>();
  for (const one of summary.tables) {
    const { sheet } = one.table.range;
    const others = bySheet.get(sheet);
    if (others) others.push(one);
    else bySheet.set(sheet, [one]);
  }
  const sheets = reading.sheets.flatMap(({ sheet, leftOut, lookedFor, unread }): SheetTables[] => {
    const tables = bySheet.get(sheet) ?? [];
    const isBare = tables.length + leftOut.length === 0;
    return inParts({ sheet, key: sheet, tables, leftOut, unread, lookedFor: isBare ? lookedFor : null });
  });
  return [...sheets.filter((one) => one.lookedFor === null), ...sheets.filter((one) => one.lookedFor !== null)];
}

/** What is said of the sheet as a whole stands under the last of its tables. No sheet has a slash in its name. */
function inParts(whole: SheetTables): SheetTables[] {
  const parts: SheetTables[] = [];
  for (let at = 0; at + TABLES_IN_PART < whole.tables.length; at += TABLES_IN_PART) {
    const tables = whole.tables.slice(at, at + TABLES_IN_PART);
    parts.push({ ...whole, key: `${whole.sheet}/${at}`, tables, leftOut: [], unread: [] });
  }
  return [...parts, { ...whole, tables: whole.tables.slice(parts.length * TABLES_IN_PART) }];
}
