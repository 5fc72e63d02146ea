import { cellAt } from "../../model/cells";
import { createSeries } from "../../model/create-chart";
import type { HostChartRange, HostSeries } from "../../model/chart-types";
import type { HostRange } from "../../model/range";
import type { HostSheet } from "../../model/types";
import type { RangeTarget } from "./range-target";

type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of cells: a first row and a first column of text name series and categories; along the
 * longer side there are categories.
 * @param by "Auto" leaves it to the longer side.
 * @returns At least one series.
 */
export function seriesOf({ sheet, range }: RangeTarget, by: SeriesBy): HostSeries[] {
  const head = range.rows > 1 && isText(sheet, { ...beside(range), rows: 1 }) ? 1 : 0;
  const stub = range.columns > 1 && isText(sheet, { ...below(range), columns: 1 }) ? 1 : 0;
  const rows = range.rows - head;
  const columns = range.columns - stub;
  const byColumns = by === "Columns" || (by === "Auto" && rows >= columns);
  const at = (row: number, column: number, high: number, wide: number): HostChartRange => ({
    sheetId: sheet.id,
    range: { row: range.row + row, column: range.column + column, rows: high, columns: wide },
  });
  return Array.from({ length: byColumns ? columns : rows }, (_unused, index) => {
    if (byColumns) {
      return createSeries({
        values: at(head, stub + index, rows, 1),
        ...(head === 1 && { name: at(0, stub + index, 1, 1) }),
        ...(stub === 1 && { categories: at(head, 0, rows, 1) }),
      });
    }
    return createSeries({
      values: at(head + index, stub, 1, columns),
      ...(stub === 1 && { name: at(head + index, 0, 1, 1) }),
      ...(head === 1 && { categories: at(0, stub, 1, columns) }),
    });
  });
}

/** Without the first column, where there are others. */
function beside(range: HostRange): HostRange {
  return range.columns === 1 ? range : { ...range, column: range.column + 1, columns: range.columns - 1 };
}

/** Without the first row, where there are others. */
function below(range: HostRange): HostRange {
  return range.rows === 1 ? range : { ...range, row: range.row + 1, rows: range.rows - 1 };
}

/** Whether cells hold text and no number. */
function isText(sheet: HostSheet, range: HostRange): boolean {
  let texts = 0;
  for (let row = range.row; row < range.row + range.rows; row++) {
    for (let column = range.column; column < range.column + range.columns; column++) {
      const value = cellAt(sheet, row, column)?.value ?? null;
      if (typeof value === "number") return false;
      if (typeof value === "string" && value !== "") texts += 1;
    }
  }
  return texts > 0;
}
