import type { StyleName } from "./styles";

/** One cell of an output sheet. */
export interface PlanCell {
  /** A text is always written as text; a number as a number; null leaves the cell empty. */
  readonly value: string | number | null;
  /** With its leading "=". It wins over `value`, which is then what the formula should come to, where that is known. */
  readonly formula?: string;
  readonly style: StyleName;
  /** Excel number format of a figure. */
  readonly format?: string;
  /** Where a click leads, such as `'Birmingham'!A4`. */
  readonly link?: string;
}

/** Rows of cells from column A down, as wide as its widest row. */
export interface PlanBlock {
  /** Zero-based row of its first cells. */
  readonly row: number;
  readonly cells: readonly (readonly PlanCell[])[];
  /** Makes the block a marked Excel table of this name; its first row is the heading row. */
  readonly table?: string;
  /** A user may sort and filter the table. */
  readonly isSortable?: boolean;
  /**
   * Columns of the user's own that the marked table goes on with, row by row like `cells`, heading first: values, or
   * formulas in R1C1 with their leading "=". They are put back as they were and not given a look.
   */
  readonly ownColumns?: readonly (readonly OwnContent[])[];
}

/** What a cell of a user's own column holds. */
export type OwnContent = string | number | boolean;

/** A rectangle of a sheet, zero-based. */
export interface PlanArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One series of a chart: its figures stand in cells of the sheet, one for each category. */
export interface PlanSeries {
  readonly name: string;
  readonly values: PlanArea;
  /** Such as "#0B4F5C". */
  readonly color: string;
}

/** A chart over figures that a marked table of the same sheet holds. */
export interface PlanChart {
  /** Unlike that of any other chart of the sheet. */
  readonly name: string;
  readonly kind: "stacked columns" | "columns" | "bars";
  readonly title: string;
  /** What the chart shows, for whoever cannot see it. */
  readonly altText: string;
  /** The cells that name what is compared, in a column or a row. */
  readonly categories: PlanArea;
  readonly series: readonly PlanSeries[];
  /** The cells that it covers. */
  readonly at: PlanArea;
  /** Excel number format of its figures. */
  readonly format: string;
}

export interface PrintSetup {
  readonly orientation: "landscape";
  /** Such as "$1:$2": repeated at the top of each page. */
  readonly titleRows: string | null;
  /** Zero-based rows that begin a new page. */
  readonly pageBreaks: readonly number[];
  /** Words as they are to be read: no codes. */
  readonly footer: string;
  /** How many of the first rows are printed; absent, all of them. */
  readonly rows?: number;
}

/** An output sheet as data: what stands where, how it looks, how it prints. Nothing of Excel's is in it. */
export interface SheetPlan {
  readonly name: string;
  /** What the sheet is marked as, where it is never to be read as a source. */
  readonly mark?: string;
  readonly blocks: readonly PlanBlock[];
  readonly charts?: readonly PlanChart[];
  /** Widths of the columns from A, in characters. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly print: PrintSetup;
}

/** The cells of a sheet that are printed. */
export function printedArea(plan: SheetPlan): PlanArea {
  return { row: 0, column: 0, rows: plan.print.rows ?? planHeight(plan), columns: plan.columnWidths.length };
}

/** The rows of a plan: one more than its last. */
export function planHeight({ blocks, charts = [] }: SheetPlan): number {
  const ends = [...blocks.map((block) => block.row + block.cells.length), ...charts.map(({ at }) => at.row + at.rows)];
  return ends.reduce((height, end) => Math.max(height, end), 0);
}
