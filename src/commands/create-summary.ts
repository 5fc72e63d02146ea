import { OWN_SHEETS } from "../sheet/own-sheets";
import { runInExcel } from "../workbook/excel-run";
import { runAsOneStep } from "../workbook/one-undo-step";
import { describePaper } from "../workbook/paper/describe-paper";
import { writePaper } from "../workbook/paper/write-paper";
import type { Work } from "../workbook/work";
import { stopIfAsked, UNWATCHED } from "../workbook/work";
import { layOutPaper } from "./lay-out-paper";
import { nothingFound } from "./nothing-found";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";
import type { WorkbookResults } from "./read-tables";
import { readTables } from "./read-tables";

/** What the summary was made of, and where it stands. */
export interface SummaryCreated {
  readonly results: WorkbookResults;
  readonly written: { readonly sheet: string };
}

/**
 * Reads the workbook, checks it and writes the summary's sheets, or rewrites those that are there. The workbook is read
 * afresh, so that the summary is of what stands there now.
 *
 * @param work is told how far it is; it may stop the reading, but not the writing, which is one request
 */
export async function createSummary(work: Work = UNWATCHED): Promise<Outcome<SummaryCreated>> {
  const read = await readTables(work);
  if (!read.ok) return problem(read.problem);
  const { summary } = read.value;
  if (summary.tables.length === 0) return { kind: "nothing to do", message: nothingFound(read.value) };
  work.progress({ words: "Writing the summary", share: null });
  const written = await runAsOneStep((context) => {
    stopIfAsked(work);
    return writePaper(context, (found) => layOutPaper(read.value, found));
  });
  if (!written.ok) return problem(written.problem);
  const { sheet, sheetIds, rewritten, laidOut } = written.value;
  // Without it the paper is whole all the same, so a refusal is nothing that the user has to hear of.
  await runInExcel((context) => describePaper(context, laidOut));
  const count = summary.tables.length === 1 ? "1 savings table" : `${summary.tables.length} savings tables`;
  const message = `${rewritten ? "Rewrote" : "Wrote"} the sheet "${sheet}" and those that go with it from ${count}.`;
  const { snapshot } = read.value;
  const results: WorkbookResults = {
    ...read.value,
    kept: laidOut.kept,
    fingerprint: laidOut.fingerprint,
    snapshot: {
      ...snapshot,
      ownSheetIds: new Set([...snapshot.ownSheetIds, ...sheetIds]),
      paperSheets: new Map(OWN_SHEETS.map((key) => [key, laidOut.plans[key].name])),
    },
    written: { sheet, isOutOfDate: false },
  };
  return { kind: "done", message: [message, ...laidOut.problems].join(" "), value: { results, written: { sheet } } };
}
