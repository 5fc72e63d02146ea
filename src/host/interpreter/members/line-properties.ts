import { problem } from "../problems";
import type { Call } from "../member";
import type { RangeTarget } from "./range-target";

/** What `getRowProperties` gives: an object for each row of the range, with what was asked for. */
export function rowProperties({ sheet, range }: RangeTarget, call: Call): unknown {
  refuseOthers(call, "rowHidden");
  return linesOf(range.row, range.rows, (row) => ({ rowHidden: sheet.hiddenRows.has(row) }));
}

/** What `getColumnProperties` gives: an object for each column of the range, with what was asked for. */
export function columnProperties({ sheet, range }: RangeTarget, call: Call): unknown {
  refuseOthers(call, "columnHidden");
  return linesOf(range.column, range.columns, (column) => ({ columnHidden: sheet.hiddenColumns.has(column) }));
}

function linesOf<T>(first: number, count: number, of: (index: number) => T): T[] {
  return Array.from({ length: count }, (_unused, index) => of(first + index));
}

function refuseOthers({ args: [options] }: Call, played: string): void {
  if (typeof options !== "object" || options === null) throw problem("InvalidArgument");
  const others = Object.keys(options).filter((name) => name !== played);
  if (others.length > 0 || Object.values(options)[0] !== true) {
    throw problem(
      "NotImplemented",
      `Only ${played} of the properties of rows and columns is played by the local workbook.`,
    );
  }
}
