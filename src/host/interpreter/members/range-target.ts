import type { Host } from "../../host";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../model/address";
import { sheetNamed } from "../../model/sheet-names";
import type { HostRange } from "../../model/range";
import type { HostCell, HostSheet, HostStyle } from "../../model/types";
import { cellAt, changeStyle } from "../../model/cells";
import { problem, type HostProblem } from "../problems";

/** The cells that a Range object stands for. */
export interface RangeTarget {
  sheet: HostSheet;
  range: HostRange;
}

/** Whole columns are never read or written cell by cell: that would be a million cells a column. */
const MOST_CELLS = 2_000_000;

/**
 * Whether a method's argument was a Range.
 * @returns True for one.
 */
export function isRangeTarget(target: unknown): target is RangeTarget {
  return typeof target === "object" && target !== null && "sheet" in target && "range" in target;
}

/** All cells of a sheet. */
export function wholeSheet(sheet: HostSheet): RangeTarget {
  return { sheet, range: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } };
}

/**
 * The range that an address names, on the given sheet unless it names another. A name of the workbook will do too.
 * @returns The range; an address that cannot be read is InvalidArgument.
 */
export function rangeAt(host: Host, sheet: HostSheet, address: string): RangeTarget {
  const parsed = parseAddress(address) ?? parseNamed(host, sheet, address);
  if (!parsed) throw problem("InvalidArgument");
  if (parsed.sheetName === undefined) return { sheet, range: parsed.range };
  const named = sheetNamed(host.workbook, parsed.sheetName);
  if (!named) throw problem("InvalidArgument");
  return { sheet: named, range: parsed.range };
}

function parseNamed(host: Host, sheet: HostSheet, name: string): ReturnType<typeof parseAddress> {
  const wanted = name.toLowerCase();
  const found = host.workbook.names.find(
    (item) => item.name.toLowerCase() === wanted && (item.sheet === undefined || item.sheet === sheet.id),
  );
  return found ? parseAddress(found.formula.slice(1)) : null;
}

/** Builds the 2-D array that a range's property gives, one entry a cell. */
export function mapCells<T>(
  target: RangeTarget,
  of: (cell: HostCell | undefined, row: number, column: number) => T,
): T[][] {
  const { sheet, range } = target;
  if (range.rows * range.columns > MOST_CELLS) throw problem("InvalidArgument", "Too many cells for one read.");
  const grid: T[][] = [];
  for (let row = range.row; row < range.row + range.rows; row++) {
    const line: T[] = [];
    for (let column = range.column; column < range.column + range.columns; column++) {
      line.push(of(cellAt(sheet, row, column), row, column));
    }
    grid.push(line);
  }
  return grid;
}

/** Gives every cell of a range a value from a 2-D array of its shape, or one value for all; null leaves a cell alone. */
export function eachWritten(
  target: RangeTarget,
  value: unknown,
  write: (value: unknown, row: number, column: number) => void,
): void {
  const { range } = target;
  if (range.rows * range.columns > MOST_CELLS) throw problem("InvalidArgument", "Too many cells for one write.");
  if (value === null || value === undefined) throw problem("InvalidArgument");
  const grid = Array.isArray(value) ? readGrid(value, range) : null;
  for (let r = 0; r < range.rows; r++) {
    for (let c = 0; c < range.columns; c++) {
      const one: unknown = grid ? grid[r]?.[c] : value;
      if (one !== null && one !== undefined) write(one, range.row + r, range.column + c);
    }
  }
}

/** Excel's answer to an array that has not the range's rows and columns. */
export function wrongShape(): HostProblem {
  return problem(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function readGrid(value: readonly unknown[], range: HostRange): unknown[][] {
  if (value.length !== range.rows) throw wrongShape();
  return value.map((line: unknown) => {
    if (!Array.isArray(line) || line.length !== range.columns) throw wrongShape();
    return [...(line as unknown[])];
  });
}

/** What all cells of a range have in common, or null where they differ: as Excel answers for a mixed range. */
export function commonStyle<T>(target: RangeTarget, of: (style: HostStyle) => T): T | null {
  const { sheet, range } = target;
  const plain = of({});
  if (range.rows * range.columns > MOST_CELLS) return plain;
  let common: T | undefined;
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const style = cellAt(sheet, row, column)?.style;
      const value = style ? of(style) : plain;
      if (common === undefined) common = value;
      else if (common !== value) return null;
    }
  }
  return common ?? plain;
}

/** Changes the style of every cell of a range. */
export function styleCells(
  target: RangeTarget,
  change: HostStyle | ((row: number, column: number) => HostStyle),
): void {
  const { sheet, range } = target;
  if (range.rows * range.columns > MOST_CELLS) {
    throw problem("NotImplemented", "Styling whole rows or columns is not played by the local workbook.");
  }
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      changeStyle(sheet, row, column, typeof change === "function" ? change(row, column) : change);
    }
  }
}
