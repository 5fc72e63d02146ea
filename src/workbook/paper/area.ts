import type { RangeRef } from "../../savings/grid";

/** A rectangle of a sheet, zero-based. */
export type Area = Omit<RangeRef, "sheet">;

/** One more than an area's last row. */
export function endOf({ row, rows }: Pick<Area, "row" | "rows">): number {
  return row + rows;
}

/** One more than an area's last column. */
export function edgeOf({ column, columns }: Pick<Area, "column" | "columns">): number {
  return column + columns;
}

/** Whether two areas of one sheet have a cell in common. */
export function areasMeet(a: Area, b: Area): boolean {
  return a.row < endOf(b) && b.row < endOf(a) && a.column < edgeOf(b) && b.column < edgeOf(a);
}
