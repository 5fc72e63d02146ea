/** One change to the workbook. */
export interface WorkbookChange {
  /** The sheet's id, which stays when it is renamed. */
  readonly sheetId: string;
  /** The cells that were changed, without their sheet, such as "B4:C9"; null for a sheet as a whole. */
  readonly address: string | null;
  readonly kind: "cells" | "sheet added" | "sheet deleted" | "sheet renamed";
  /** The add-in itself wrote the cells. Excel does not say so of sheets: there it is false. */
  readonly isOwn: boolean;
  /** Someone else made it, who has the same workbook open. */
  readonly isRemote: boolean;
}

/** Excel tells of renamed sheets from this version on. */
const TELLS_OF_NAMES = "1.17";

/**
 * Calls back after every change to the workbook's cells and sheets, whoever made it. Several changes in one go may come
 * as several calls. One sync.
 *
 * @returns stops listening when called; one more sync
 */
export async function watchChanges(
  context: Excel.RequestContext,
  changed: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const tell = (change: WorkbookChange): Promise<void> => {
    changed(change);
    return Promise.resolve();
  };
  const handlers: { remove(): void }[] = [
    worksheets.onChanged.add((event) => tell(ofCells(event))),
    worksheets.onAdded.add((event) => tell(ofSheet(event, "sheet added"))),
    worksheets.onDeleted.add((event) => tell(ofSheet(event, "sheet deleted"))),
  ];
  if (Office.context.requirements.isSetSupported("ExcelApi", TELLS_OF_NAMES)) {
    handlers.push(worksheets.onNameChanged.add((event) => tell(ofSheet(event, "sheet renamed"))));
  }
  await context.sync();
  return () =>
    // A handler is removed in the context in which it was added.
    Excel.run({ delayForCellEdit: true, previousObjects: context }, async (same) => {
      for (const handler of handlers) handler.remove();
      await same.sync();
    });
}

function ofCells({ worksheetId, address, source, triggerSource }: Excel.WorksheetChangedEventArgs): WorkbookChange {
  const isOwn = triggerSource === "ThisLocalAddin";
  return { sheetId: worksheetId, address, kind: "cells", isOwn, isRemote: isRemote(source) };
}

interface SheetEvent {
  readonly worksheetId: string;
  readonly source: Excel.EventSource | "Local" | "Remote";
}

function ofSheet({ worksheetId, source }: SheetEvent, kind: WorkbookChange["kind"]): WorkbookChange {
  return { sheetId: worksheetId, address: null, kind, isOwn: false, isRemote: isRemote(source) };
}

function isRemote(source: SheetEvent["source"]): boolean {
  return source === "Remote";
}
