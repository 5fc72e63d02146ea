import { runInExcel } from "../workbook/excel-run";
import type { WorkbookChange } from "../workbook/watch-changes";
import { watchChanges } from "../workbook/watch-changes";

export type { WorkbookChange } from "../workbook/watch-changes";

/**
 * Calls back after each change that someone else than the add-in makes to the workbook: the user, or a co-author.
 *
 * @returns stops listening
 */
export function watchWorkbook(changed: (change: WorkbookChange) => void): () => void {
  const watching = runInExcel((context) =>
    watchChanges(context, (change) => {
      if (!change.isOwn) changed(change);
    }),
  );
  // Who stops listening is going, and could not be told where Excel refuses.
  return () => void watching.then((started) => (started.ok ? started.value() : undefined)).catch(() => undefined);
}
