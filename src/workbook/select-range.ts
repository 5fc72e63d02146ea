import { rangeAddress } from "../savings/address";
import type { RangeRef } from "../savings/grid";
import { cellsAt } from "./brief-ranges";

/** Shows a range to the user: its sheet comes to the front and the range is selected. */
export async function showRange(context: Excel.RequestContext, range: RangeRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(range.sheet);
  sheet.activate();
  cellsAt(sheet, rangeAddress(range)).select();
  await context.sync();
}
