import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { HostChart, HostCorner } from "./chart-types";
import type { HostRange } from "./range";
import type { HostSheet } from "./types";

/** Points: rows and columns that nobody has set. */
const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 48;

/** Where a chart stands, in points from the sheet's top left corner. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where a chart stands.
 * @returns Points. A row without a height of its own counts 15, though it may be drawn higher.
 */
export function chartBox(sheet: HostSheet, { from, to }: Pick<HostChart, "from" | "to">): ChartBox {
  const left = startOf(columnWidth(sheet), from.column) + from.right;
  const top = startOf(rowHeight(sheet), from.row) + from.down;
  return {
    left,
    top,
    width: startOf(columnWidth(sheet), to.column) + to.right - left,
    height: startOf(rowHeight(sheet), to.row) + to.down - top,
  };
}

/**
 * The corners of a chart that is to stand at a place.
 * @returns The cells that they are in, and how far in.
 */
export function cornersOf(sheet: HostSheet, box: ChartBox): { from: HostCorner; to: HostCorner } {
  return {
    from: cornerAt(sheet, box.left, box.top),
    to: cornerAt(sheet, box.left + box.width, box.top + box.height),
  };
}

/**
 * The corners of a chart that is to cover cells.
 * @returns From the first cell's top left corner to the last one's bottom right corner.
 */
export function cornersAround({ row, column, rows, columns }: HostRange): { from: HostCorner; to: HostCorner } {
  return {
    from: { row, column, right: 0, down: 0 },
    to: { row: row + rows, column: column + columns, right: 0, down: 0 },
  };
}

function cornerAt(sheet: HostSheet, x: number, y: number): HostCorner {
  const [column, right] = cellAtPoints(columnWidth(sheet), x, MAX_COLUMNS);
  const [row, down] = cellAtPoints(rowHeight(sheet), y, MAX_ROWS);
  return { row, column, right, down };
}

type SizeOf = (index: number) => number;

function columnWidth(sheet: HostSheet): SizeOf {
  return (column) => (sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? COLUMN_WIDTH));
}

function rowHeight(sheet: HostSheet): SizeOf {
  return (row) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? ROW_HEIGHT));
}

function startOf(sizeOf: SizeOf, index: number): number {
  let points = 0;
  for (let each = 0; each < index; each++) points += sizeOf(each);
  return points;
}

/** The row or column that a distance ends in, and how much of the distance is left there. */
function cellAtPoints(sizeOf: SizeOf, points: number, most: number): [number, number] {
  let rest = points;
  let index = 0;
  while (index < most - 1 && rest >= sizeOf(index)) rest -= sizeOf(index++);
  return [index, rest];
}
