/**
 * Calls back after every change to a cell of the workbook, whoever made it. Several changes in one go may come as
 * several calls.
 */
export async function watchChanges(context: Excel.RequestContext, changed: () => void): Promise<void> {
  context.workbook.worksheets.onChanged.add(() => {
    changed();
    return Promise.resolve();
  });
  await context.sync();
}
