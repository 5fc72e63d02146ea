import { MAX_COLUMNS, MAX_ROWS, rangesOverlap } from "../model/address";
import { cellAt, clearSpill, ensureCell, errorValue } from "../model/cells";
import type { HostRange } from "../model/range";
import type { FormulaCell } from "./formula-index";
import type { Scalar } from "./values";

/**
 * Puts a formula's result into its cell and, where it has several values, into the cells to the right and below.
 * @returns True when the cells that it fills are not the ones that it filled before.
 */
export function storeResult(at: FormulaCell, result: Scalar | readonly (readonly Scalar[])[]): boolean {
  if (!isRows(result)) {
    const moved = at.cell.spill !== undefined;
    clearSpill(at.sheet, at.row, at.column, at.cell);
    at.cell.value = result ?? 0;
    return moved;
  }
  const range = { row: at.row, column: at.column, rows: result.length, columns: result[0]?.length ?? 0 };
  if (isBlocked(at, range)) {
    const moved = at.cell.spill !== undefined;
    clearSpill(at.sheet, at.row, at.column, at.cell);
    at.cell.value = errorValue("#SPILL!");
    return moved;
  }
  const moved = at.cell.spill?.rows !== range.rows || at.cell.spill.columns !== range.columns;
  if (moved) clearSpill(at.sheet, at.row, at.column, at.cell);
  fill(at, result);
  at.cell.spill = { rows: range.rows, columns: range.columns };
  return moved;
}

function isRows(result: Scalar | readonly (readonly Scalar[])[]): result is readonly (readonly Scalar[])[] {
  return Array.isArray(result);
}

function fill(at: FormulaCell, rows: readonly (readonly Scalar[])[]): void {
  for (const [r, line] of rows.entries()) {
    for (const [c, value] of line.entries()) {
      const cell = r === 0 && c === 0 ? at.cell : ensureCell(at.sheet, at.row + r, at.column + c);
      // A blank that a formula passes on shows as 0.
      cell.value = value ?? 0;
      if (cell !== at.cell) cell.spilledFrom = { row: at.row, column: at.column };
    }
  }
}

function isBlocked(at: FormulaCell, range: HostRange): boolean {
  const { sheet } = at;
  if (range.row + range.rows > MAX_ROWS || range.column + range.columns > MAX_COLUMNS) return true;
  if (sheet.tables.some((table) => rangesOverlap(table.range, range))) return true;
  if (sheet.merges.some((merge) => rangesOverlap(merge, range))) return true;
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const cell = cellAt(sheet, row, column);
      if (!cell || cell === at.cell) continue;
      const isOwn = cell.spilledFrom?.row === at.row && cell.spilledFrom.column === at.column;
      if (!isOwn && (cell.value !== null || cell.formula !== undefined)) return true;
    }
  }
  return false;
}
