import type { SummaryWritten } from "../workbook/write-summary";
import { runInExcel } from "../workbook/excel-run";
import type { Work } from "../workbook/work";
import { stopIfAsked, UNWATCHED } from "../workbook/work";
import { loadPart } from "./load-part";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";
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
 *
 * @param work is told how far it is; it may stop the reading, but not the writing, which is one request
 */
export async function createSummary(work: Work = UNWATCHED): Promise<Outcome<SummaryCreated>> {
  const read = await readTables(work);
  if (!read.ok) return problem(read.problem);
  const { summary, kept, fingerprint } = read.value;
  if (summary.tables.length === 0) return { kind: "nothing to do", message: nothingFound(read.value) };
  work.progress({ words: "Writing the summary", share: null });
  // What lays a summary out and writes it is not needed before the first summary is asked for.
  const parts = await loadPart(
    Promise.all([
      import(/* webpackChunkName: "sheets" */ "../sheet/summary/summary-plan"),
      import(/* webpackChunkName: "sheets" */ "../workbook/write-summary"),
    ]),
  );
  if (!parts.ok) return problem(parts.problem);
  const [{ summaryPlan }, { writeSummary }] = parts.value;
  const plan = summaryPlan(summary, kept.options);
  const written = await runInExcel((context) => {
    stopIfAsked(work);
    return writeSummary(context, plan, fingerprint);
  });
  if (!written.ok) return problem(written.problem);
  const { sheet, sheetId, rewritten } = written.value;
  const count = summary.tables.length === 1 ? "1 savings table" : `${summary.tables.length} savings tables`;
  const message = `${rewritten ? "Rewrote" : "Wrote"} the sheet "${sheet}" from ${count}.`;
  const { snapshot } = read.value;
  const results: WorkbookResults = {
    ...read.value,
    snapshot: { ...snapshot, ownSheetIds: new Set([...snapshot.ownSheetIds, sheetId]) },
    written: { sheet, isOutOfDate: false },
  };
  return { kind: "done", message, value: { results, written: written.value } };
}

/** Why there is nothing to summarise: what was looked for on each sheet. */
export function nothingFound({ isBlank, summary, reading }: WorkbookResults): string {
  if (isBlank) return "The workbook is blank, so there is no savings table to read.";
  if (reading.leftOut.length > 0) return "Every savings table of this workbook is left out.";
  const sheets = summary.sheetsWithoutTables.map(({ sheet, lookedFor }) => `${sheet}: ${lookedFor}`);
  return `No savings table found. ${sheets.join(" ")}`;
}
