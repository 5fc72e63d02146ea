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
}

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  /** Such as "$1:$2": repeated at the top of each page. */
  readonly titleRows: string | null;
  /** Zero-based rows that begin a new page. */
  readonly pageBreaks: readonly number[];
  readonly footer: string;
}

/** An output sheet as data: what stands where, how it looks, how it prints. Nothing of Excel's is in it. */
export interface SheetPlan {
  readonly name: string;
  /** What the sheet is marked as, where it is never to be read as a source. */
  readonly mark?: string;
  readonly blocks: readonly PlanBlock[];
  /** Widths of the columns from A, in characters. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly print: PrintSetup;
}

/** The rows of a plan: one more than its last. */
export function planHeight(plan: SheetPlan): number {
  return plan.blocks.reduce((height, block) => Math.max(height, block.row + block.cells.length), 0);
}
