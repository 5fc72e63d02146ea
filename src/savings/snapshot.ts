import type { Grid, RangeRef } from "./grid";

/** A marked Excel table, header row included. */
export interface MarkedTable {
  readonly name: string;
  readonly range: RangeRef;
  readonly hasTotalsRow: boolean;
}

/** The workbook as it was at one moment: every sheet's cells and marked tables. Our own output sheets are not in it. */
export interface WorkbookSnapshot {
  readonly sheets: readonly Grid[];
  readonly markedTables: readonly MarkedTable[];
}
