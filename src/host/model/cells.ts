import type { HostRange } from "./range";
import type { HostCell, HostError, HostErrorName, HostSheet, HostStyle, HostValue } from "./types";

/**
 * The cell at a place, if it holds anything.
 * @returns The cell, or undefined where nothing is held.
 */
export function cellAt(sheet: HostSheet, row: number, column: number): HostCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/**
 * The cell at a place, made if there is none.
 * @returns The cell, which may be changed.
 */
export function ensureCell(sheet: HostSheet, row: number, column: number): HostCell {
  const cells = sheet.rows.get(row) ?? new Map<number, HostCell>();
  if (cells.size === 0) sheet.rows.set(row, cells);
  const cell = cells.get(column) ?? { value: null };
  cells.set(column, cell);
  return cell;
}

/**
 * Whether a value is an error such as #N/A.
 * @returns True for `{ error }`.
 */
export function isErrorValue(value: unknown): value is HostError {
  return typeof value === "object" && value !== null && "error" in value;
}

const ERRORS = new Map<HostErrorName, HostError>();

/**
 * An error as a value.
 * @param name Such as "#N/A".
 * @returns The same object each time for the same name.
 */
export function errorValue(name: HostErrorName): HostError {
  let error = ERRORS.get(name);
  if (!error) ERRORS.set(name, (error = Object.freeze({ error: name })));
  return error;
}

/** Puts a value where there may have been a formula: the formula and its hold on other cells go. */
export function setValue(sheet: HostSheet, row: number, column: number, value: HostValue): HostCell {
  const cell = ensureCell(sheet, row, column);
  removeFormula(sheet, row, column, cell);
  delete cell.spilledFrom;
  cell.value = value;
  return cell;
}

/** Puts a formula, with its leading "=", into a cell; its value is worked out by the next calculation. */
export function setFormula(sheet: HostSheet, row: number, column: number, formula: string): HostCell {
  const cell = setValue(sheet, row, column, null);
  cell.formula = formula;
  return cell;
}

function removeFormula(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
  if (cell.spill) clearSpill(sheet, row, column, cell);
  delete cell.formula;
}

/** Empties the cells that a formula's result filled, other than its own. */
export function clearSpill(sheet: HostSheet, row: number, column: number, cell: HostCell): void {
  const spill = cell.spill;
  delete cell.spill;
  if (!spill) return;
  for (let r = row; r < row + spill.rows; r++) {
    for (let c = column; c < column + spill.columns; c++) {
      const filled = cellAt(sheet, r, c);
      if (filled?.spilledFrom?.row !== row || filled.spilledFrom.column !== column) continue;
      delete filled.spilledFrom;
      filled.value = null;
      dropIfBare(sheet, r, c);
    }
  }
}

/** Removes a cell that holds nothing, so that "only cells that hold something are there" stays true. */
export function dropIfBare(sheet: HostSheet, row: number, column: number): void {
  const cells = sheet.rows.get(row);
  const cell = cells?.get(column);
  if (!cells || !cell) return;
  if (cell.value !== null || cell.formula !== undefined || cell.style || cell.hyperlink || cell.spilledFrom) return;
  cells.delete(column);
  if (cells.size === 0) sheet.rows.delete(row);
}

/** Selects cells of a sheet, and nothing besides. */
export function selectCells(sheet: HostSheet, range: HostRange): void {
  sheet.selection = range;
  delete sheet.furtherSelections;
}

/** Merges style changes into a cell; the style object is replaced, never changed, as cells may share one. */
export function changeStyle(sheet: HostSheet, row: number, column: number, change: HostStyle): void {
  const cell = ensureCell(sheet, row, column);
  cell.style = { ...cell.style, ...change };
}

/** Visits the rows of a part of a sheet that hold something, in no order, by the shorter way there. */
function forEachHeldRow(
  sheet: HostSheet,
  within: HostRange | undefined,
  visit: (row: number, cells: Map<number, HostCell>) => void,
): void {
  const [first, end] = within ? [within.row, within.row + within.rows] : [0, Infinity];
  if (end - first < sheet.rows.size) {
    for (let row = first; row < end; row++) {
      const cells = sheet.rows.get(row);
      if (cells) visit(row, cells);
    }
  } else {
    sheet.rows.forEach((cells, row) => {
      if (row >= first && row < end) visit(row, cells);
    });
  }
}

/**
 * How many cells of a range are blank as COUNTBLANK counts them: a text without characters is blank too.
 * @returns The number.
 */
export function blankCells(sheet: HostSheet, range: HostRange): number {
  let held = 0;
  const end = range.column + range.columns;
  forEachHeldRow(sheet, range, (_row, cells) => {
    cells.forEach(({ value }, column) => {
      if (column >= range.column && column < end && value !== null && value !== "") held += 1;
    });
  });
  return range.rows * range.columns - held;
}

/**
 * Visits the cells of a range that hold something.
 * @param visit Called with each cell and its place, rows first. The visitor may remove the cell.
 */
export function forEachHeldCell(
  sheet: HostSheet,
  range: HostRange,
  visit: (cell: HostCell, row: number, column: number) => void,
): void {
  const lastColumn = range.column + range.columns;
  const rows: number[] = [];
  forEachHeldRow(sheet, range, (row) => rows.push(row));
  for (const row of rows.sort((a, b) => a - b)) {
    for (const [column, cell] of [...(sheet.rows.get(row) ?? [])].sort((a, b) => a[0] - b[0])) {
      if (column >= range.column && column < lastColumn) visit(cell, row, column);
    }
  }
}

/**
 * The smallest range that takes in every used cell.
 * @param within The part of the sheet to look in; the whole sheet if absent.
 * @param valuesOnly Whether cells that are only formatted are passed over.
 * @returns The range, or null if no cell is used.
 */
export function usedRange(sheet: HostSheet, valuesOnly: boolean, within?: HostRange): HostRange | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  forEachHeldRow(sheet, within, (row, cells) => {
    cells.forEach((cell, column) => {
      if (within && (column < within.column || column >= within.column + within.columns)) return;
      if (valuesOnly && cell.value === null && cell.formula === undefined) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
  });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
