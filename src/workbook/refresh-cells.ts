/** A cell's address with its sheet, such as "Sheet1!B2" or "'My sheet'!B2". */
const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)$/u;

/**
 * Marks cells to be worked out again. One whose sheet has gone is passed over: there is nothing left to refresh. Two
 * syncs.
 *
 * @param addresses cells with their sheets, as a custom function is told its own address
 */
export async function refreshCells(context: Excel.RequestContext, addresses: readonly string[]): Promise<void> {
  const cells = addresses.flatMap((address) => {
    const found = ADDRESS.exec(address);
    if (!found) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(found[1]?.replaceAll("''", "'") ?? found[2] ?? "");
    sheet.load("name");
    return [{ sheet, cell: found[3] ?? "" }];
  });
  if (cells.length === 0) return;
  await context.sync();
  for (const { sheet, cell } of cells) if (!sheet.isNullObject) sheet.getRange(cell).setDirty();
  await context.sync();
}
