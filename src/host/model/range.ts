/** Cells of a sheet: the first of them, and how many rows and columns. */
export interface HostRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
