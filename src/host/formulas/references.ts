import { parseStructRef } from "@borgar/fx";
import type { Host } from "../host";
import { parseAddress, type ParsedAddress } from "../model/address";
import { cellAt } from "../model/cells";
import { displayText } from "../model/display";
import { sheetNamed } from "../model/sheet-names";
import type { HostRange } from "../model/range";
import type { HostName, HostSheet, HostTable } from "../model/types";
import { formulaError, type Area } from "./values";

type TableReference = ReturnType<typeof parseStructRef>;

const ADDRESSES = new Map<string, ParsedAddress | null>();
const TABLE_REFERENCES = new Map<string, TableReference>();
const MOST_KEPT = 100_000;

/** Where a reference stands, for those that say nothing of their sheet or row. */
export interface Place {
  readonly host: Host;
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells that "A1:B2" or "'Sheet'!A:A" names.
 * @returns The area; a sheet that is not there is #REF!.
 */
export function resolveRange(text: string, place: Place): Area {
  const parsed = kept(ADDRESSES, text, parseAddress);
  if (!parsed) throw formulaError("#REF!");
  if (parsed.sheetName === undefined) return { kind: "area", sheet: place.sheet, range: parsed.range };
  const sheet = sheetNamed(place.host.workbook, parsed.sheetName);
  if (!sheet) throw formulaError("#REF!");
  return { kind: "area", sheet, range: parsed.range };
}

/**
 * The cells that `Table[Column]`, `Table[[#All],[Column]]` or `[@Column]` names.
 * @returns The area; a table or a column that is not there is #REF!.
 */
export function resolveTable(text: string, place: Place): Area {
  const reference = kept(TABLE_REFERENCES, text, (source) => parseStructRef(source));
  if (!reference) throw formulaError("#REF!");
  const found = reference.table ? tableNamed(place.host, reference.table) : tableAround(place);
  if (!found) throw formulaError("#REF!");
  const { sheet, table } = found;
  const rows = sectionRows(table, reference.sections ?? [], place);
  const columns = sectionColumns(sheet, table, reference.columns ?? []);
  return { kind: "area", sheet, range: { ...rows, ...columns } };
}

/**
 * The table of a name, whatever the case.
 * @returns The table and its sheet, or undefined.
 */
export function tableNamed(host: Host, name: string): { sheet: HostSheet; table: HostTable } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of host.workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

/**
 * A defined name as seen from a sheet: the sheet's own before the workbook's.
 * @param text The name, with its sheet before "!" or without.
 * @returns The name, or undefined.
 */
export function definedName(text: string, place: Place): HostName | undefined {
  const bang = text.lastIndexOf("!");
  const wanted = text.slice(bang + 1).toLowerCase();
  const sheetName = bang < 0 ? undefined : text.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = sheetName === undefined ? place.sheet : sheetNamed(place.host.workbook, sheetName);
  const named = place.host.workbook.names.filter((name) => name.name.toLowerCase() === wanted);
  return named.find((name) => name.sheet === sheet?.id) ?? named.find((name) => name.sheet === undefined);
}

/**
 * The rows of a table below its header and above its totals.
 * @returns The range.
 */
export function tableBody(table: HostTable): HostRange {
  const head = table.showHeaders ? 1 : 0;
  return { ...table.range, row: table.range.row + head, rows: table.range.rows - head - (table.showTotals ? 1 : 0) };
}

function tableAround({ sheet, row, column }: Place): { sheet: HostSheet; table: HostTable } | undefined {
  const table = sheet.tables.find(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  );
  return table && { sheet, table };
}

function sectionRows(table: HostTable, sections: readonly string[], place: Place): { row: number; rows: number } {
  const body = tableBody(table);
  const last = table.range.row + table.range.rows - 1;
  if (sections.includes("all")) return { row: table.range.row, rows: table.range.rows };
  if (sections.includes("this row")) {
    const inside = place.row >= body.row && place.row < body.row + body.rows;
    if (!inside) throw formulaError("#VALUE!");
    return { row: place.row, rows: 1 };
  }
  if (sections.includes("totals") && !table.showTotals) throw formulaError("#REF!");
  const head = sections.includes("headers");
  const totals = sections.includes("totals");
  const data = sections.includes("data") || (!head && !totals);
  const from = head ? table.range.row : data ? body.row : last;
  const to = totals ? last : data ? body.row + body.rows - 1 : table.range.row;
  return { row: from, rows: to - from + 1 };
}

function sectionColumns(
  sheet: HostSheet,
  table: HostTable,
  names: readonly string[],
): { column: number; columns: number } {
  const { range } = table;
  if (names.length === 0) return { column: range.column, columns: range.columns };
  const [first = 0, last = first] = names.map((name) => columnOf(sheet, table, name));
  return { column: Math.min(first, last), columns: Math.abs(last - first) + 1 };
}

function columnOf(sheet: HostSheet, table: HostTable, name: string): number {
  const wanted = name.toLowerCase();
  for (let column = table.range.column; column < table.range.column + table.range.columns; column++) {
    if (displayText(cellAt(sheet, table.range.row, column)).toLowerCase() === wanted) return column;
  }
  throw formulaError("#REF!");
}

function kept<T>(cache: Map<string, T>, text: string, read: (text: string) => T): T {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size >= MOST_KEPT) cache.clear();
  const value = read(text);
  cache.set(text, value);
  return value;
}
