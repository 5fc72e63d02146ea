import type { Cell } from "hucre";
import { formatRange } from "../model/address";
import { isErrorValue } from "../model/cells";
import type { HostCell, HostSheet } from "../model/types";
import { needsArray } from "./array-formula";
import { tableAround, toFileFormula } from "./formula-text";
import { toFileStyle } from "./styles";
import { escapeText } from "../../xlsx/escape-text";

/**
 * A sheet's cells as the workbook library writes them.
 * @param namespaces The namespaces of custom functions.
 * @returns The cells by "row,column".
 */
export function fileCells(sheet: HostSheet, namespaces: readonly string[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of sheet.rows) {
    for (const [column, cell] of line) cells.set(`${row},${column}`, fileCell(sheet, cell, row, column, namespaces));
  }
  // The library writes a height or a hidden mark only for rows up to its last cell.
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) {
    if (!sheet.rows.has(row)) cells.set(`${row},0`, { value: null, type: "empty" });
  }
  return cells;
}

function fileCell(
  sheet: HostSheet,
  cell: HostCell,
  row: number,
  column: number,
  namespaces: readonly string[],
): Partial<Cell> {
  const file: Partial<Cell> =
    cell.formula === undefined ? fileValue(cell) : fileFormula(sheet, cell, row, column, namespaces);
  if (cell.style) file.style = toFileStyle(cell.style);
  if (cell.hyperlink) {
    const { address, documentReference, screenTip } = cell.hyperlink;
    file.hyperlink = {
      target: address ?? "",
      ...(documentReference !== undefined && { location: documentReference }),
      ...(screenTip !== undefined && { tooltip: screenTip }),
    };
  }
  return file;
}

function fileValue({ value }: HostCell): Partial<Cell> {
  if (value === null) return { value: null, type: "empty" };
  if (isErrorValue(value)) return { value: value.error, type: "error" };
  if (typeof value === "string") return { value: escapeText(value), type: "string" };
  return { value, type: typeof value === "number" ? "number" : "boolean" };
}

function fileFormula(
  sheet: HostSheet,
  cell: HostCell,
  row: number,
  column: number,
  namespaces: readonly string[],
): Partial<Cell> {
  const source = cell.formula ?? "";
  const result = isErrorValue(cell.value) ? cell.value.error : cell.value;
  const formula = toFileFormula(source, namespaces, tableAround(sheet, row, column));
  const file: Partial<Cell> = { type: "formula", formula, value: result, formulaResult: result };
  if (cell.spill || needsArray(source)) {
    const range = { row, column, rows: cell.spill?.rows ?? 1, columns: cell.spill?.columns ?? 1 };
    Object.assign(file, { formulaType: "array", formulaRef: formatRange(range), formulaDynamic: true });
  }
  return file;
}
