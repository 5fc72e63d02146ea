import type { RangeRef } from "../savings/grid";
import { usedIn } from "./brief-ranges";

/**
 * The cells that the user has selected, cut to those in use, so that a whole column is no million of rows. One sync.
 * Several separate blocks are Excel's error InvalidSelection.
 *
 * @returns null where the selection holds nothing
 */
export async function selectedRange(context: Excel.RequestContext): Promise<RangeRef | null> {
  const used = usedIn(context.workbook.getSelectedRange().untrack());
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  used.worksheet.load("name");
  await context.sync();
  if (used.isNullObject) return null;
  const { worksheet, rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return { sheet: worksheet.name, row, column, rows, columns };
}
