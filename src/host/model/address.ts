import type { HostRange } from "./range";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A range and, where the text named one, its sheet. */
export interface ParsedAddress {
  sheetName?: string;
  range: HostRange;
}

const PART = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,7}))?$/;

/**
 * Reads "A1", "A1:B2", "A:C", "1:3", with or without a sheet and with or without dollars.
 * @param text The address, such as `'Summary sheet'!$A$1:$C$9`.
 * @returns The range counted from zero, or null if the text is not an address.
 */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheetName, rest } = splitSheet(text.trim());
  const parts = rest.split(":");
  if (rest === "" || parts.length > 2) return null;
  const first = parsePart(parts[0] ?? "");
  const last = parts.length === 2 ? parsePart(parts[1] ?? "") : first;
  if (!first || !last) return null;
  const range = rangeBetween(first, last, parts.length === 2);
  if (!range) return null;
  return sheetName === undefined ? { range } : { sheetName, range };
}

function splitSheet(text: string): { sheetName?: string; rest: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { rest: text };
  const raw = text.slice(0, bang);
  const quoted = raw.startsWith("'") && raw.endsWith("'") && raw.length > 1;
  return { sheetName: quoted ? raw.slice(1, -1).replaceAll("''", "'") : raw, rest: text.slice(bang + 1) };
}

interface Part {
  column?: number;
  row?: number;
}

function parsePart(text: string): Part | null {
  const match = PART.exec(text);
  if (!match) return null;
  const part: Part = {};
  if (match[1] !== undefined) part.column = columnIndex(match[1]);
  if (match[2] !== undefined) part.row = Number(match[2]) - 1;
  if (part.column === undefined && part.row === undefined) return null;
  if ((part.column ?? 0) >= MAX_COLUMNS || (part.row ?? 0) >= MAX_ROWS || (part.row ?? 0) < 0) return null;
  return part;
}

function rangeBetween(first: Part, last: Part, isPair: boolean): HostRange | null {
  const wholeColumns = first.row === undefined && last.row === undefined;
  const wholeRows = first.column === undefined && last.column === undefined;
  if ((wholeColumns || wholeRows) && !isPair) return null;
  if (!wholeColumns && (first.row === undefined || last.row === undefined)) return null;
  if (!wholeRows && (first.column === undefined || last.column === undefined)) return null;
  const rows = wholeColumns ? [0, MAX_ROWS - 1] : sortPair(first.row ?? 0, last.row ?? 0);
  const columns = wholeRows ? [0, MAX_COLUMNS - 1] : sortPair(first.column ?? 0, last.column ?? 0);
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function sortPair(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/**
 * The letters of a column.
 * @param index Counted from zero.
 * @returns Such as "AA" for 26.
 */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The index of a column from its letters.
 * @param name Such as "AA".
 * @returns Counted from zero: 26.
 */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * A range as Excel writes it, without its sheet: "A1", "A1:B2", "A:C" or "1:3".
 * @param range Counted from zero.
 * @returns The address.
 */
export function formatRange(range: HostRange): string {
  const right = columnName(range.column + range.columns - 1);
  const bottom = range.row + range.rows;
  if (range.rows >= MAX_ROWS) return `${columnName(range.column)}:${right}`;
  if (range.columns >= MAX_COLUMNS) return `${range.row + 1}:${bottom}`;
  const start = `${columnName(range.column)}${range.row + 1}`;
  const end = `${right}${bottom}`;
  return start === end ? start : `${start}:${end}`;
}

/**
 * A sheet's name as it stands before the "!" of an address, quoted where Excel quotes it.
 * @param name The sheet's name.
 * @returns Such as `'Summary sheet'` or `Sheet1`.
 */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) && !/^[rc]\d*(c\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Whether two ranges share a cell.
 * @returns True when they do.
 */
export function rangesOverlap(a: HostRange, b: HostRange): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
