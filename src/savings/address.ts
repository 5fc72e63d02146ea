import type { CellRef, RangeRef } from "./grid";

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The column that letters name: A is 0, AA is 26. */
export function columnAt(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A sheet's name as formulas write it, always quoted so that no name needs a rule of its own. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell within its sheet, such as "C7". */
export function cellAddress(cell: Pick<CellRef, "row" | "column">): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** A range within its sheet, such as "A3:G40"; one cell is just "A3". */
export function rangeAddress(range: Omit<RangeRef, "sheet">): string {
  const first = cellAddress(range);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 })}`;
}

/** A cell with its sheet, such as "'Birmingham'!C7". */
export function cellReference(cell: CellRef): string {
  return `${quotedSheet(cell.sheet)}!${cellAddress(cell)}`;
}

/** A range with its sheet, such as "'Birmingham'!A3:G40". */
export function rangeReference(range: RangeRef): string {
  return `${quotedSheet(range.sheet)}!${rangeAddress(range)}`;
}

/** A range with its sheet, its rows and columns fixed: "'Birmingham'!$A$4:$F$40". */
export function fixedReference(range: RangeRef): string {
  const first = `$${columnLetters(range.column)}$${range.row + 1}`;
  const last = `$${columnLetters(range.column + range.columns - 1)}$${range.row + range.rows}`;
  return `${quotedSheet(range.sheet)}!${first}:${last}`;
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;

/**
 * The cells that a reference with its sheet names.
 *
 * @param reference such as "'Birmingham'!A3:G40", with or without a leading "=" and dollar signs
 * @returns null where it names no cells, as when they were deleted
 * @example cellsOf("=Sheet1!$B$2") // { sheet: "Sheet1", row: 1, column: 1, rows: 1, columns: 1 }
 */
export function cellsOf(reference: string): RangeRef | null {
  const found = REFERENCE.exec(reference);
  if (!found) return null;
  const [, quoted, plain, left = "", top = "", right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnAt(left)];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
  return { sheet, row, column, rows: Number(bottom) - row, columns: columnAt(right) - column + 1 };
}
