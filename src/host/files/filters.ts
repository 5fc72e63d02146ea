import type { Sheet } from "hucre";
import { parseAddress } from "../model/address";
import type { HostRange } from "../model/range";
import type { HostSheet } from "../model/types";
import type { Zip } from "../../xlsx/zip";

/**
 * The names of the tables whose filters have criteria, which the library does not read.
 * @returns Names as Excel shows them.
 */
export async function filteredTables(zip: Zip): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const part of zip.names.filter((each) => /^xl\/tables\/[^/]+\.xml$/i.test(each))) {
    const table = (await zip.text(part)) ?? "";
    const name = /<table\b[^>]*\bdisplayName="([^"]*)"/.exec(table)?.[1];
    if (name !== undefined && table.includes("<filterColumn")) names.add(name);
  }
  return names;
}

/** Says of a sheet, and of its tables, whether a filter with criteria is on. Its hidden rows have been read before. */
export function readFilters(sheet: HostSheet, file: Sheet, filtered: ReadonlySet<string>): void {
  for (const table of sheet.tables) if (filtered.has(table.name)) table.filtered = true;
  const range = file.autoFilter && parseAddress(file.autoFilter.range)?.range;
  if (!range) return;
  // Of the criteria the library reads lists of values only: rows that are hidden speak for the others.
  const hasCriteria = (file.autoFilter?.columns ?? []).length > 0;
  if (hasCriteria || hidesRowsOf(sheet, range)) sheet.filtered = true;
}

/** The first row holds the buttons, and a filter never hides it. */
function hidesRowsOf({ hiddenRows }: HostSheet, { row, rows }: HostRange): boolean {
  return [...hiddenRows].some((hidden) => hidden > row && hidden < row + rows);
}
