import { askingCells, keepWholeWorkbookTotal, whenWholeWorkbookIsAsked } from "../functions/whole-workbook";
import { readWorkbook } from "../savings/reading/read-workbook";
import type { SavingsTable } from "../savings/table";
import { workbookTotal } from "../savings/summary/workbook-total";
import { runInExcel } from "../workbook/excel-run";
import { refreshCells } from "../workbook/refresh-cells";
import type { TakenSnapshot } from "../workbook/take-snapshot";
import { takeSnapshot } from "../workbook/take-snapshot";
import { watchChanges } from "../workbook/watch-changes";
import { placedChoices } from "./placed-choices";

/** Changes that come closer together than this are read once, after the last of them. */
const QUIET_MS = 250;

/**
 * Keeps `=SAVINGS.TOTAL()` true: reads the workbook when a cell first asks, and again after changes, but only while a
 * cell asks.
 */
export function followWholeWorkbookTotal(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let watching = false;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void refreshWholeWorkbookTotal(), QUIET_MS);
  };
  whenWholeWorkbookIsAsked(() => {
    soon();
    if (watching) return;
    watching = true;
    void runInExcel((context) =>
      watchChanges(context, ({ kind }) => {
        if (kind === "cells") soon();
      }),
    );
  });
}

/** Reads the workbook now and refreshes the cells that ask for its total; where none asks, nothing is done. Five syncs. */
export async function refreshWholeWorkbookTotal(): Promise<void> {
  if (askingCells().length === 0) return;
  const snapshot = await runInExcel(takeSnapshot);
  keepWholeWorkbookTotal(snapshot.ok ? workbookTotal(await tablesIn(snapshot.value)) : snapshot);
  await runInExcel((context) => refreshCells(context, askingCells()));
}

/** The tables as the user decided about them. */
async function tablesIn(snapshot: TakenSnapshot): Promise<readonly SavingsTable[]> {
  if (snapshot.keptText === null) return readWorkbook(snapshot).tables;
  const { parseKept } = await import("../savings/kept/parse-kept");
  const { kept } = parseKept(snapshot.keptText);
  return readWorkbook(snapshot, placedChoices(kept, snapshot.places)).tables;
}
