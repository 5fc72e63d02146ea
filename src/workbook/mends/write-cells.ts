import type { CellRef, CellValue } from "../../savings/grid";
import { blocksOf } from "./cell-blocks";
import { rangeOf } from "./held-cells";

/** What is written into one cell. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly content: CellValue;
  /** The content is a formula; any other text stays a text, whatever it looks like. */
  readonly isFormula: boolean;
  readonly format: string;
}

/**
 * Writes cells exactly: a text such as "(0.100)" or "=A1" goes into a cell of text format, where nothing is converted,
 * and the cell takes its own format afterwards, which leaves the text a text. Nothing is sent before the caller syncs.
 */
export function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): void {
  for (const block of blocksOf(writes.map(({ cell }) => cell))) {
    const range = rangeOf(context, block);
    // Null leaves a cell alone.
    const each = <T>(of: (write: CellWrite) => T): (T | null)[][] =>
      block.positions.map((row) => row.map((position) => writeAt(writes, position, of)));
    range.numberFormat = each(formatToWriteIn);
    range.formulas = each(({ content }) => content);
    range.numberFormat = each(({ format }) => format);
  }
}

function writeAt<T>(writes: readonly CellWrite[], position: number | null, of: (write: CellWrite) => T): T | null {
  const write = position === null ? undefined : writes[position];
  return write ? of(write) : null;
}

function formatToWriteIn({ content, isFormula, format }: CellWrite): string {
  if (typeof content === "string" && !isFormula) return "@";
  return format === "@" ? "General" : format;
}
