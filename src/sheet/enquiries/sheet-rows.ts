import type { CellValue } from "../../savings/grid";

/** A sheet's cells from A1 on, row by row. */
export interface EnquiryCells {
  readonly values: readonly (readonly CellValue[])[];
  /** In R1C1, with their leading "="; a plain value where there is no formula. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** As the cells are shown, where that is known: a date that somebody typed is a number among the values. */
  readonly texts?: readonly (readonly string[])[];
}

/** What a cell shows: a text exactly, a number or a tick as Excel writes it. */
export function shownAt(cells: EnquiryCells, row: number, column: number): string {
  const value = cells.values[row]?.[column] ?? "";
  if (typeof value === "string") return value;
  const shown = cells.texts?.[row]?.[column] ?? "";
  // A number that does not fit its column is shown as "####".
  if (shown !== "" && !/^#+$/u.test(shown)) return shown;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The columns of a row that hold anything but blanks. */
export function filledColumns({ values }: EnquiryCells, row: number): number[] {
  return (values[row] ?? []).flatMap((value, column) => (String(value).trim() === "" ? [] : [column]));
}
