import { movedIndex, movedRange, spanOf, type Shift } from "./shift";
import type { HostChartRange, HostCorner, HostSeries } from "./chart-types";
import type { HostSheet, HostWorkbook } from "./types";

/**
 * Moves what charts show, on whichever sheet they stand, and with whole rows and columns the charts of the sheet. A series
 * whose cells are all gone has none.
 */
export function shiftCharts(workbook: HostWorkbook, on: HostSheet, shift: Shift): void {
  for (const chart of workbook.sheets.flatMap((sheet) => sheet.charts)) {
    for (const series of chart.series) shiftSeries(series, on, shift);
  }
  for (const chart of on.charts) {
    chart.from = movedCorner(chart.from, shift);
    chart.to = movedEnd(chart.to, shift);
  }
}

function shiftSeries(series: HostSeries, on: HostSheet, shift: Shift): void {
  const moved = (cells: HostChartRange | undefined): HostChartRange | undefined => movedCells(cells, on, shift);
  const name = typeof series.name === "object" ? moved(series.name) : series.name;
  const values = moved(series.values);
  const categories = moved(series.categories);
  delete series.name;
  delete series.values;
  delete series.categories;
  Object.assign(series, {
    ...(name !== undefined && { name }),
    ...(values && { values }),
    ...(categories && { categories }),
  });
}

function movedCells(cells: HostChartRange | undefined, on: HostSheet, shift: Shift): HostChartRange | undefined {
  if (cells?.sheetId !== on.id) return cells;
  const range = movedRange(cells.range, shift);
  return range ? { ...cells, range } : undefined;
}

function movedCorner(corner: HostCorner, shift: Shift): HostCorner {
  const row = movedIndex(corner.row, "rows", shift);
  const column = movedIndex(corner.column, "columns", shift);
  const { from } = spanOf(shift.range, shift.axis);
  return {
    ...corner,
    ...(row === null ? { row: from, down: 0 } : { row }),
    ...(column === null ? { column: from, right: 0 } : { column }),
  };
}

/** A corner at the very beginning of a cell ends the one before it, and goes where that one's end goes. */
function movedEnd(corner: HostCorner, shift: Shift): HostCorner {
  const up = corner.down === 0 && corner.row > 0 ? 1 : 0;
  const left = corner.right === 0 && corner.column > 0 ? 1 : 0;
  const { from } = spanOf(shift.range, shift.axis);
  const row = movedIndex(corner.row - up, "rows", shift);
  const column = movedIndex(corner.column - left, "columns", shift);
  return {
    ...corner,
    ...(row === null ? { row: from, down: 0 } : { row: row + up }),
    ...(column === null ? { column: from, right: 0 } : { column: column + left }),
  };
}
