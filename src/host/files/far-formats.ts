import type { Zip } from "../../xlsx/zip";

/** Formats are kept so far below and beside the last cell that holds anything, as for a table that is still to be filled. */
const ROWS_BELOW = 1000;
const COLUMNS_BESIDE = 100;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const ROW = /<row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c(?=[\s/>])([^>]*?)(\/>|><\/c>|>[\s\S]*?<\/c>)/g;

/**
 * Takes the formats of empty cells and rows far from everything else out of a file. A format down to row 1,048,576, or
 * across to column XFD, would make millions of cells that hold nothing, and the library that reads the file refuses it.
 */
export async function dropFarFormats(zip: Zip): Promise<void> {
  for (const name of zip.names.filter((each) => SHEET.test(each))) {
    const sheet = await zip.text(name);
    const near = sheet === null ? null : withoutFarFormats(sheet);
    if (near !== null && near !== sheet) await zip.replace(name, near);
  }
}

/**
 * A sheet's markup without what is only formatted, far below and beside its cells.
 * @returns The same markup where nothing is far, or where rows and cells do not say where they stand.
 */
export function withoutFarFormats(sheet: string): string {
  const last = lastHeld(sheet);
  if (!last) return sheet;
  const [lowest, rightmost] = [last.row + ROWS_BELOW, last.column + COLUMNS_BESIDE];
  return sheet.replace(ROW, (row: string, attributes: string, cells: string | undefined) => {
    if ((rowOf(attributes) ?? 0) > lowest) return "";
    if (cells === undefined) return row;
    const near = cells.replace(CELL, (cell: string, own: string, rest: string) =>
      isEmpty(rest) && (columnOf(own) ?? 0) > rightmost ? "" : cell,
    );
    return near.length === cells.length ? row : `<row${attributes}>${near}</row>`;
  });
}

/** The last row and column in which a cell holds something, from one; null where that cannot be told. */
function lastHeld(sheet: string): { row: number; column: number } | null {
  const last = { row: 0, column: 0 };
  for (const [, attributes = "", cells = ""] of sheet.matchAll(ROW)) {
    const row = rowOf(attributes);
    if (row === null) return null;
    for (const [, own = "", rest = ""] of cells.matchAll(CELL)) {
      const column = columnOf(own);
      if (column === null) return null;
      if (isEmpty(rest)) continue;
      last.row = row;
      last.column = Math.max(last.column, column);
    }
  }
  return last;
}

function isEmpty(rest: string): boolean {
  return rest === "/>" || rest === "></c>";
}

function rowOf(attributes: string): number | null {
  const row = /\sr="(\d+)"/.exec(attributes)?.[1];
  return row === undefined ? null : Number(row);
}

function columnOf(attributes: string): number | null {
  const letters = /\sr="([A-Z]{1,3})\d+"/.exec(attributes)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
