import type { CellRef, CellValue } from "../../savings/grid";
import type { CellNow } from "../../savings/mends/expected";
import { cellsIn } from "../brief-ranges";
import type { CellBlock } from "./cell-blocks";
import { blocksOf } from "./cell-blocks";
import { cellOf } from "../rectangle";

/** What a cell holds and how it shows it. */
export interface HeldCell extends CellNow {
  readonly format: string;
  readonly text: string;
}

const PROPERTIES = "formulas,values,numberFormat,text";

/**
 * Asks for what cells hold, in as few ranges as hold them. After the next sync `cells()` gives it, in the order of the
 * cells given.
 */
export function askForCells(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
): { readonly cells: () => HeldCell[] } {
  const asked = blocksOf(cells).map((block) => ({ block, range: rangeOf(context, block) }));
  for (const { range } of asked) range.load(PROPERTIES);
  return {
    cells: () => {
      const held: HeldCell[] = [];
      for (const { block, range } of asked) {
        block.positions.forEach((positions, row) =>
          positions.forEach((position, column) => {
            if (position !== null) held[position] = heldAt(range, row, column);
          }),
        );
      }
      return held;
    },
  };
}

function heldAt(range: Excel.Range, row: number, column: number): HeldCell {
  return {
    content: cellOf(range.formulas as CellValue[][], row, column),
    value: cellOf(range.values as CellValue[][], row, column),
    format: cellOf(range.numberFormat as string[][], row, column),
    text: cellOf(range.text, row, column),
  };
}

/** The range of a block. */
export function rangeOf(context: Excel.RequestContext, { range }: CellBlock): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(range.sheet);
  return cellsIn(sheet, range);
}
