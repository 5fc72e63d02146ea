import type { WrittenEnquiry } from "../../savings/panel/written-enquiry";
import { NO_WORDS } from "../../savings/panel/words";
import { findTables } from "../../sheet/enquiries/find-tables";
import { filledColumns, shownAt } from "../../sheet/enquiries/sheet-rows";
import type { SheetPlan } from "../../sheet/plan";
import { ownWidthOf, widthOf } from "../put-cells";
import type { Area } from "./area";
import { edgeOf, endOf } from "./area";
import type { SheetCells } from "./found-paper";

/**
 * The rows of the sheet of enquiries whose words are read, with everything that stands in them however far to the right:
 * it is written anew in columns of the user's own.
 */
export function rowsRead(cells: SheetCells): Area[] {
  return findTables(cells)
    .filter(({ kind }) => kind !== "thresholds")
    .map(({ headRow, end }) => {
      const columns = Array.from(
        { length: end - headRow },
        (_, row) => filledColumns(cells, headRow + row).at(-1) ?? 0,
      );
      return { row: headRow, column: 0, rows: end - headRow, columns: 1 + Math.max(0, ...columns) };
    });
}

/**
 * Words that somebody typed beside other parts of the sheet, where columns of the user's own go on now. They are kept with
 * the words that belong to no question, rather than written over.
 *
 * @param plan the sheet as it is to be written
 */
export function wordsInTheWay(cells: SheetCells, plan: SheetPlan): WrittenEnquiry[] {
  const read = rowsRead(cells);
  return plan.blocks.flatMap((block) => {
    const own = { row: block.row, column: widthOf(block), rows: block.cells.length, columns: ownWidthOf(block) };
    return cells.values.flatMap((_values, row) => {
      if (row < own.row || row >= endOf(own) || read.some((area) => row >= area.row && row < endOf(area))) return [];
      const columns = filledColumns(cells, row).filter((column) => column >= own.column && column < edgeOf(own));
      return columns.map((column) => stray(shownAt(cells, row, column)));
    });
  });
}

function stray(comment: string): WrittenEnquiry {
  const unknown = { ref: null, rule: null, table: "", year: "", lines: [], text: "", isAsked: true };
  return { ...unknown, words: { ...NO_WORDS, comment } };
}
