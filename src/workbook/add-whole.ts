/**
 * Sends a batch that adds sheets. Excel keeps what a batch did before it failed, so after a failure the new sheets are
 * taken away again: half a sheet would be taken for one of the user's own.
 *
 * @param sheets the names of the sheets that the batch adds, which were free
 * @param marks the hidden names that it adds, which were free too
 * @throws whatever the batch failed with
 */
export async function addWhole(
  context: Excel.RequestContext,
  sheets: readonly string[],
  marks: readonly string[] = [],
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // The first failure is what the user is told of.
    await takeAway(context, sheets, marks).catch(() => undefined);
    throw error;
  }
}

/** Takes sheets and marks that were added away again, those that are there. Two syncs. */
export async function takeAway(
  context: Excel.RequestContext,
  sheets: readonly string[],
  marks: readonly string[],
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const added = [
    ...marks.map((name) => names.getItemOrNullObject(name)),
    ...sheets.map((name) => worksheets.getItemOrNullObject(name)),
  ];
  for (const one of added) one.load("name");
  await context.sync();
  for (const one of added) if (!one.isNullObject) one.delete();
  await context.sync();
}
