import { cellsOf, rangeAddress } from "../savings/address";
import { cellsAt } from "./brief-ranges";

/**
 * Marks cells to be worked out again. One whose sheet has gone is passed over: there is nothing left to refresh. Two
 * syncs.
 *
 * @param addresses cells with their sheets, as a custom function is told its own address
 */
export async function refreshCells(context: Excel.RequestContext, addresses: readonly string[]): Promise<void> {
  const cells = addresses.flatMap((address) => {
    const range = cellsOf(address);
    if (!range) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
    sheet.load("name");
    return [{ sheet, cell: rangeAddress(range) }];
  });
  if (cells.length === 0) return;
  await context.sync();
  for (const { sheet, cell } of cells) if (!sheet.isNullObject) cellsAt(sheet, cell).setDirty();
  await context.sync();
}
