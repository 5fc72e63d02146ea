import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { usedRange } from "../../model/cells";
import type { HostRange } from "../../model/range";
import type { HostSheet } from "../../model/types";
import { Axis, pixels } from "./axis";
import { rowHeight } from "./row-height";

export const HEADING_HEIGHT = 22;
const DEFAULT_COLUMN_WIDTH = 64;

/** Room to write in beyond the last used cell. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 20;

/** Where everything on a sheet stands, in pixels. */
export interface Layout {
  rows: Axis;
  columns: Axis;
  /** The width of the row numbers. */
  headingWidth: number;
  frozenHeight: number;
  frozenWidth: number;
}

/** How far the sheet has been opened up by scrolling and moving beyond what is used. */
export interface Reach {
  rows: number;
  columns: number;
}

/**
 * Lays a sheet out.
 * @param reach The least that is shown.
 * @returns The sizes of its rows and columns.
 */
export function layOut(sheet: HostSheet, reach: Reach): Layout {
  const used = usedRange(sheet, false);
  const bottom = Math.max(used ? used.row + used.rows : 0, ...sheet.charts.map(({ to }) => to.row));
  const right = Math.max(used ? used.column + used.columns : 0, ...sheet.charts.map(({ to }) => to.column));
  const rowCount = Math.min(MAX_ROWS, Math.max(bottom + SPARE_ROWS, FEWEST_ROWS, reach.rows));
  const columnCount = Math.min(MAX_COLUMNS, Math.max(right + SPARE_COLUMNS, FEWEST_COLUMNS, reach.columns));
  const columns = new Axis(columnCount, (column) => {
    if (sheet.hiddenColumns.has(column)) return 0;
    const width = sheet.columnWidths.get(column);
    return width === undefined ? DEFAULT_COLUMN_WIDTH : pixels(width);
  });
  const rows = new Axis(rowCount, (row) => (sheet.hiddenRows.has(row) ? 0 : rowHeight(sheet, row, columns)));
  return {
    rows,
    columns,
    headingWidth: Math.max(34, String(rowCount).length * 8 + 14),
    frozenHeight: rows.start(sheet.frozenRows),
    frozenWidth: columns.start(sheet.frozenColumns),
  };
}

/** The rectangle of a range, from the sheet's top left cell. */
export function rectangle(
  layout: Layout,
  range: HostRange,
): { left: number; top: number; width: number; height: number } {
  const left = layout.columns.start(range.column);
  const top = layout.rows.start(range.row);
  return {
    left,
    top,
    width: layout.columns.start(range.column + range.columns) - left,
    height: layout.rows.start(range.row + range.rows) - top,
  };
}

/** The merged range that a cell belongs to. */
export function mergeAt(sheet: HostSheet, row: number, column: number): HostRange | undefined {
  return sheet.merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}
