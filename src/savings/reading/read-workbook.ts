import type { PlacedChoice } from "../choices/table-choice";
import type { WorkbookSnapshot } from "../snapshot";
import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import type { SavingsTable } from "../table";
import { withHidden } from "./hidden-figures";
import type { SheetReading } from "./read-sheet";
import { readingSheet, unitTold } from "./read-sheet";

/** Everything that a workbook gave: its savings tables, sheet by sheet. */
export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly tables: readonly SavingsTable[];
  /** Tables that the user left out of summary, checks and totals. */
  readonly leftOut: readonly SavingsTable[];
}

/**
 * Reads every sheet of a workbook, what is hidden of it too.
 *
 * @param choices what the user decided about its tables, placed where their cells are now
 * @example readWorkbook(snapshot).tables.length // 5
 */
export function readWorkbook(snapshot: WorkbookSnapshot, choices: readonly PlacedChoice[] = []): WorkbookReading {
  return inOneGo(readingWorkbook(snapshot, choices));
}

/** Reads every sheet as {@link readWorkbook} does, in steps. */
export function* readingWorkbook(
  snapshot: WorkbookSnapshot,
  choices: readonly PlacedChoice[] = [],
): Steps<WorkbookReading> {
  const sheets: SheetReading[] = [];
  const told = unitTold(snapshot.sheets);
  for (const grid of snapshot.sheets) {
    const marked = snapshot.markedTables.filter((table) => table.range.sheet === grid.sheet);
    const read = yield* readingSheet(grid, marked, "what speaks of savings", choices, told);
    sheets.push(withHidden(read, grid));
    yield;
  }
  return {
    sheets,
    tables: sheets.flatMap((sheet) => sheet.tables),
    leftOut: sheets.flatMap((sheet) => sheet.leftOut),
  };
}
