import type { WorkbookReading } from "../savings/reading/read-workbook";
import { readWorkbook } from "../savings/reading/read-workbook";
import type { Result } from "../savings/result";
import { succeed } from "../savings/result";
import type { ScrutinySummary } from "../savings/summary/summarise";
import { summarise } from "../savings/summary/summarise";
import { runInExcel } from "../workbook/excel-run";
import { takeSnapshot } from "../workbook/take-snapshot";

/** What a workbook holds, read and checked. */
export interface WorkbookResults {
  readonly reading: WorkbookReading;
  readonly summary: ScrutinySummary;
  /** No cell of the workbook holds anything. */
  readonly isBlank: boolean;
}

/** Reads and checks every savings table of the workbook. Changes nothing. Three syncs. */
export async function readTables(): Promise<Result<WorkbookResults>> {
  const snapshot = await runInExcel(takeSnapshot);
  if (!snapshot.ok) return snapshot;
  const reading = readWorkbook(snapshot.value);
  return succeed({ reading, summary: summarise(reading), isBlank: snapshot.value.sheets.length === 0 });
}
