import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { cellAt, clearSpill, ensureCell, forEachHeldCell } from "./cells";
import { across, movedIndex, movedRange, spanOf, type Shift } from "./shift";
import type { HostRange } from "./range";
import type { HostCell, HostSheet, HostValidation } from "./types";
import { sharedPart, without } from "./validation";

/**
 * Moves what stands on a sheet: cells with all that they hold, heights, widths and hidden marks of whole rows and columns,
 * merged cells, validations and page breaks. Tables and references are not looked at. Spills are emptied, for the next
 * calculation to fill.
 */
export function shiftSheet(sheet: HostSheet, shift: Shift): void {
  forEachSpill(sheet, (cell, row, column) => clearSpill(sheet, row, column, cell));
  sheet.rows = movedCells(sheet, shift);
  sheet.rowHeights = movedKeys(sheet.rowHeights, "rows", shift);
  sheet.columnWidths = movedKeys(sheet.columnWidths, "columns", shift);
  sheet.hiddenRows = new Set(movedIndexes([...sheet.hiddenRows], "rows", shift));
  sheet.hiddenColumns = new Set(movedIndexes([...sheet.hiddenColumns], "columns", shift));
  if (sheet.pageBreaks) sheet.pageBreaks = movedIndexes(sheet.pageBreaks, "rows", shift);
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = movedRange(merge, shift);
    return moved && moved.rows * moved.columns > 1 ? [moved] : [];
  });
  sheet.validations = sheet.validations.flatMap((validation) => movedValidation(validation, shift));
  if (shift.kind === "insert") takeLooks(sheet, shift);
}

/**
 * Whether an insertion would push something that a sheet holds over its edge.
 * @returns True if it would.
 */
export function pushesOffSheet(sheet: HostSheet, shift: Shift): boolean {
  if (shift.kind === "delete") return false;
  for (const [row, cells] of sheet.rows) {
    for (const column of cells.keys()) if (!movedRange(oneCell(row, column), shift)) return true;
  }
  return false;
}

function oneCell(row: number, column: number): HostRange {
  return { row, column, rows: 1, columns: 1 };
}

function forEachSpill(sheet: HostSheet, visit: (cell: HostCell, row: number, column: number) => void): void {
  const spills: [HostCell, number, number][] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) if (cell.spill) spills.push([cell, row, column]);
  }
  for (const spill of spills) visit(...spill);
}

/** In the order of the sheet, as cells that were typed in order are. */
function movedCells(sheet: HostSheet, shift: Shift): HostSheet["rows"] {
  const rows: HostSheet["rows"] = new Map();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const place = movedRange(oneCell(row, column), shift);
      if (!place) continue;
      const line = rows.get(place.row) ?? new Map<number, HostCell>();
      line.set(place.column, cell);
      rows.set(place.row, line);
    }
  }
  return new Map(inOrder(rows).map(([row, cells]) => [row, new Map(inOrder(cells))]));
}

function inOrder<T>(lines: ReadonlyMap<number, T>): [number, T][] {
  return [...lines].sort(([a], [b]) => a - b);
}

function movedKeys<T>(sizes: ReadonlyMap<number, T>, axis: Shift["axis"], shift: Shift): Map<number, T> {
  const moved = [...sizes].flatMap(([index, size]): [number, T][] => {
    const place = movedIndex(index, axis, shift);
    return place === null ? [] : [[place, size]];
  });
  return new Map(moved);
}

function movedIndexes(indexes: readonly number[], axis: Shift["axis"], shift: Shift): number[] {
  return indexes.flatMap((index) => movedIndex(index, axis, shift) ?? []);
}

/** The cells of a validation that move take it with them; it stays on the others. */
function movedValidation(validation: HostValidation, shift: Shift): HostValidation[] {
  const lane = laneOf(shift);
  const inside = sharedPart(validation.range, lane);
  const moved = inside && movedRange(inside, shift);
  const parts = [...without(validation.range, lane), ...(moved ? [moved] : [])];
  return parts.map((range) => ({ ...validation, range }));
}

/** The whole rows or columns along which a shift moves cells, from edge to edge. */
function laneOf({ axis, range }: Shift): HostRange {
  const { from, count } = spanOf(range, across(axis));
  return axis === "rows"
    ? { row: 0, column: from, rows: MAX_ROWS, columns: count }
    : { row: from, column: 0, rows: count, columns: MAX_COLUMNS };
}

/** New cells look like those above them, or for columns like those to their left; so do new rows as to their height. */
function takeLooks(sheet: HostSheet, { axis, range }: Shift): void {
  const { from, count } = spanOf(range, axis);
  if (from === 0) return;
  const beside: HostRange =
    axis === "rows" ? { ...range, row: from - 1, rows: 1 } : { ...range, column: from - 1, columns: 1 };
  forEachHeldCell(sheet, beside, ({ style }, row, column) => {
    for (let step = 1; style && step <= count; step++) {
      const [r, c] = axis === "rows" ? [row + step, column] : [row, column + step];
      if (!cellAt(sheet, r, c)) ensureCell(sheet, r, c).style = style;
    }
  });
  const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const size = sizes.get(from - 1);
  const isWhole = axis === "rows" ? range.columns === MAX_COLUMNS : range.rows === MAX_ROWS;
  for (let step = 0; isWhole && size !== undefined && step < count; step++) sizes.set(from + step, size);
}
