import type { CellValue, RangeRef } from "../../savings/grid";
import type { Kept } from "../../savings/kept/kept";
import type { OwnSheet } from "../../sheet/own-sheets";

/** The cells of a sheet on which people type, row by row. */
export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  /** As they are shown: a date that somebody typed is a number among the values. */
  readonly texts: readonly (readonly string[])[];
  /** In R1C1, with their leading "="; a plain value where there is no formula. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** A marked table of the add-in's as it stands. */
export interface FoundTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly range: RangeRef;
  readonly isSortable: boolean;
}

/** A sheet that the add-in wrote. */
export interface FoundSheet {
  readonly key: OwnSheet;
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** What the add-in wrote, as it has moved and grown since. */
  readonly area: RangeRef;
  /** One more than the last row that holds anything, and the last column. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** The columns that what stands in the rows below takes; null where nothing does. */
  readonly under: Pick<RangeRef, "column" | "columns"> | null;
  /** Something stands to the right of the last row: it may go on below. */
  readonly isCrossed: boolean;
  readonly tables: readonly FoundTable[];
  /** The names of all charts of the sheet. */
  readonly charts: readonly string[];
}

/** What of a paper stands in the workbook. */
export interface FoundPaper {
  readonly sheets: ReadonlyMap<OwnSheet, FoundSheet>;
  /** Of the sheets on which people type. */
  readonly cells: ReadonlyMap<OwnSheet, SheetCells>;
  readonly kept: Kept;
  /** The JSON of what is kept; null where nothing is. */
  readonly keptText: string | null;
  /** Every marked table of the workbook, with its sheet's name. */
  readonly tables: readonly { readonly table: Excel.Table; readonly name: string; readonly sheet: string }[];
  /** Every sheet of the workbook. */
  readonly sheetNames: readonly string[];
  /** Every name of the workbook, hidden ones too, with the cells that it stands for, if any. */
  readonly names: ReadonlyMap<string, RangeRef | null>;
  /** An earlier write was broken off in the middle of the sheets. */
  readonly isHalfWritten: boolean;
}
