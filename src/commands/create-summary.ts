import { summaryPlan } from "../sheet/summary/summary-plan";
import { runInExcel } from "../workbook/excel-run";
import type { SummaryWritten } from "../workbook/write-summary";
import { writeSummary } from "../workbook/write-summary";
import type { Outcome } from "./outcome";
import type { WorkbookResults } from "./read-tables";
import { readTables } from "./read-tables";

/** What the summary was made of, and where it stands. */
export interface SummaryCreated {
  readonly results: WorkbookResults;
  readonly written: SummaryWritten;
}

/**
 * Reads the workbook, checks it and writes the summary sheet, or rewrites the one that is there. The workbook is read
 * afresh, so that the summary is of what stands there now.
 */
export async function createSummary(): Promise<Outcome<SummaryCreated>> {
  const read = await readTables();
  if (!read.ok) return { kind: "problem", message: read.problem.message };
  const { summary } = read.value;
  if (summary.tables.length === 0) return { kind: "nothing to do", message: nothingFound(read.value) };
  const plan = summaryPlan(summary);
  const written = await runInExcel((context) => writeSummary(context, plan));
  if (!written.ok) return { kind: "problem", message: written.problem.message };
  const { sheet, rewritten } = written.value;
  const count = summary.tables.length === 1 ? "1 savings table" : `${summary.tables.length} savings tables`;
  const message = `${rewritten ? "Rewrote" : "Wrote"} the sheet "${sheet}" from ${count}.`;
  return { kind: "done", message, value: { results: read.value, written: written.value } };
}

/** Why there is nothing to summarise: what was looked for on each sheet. */
export function nothingFound(results: WorkbookResults): string {
  if (results.isBlank) return "The workbook is blank, so there is no savings table to read.";
  const sheets = results.summary.sheetsWithoutTables.map(({ sheet, lookedFor }) => `${sheet}: ${lookedFor}`);
  return `No savings table found. ${sheets.join(" ")}`;
}
