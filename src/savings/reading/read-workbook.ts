import type { WorkbookSnapshot } from "../snapshot";
import type { SavingsTable } from "../table";
import type { SheetReading } from "./read-sheet";
import { readSheet } from "./read-sheet";

/** Everything that a workbook gave: its savings tables, sheet by sheet. */
export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly tables: readonly SavingsTable[];
}

/** Reads every sheet of a workbook. @example readWorkbook(snapshot).tables.length // 5 */
export function readWorkbook(snapshot: WorkbookSnapshot): WorkbookReading {
  const sheets = snapshot.sheets.map((grid) =>
    readSheet(
      grid,
      snapshot.markedTables.filter((table) => table.range.sheet === grid.sheet),
    ),
  );
  return { sheets, tables: sheets.flatMap((sheet) => sheet.tables) };
}
