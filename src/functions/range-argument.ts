import type { CellValue, Grid } from "../savings/grid";

/** A range as Excel hands it over: a blank cell is null on the web and 0 on the desktop. */
export function gridFrom(range: unknown[][]): Grid {
  return { sheet: "", row: 0, column: 0, values: range.map((row) => row.map(valueFrom)), texts: null, kinds: null };
}

function valueFrom(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
