import { ERROR_NAMES } from "../model/errors";
import type { Cell, Sheet } from "hucre";
import { parseAddress } from "../model/address";
import { ensureCell, errorValue } from "../model/cells";
import type { HostSheet, HostValue } from "../model/types";
import { fromFileFormula, tableAround } from "./formula-text";
import { expandShared } from "./shared";
import { fromFileStyle } from "./styles";

/** Puts a file's cells into a sheet that already has its tables: what `[@Column]` means depends on them. */
export function readCells(sheet: HostSheet, file: Sheet, themeColors: readonly string[]): void {
  for (const [row, line] of file.rows.entries()) {
    for (const [column, value] of line.entries()) {
      if (value !== null) ensureCell(sheet, row, column).value = toValue(value, undefined);
    }
  }
  const formulas = expandShared(file.cells ?? new Map());
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    readCell(sheet, row, column, cell, formulas.get(key), themeColors);
  }
}

function readCell(
  sheet: HostSheet,
  row: number,
  column: number,
  file: Cell,
  formula: string | undefined,
  themeColors: readonly string[],
): void {
  const style = file.style && fromFileStyle(file.style, themeColors);
  const isHeld = file.value !== null || formula !== undefined || style !== undefined || file.hyperlink !== undefined;
  if (!isHeld) return;
  const cell = ensureCell(sheet, row, column);
  if (style) cell.style = style;
  if (formula === undefined) cell.value = toValue(file.value, file.type);
  else {
    cell.formula = fromFileFormula(formula, tableAround(sheet, row, column));
    cell.value = toValue(file.formulaResult ?? file.value, "formula");
    if (file.formulaType === "array" && file.formulaRef !== undefined) markSpill(sheet, row, column, file.formulaRef);
  }
  if (file.hyperlink) cell.hyperlink = toHyperlink(file.hyperlink);
}

/** The values that an array formula filled are its own, not typed ones. */
function markSpill(sheet: HostSheet, row: number, column: number, reference: string): void {
  const range = parseAddress(reference)?.range;
  if (!range || range.rows * range.columns === 1) return;
  ensureCell(sheet, row, column).spill = { rows: range.rows, columns: range.columns };
  for (let r = range.row; r < range.row + range.rows; r++) {
    for (let c = range.column; c < range.column + range.columns; c++) {
      if (r !== row || c !== column) ensureCell(sheet, r, c).spilledFrom = { row, column };
    }
  }
}

function toHyperlink(link: NonNullable<Cell["hyperlink"]>): NonNullable<ReturnType<typeof ensureCell>["hyperlink"]> {
  return {
    ...(link.location === undefined ? { address: link.target } : { documentReference: link.location }),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
  };
}

function toValue(value: Cell["value"], type: Cell["type"] | undefined): HostValue {
  if (value instanceof Date) return serialOf(value);
  if (typeof value === "string" && (type === "error" || type === "formula")) {
    const error = ERROR_NAMES.find((name) => name === value);
    // Of the newer errors, such as #FIELD!, it is told that they are one.
    if (error ?? type === "error") return errorValue(error ?? "#VALUE!");
  }
  return value ?? null;
}

/** The library turns numbers with a date format into dates, in UTC. */
function serialOf(date: Date): number {
  const days = date.getTime() / 86_400_000 + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return days < 61 ? days - 1 : days;
}
