import { rangeAddress } from "../savings/address";
import type { RangeRef } from "../savings/grid";

/** Shows a range to the user: its sheet comes to the front and the range is selected. */
export async function showRange(context: Excel.RequestContext, range: RangeRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(range.sheet);
  sheet.activate();
  sheet.getRange(rangeAddress(range)).select();
  await context.sync();
}
