import { askingCells, keepWholeWorkbookTotal, whenWholeWorkbookIsAsked } from "../functions/whole-workbook";
import { runInExcel } from "../workbook/excel-run";
import { refreshCells } from "../workbook/refresh-cells";
import { watchChanges } from "../workbook/watch-changes";
import { loadPart } from "./load-part";

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
  const part = await loadPart(import(/* webpackChunkName: "whole-total" */ "./whole-workbook-total"));
  keepWholeWorkbookTotal(part.ok ? await part.value.readWholeWorkbookTotal() : part);
  await runInExcel((context) => refreshCells(context, askingCells()));
}
