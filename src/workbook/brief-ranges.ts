import type { Block } from "./measure";

/*
 * Ranges that serve the next request and no later one. Excel keeps track of every other range until the run ends, and
 * takes a request more to let go of it. Nothing is sent before the caller syncs.
 */

/** A block of a sheet's cells. */
export function cellsIn(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** A range by its address. */
export function cellsAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

/** What of a sheet, or of some of its cells, holds values; the null object where nothing does. */
export function usedIn(within: Excel.Worksheet | Excel.Range): Excel.Range {
  return within.getUsedRangeOrNullObject(true).untrack();
}
