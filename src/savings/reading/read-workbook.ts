import type { PlacedChoice } from "../choices/table-choice";
import type { Grid } from "../grid";
import type { WorkbookSnapshot } from "../snapshot";
import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import type { SavingsTable } from "../table";
import { withHidden } from "./hidden-figures";
import { withPlainSpaces } from "./plain-spaces";
import type { SheetReading } from "./read-sheet";
import { readingSheet, unitTold } from "./read-sheet";
import { isUnclear, tablesWithSameFigures, toldBySameSavings } from "./same-savings";

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
  const grids: Grid[] = [];
  for (const grid of snapshot.sheets) {
    grids.push(withPlainSpaces(grid));
    yield;
  }
  const told = unitTold(grids);
  function* reading(grid: Grid, known: readonly SavingsTable[]): Steps<SheetReading> {
    const marked = snapshot.markedTables.filter((table) => table.range.sheet === grid.sheet);
    return withHidden(yield* readingSheet(grid, marked, "what speaks of savings", choices, told, known), grid);
  }
  for (const grid of grids) {
    sheets.push(yield* reading(grid, []));
    yield;
  }
  // A summary's sheet may say of the others what they do not say themselves.
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const same = yield* tablesWithSameFigures(tables.filter(isUnclear), tables);
  for (const [at, grid] of same.size > 0 ? grids.entries() : []) {
    const own = sheets[at]?.tables ?? [];
    const known = own.flatMap((table) => (same.get(table) ?? []).filter((other) => !own.includes(other)));
    if (own.some((table) => toldBySameSavings(table, same.get(table) ?? []))) sheets[at] = yield* reading(grid, known);
    yield;
  }
  return {
    sheets,
    tables: sheets.flatMap((sheet) => sheet.tables),
    leftOut: sheets.flatMap((sheet) => sheet.leftOut),
  };
}
