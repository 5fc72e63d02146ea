import type { Host } from "../../host";
import { parseAddress, rangesOverlap } from "../../model/address";
import { cellAt, setValue } from "../../model/cells";
import { displayText } from "../../model/display";
import type { HostRange } from "../../model/range";
import type { HostSheet, HostTable } from "../../model/types";
import { problem } from "../problems";

/** A table and the sheet that it stands on. */
export interface TableTarget {
  sheet: HostSheet;
  table: HostTable;
}

/**
 * The tables of one sheet, or of all of them.
 * @returns In the order in which they were made, sheet by sheet.
 */
export function allTables(host: Host, sheet: HostSheet | null): TableTarget[] {
  const sheets = sheet ? [sheet] : host.workbook.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

/** Refuses a table name that Excel refuses; gives back one that it takes. */
export function checkTableName(host: Host, name: string, except: HostTable | null): string {
  const sound = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 255 && !parseAddress(name);
  if (!sound || /^[rc]$/i.test(name)) throw problem("InvalidArgument");
  const wanted = name.toLowerCase();
  const isTaken =
    allTables(host, null).some(({ table }) => table !== except && table.name.toLowerCase() === wanted) ||
    host.workbook.names.some((item) => item.name.toLowerCase() === wanted);
  if (isTaken) throw problem("InvalidArgument");
  return name;
}

/** The first of "Table1", "Table2", ... that is free. */
export function freeTableName(host: Host): string {
  const taken = new Set(allTables(host, null).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Puts right the headers of the tables whose header row a written range touches. */
export function fillHeadersWithin(sheet: HostSheet, written: HostRange): void {
  for (const { range, showHeaders } of sheet.tables) {
    if (showHeaders && rangesOverlap({ ...range, rows: 1 }, written)) fillHeaders(sheet, range);
  }
}

/** A table's header cells hold text, none empty and no two alike: Excel makes them so. */
export function fillHeaders(sheet: HostSheet, range: HostRange): void {
  const seen = new Set<string>();
  for (let index = 0; index < range.columns; index++) {
    const column = range.column + index;
    const cell = cellAt(sheet, range.row, column);
    const shown = displayText(cell);
    const base = shown === "" ? `Column${index + 1}` : shown;
    let text = base;
    for (let number = 2; seen.has(text.toLowerCase()); number++) text = `${base}${number}`;
    seen.add(text.toLowerCase());
    if (cell?.value !== text || cell.formula !== undefined) setValue(sheet, range.row, column, text);
  }
}
