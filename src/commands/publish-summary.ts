import { OWN_SHEETS } from "../sheet/own-sheets";
import type { Published } from "../sheet/paper";
import { runInExcel } from "../workbook/excel-run";
import { openNewWorkbook } from "../workbook/open-new-workbook";
import type { Work } from "../workbook/work";
import { UNWATCHED } from "../workbook/work";
import { workbookName } from "../workbook/workbook-name";
import { withBreath } from "./breath";
import { loadPart } from "./load-part";
import { nothingFound } from "./nothing-found";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";
import { readTables } from "./read-tables";

/** A copy of the summary's sheets for the public. */
export interface PublishedSummary {
  readonly published: Published;
  /** Its sheets, in their order. */
  readonly sheets: readonly string[];
  /** The bytes of its `.xlsx` file. */
  readonly file: Uint8Array;
}

/**
 * Opens a copy of the summary as a new workbook, as the workbook stands now: values only, and nothing of the working
 * left in it. What people typed on the summary's sheets is in it. Changes nothing in the user's workbook, and needs no summary
 * to have been written.
 *
 * @param work is told how far it is; it may stop it until the copy opens
 */
export async function publishSummary(work: Work = UNWATCHED): Promise<Outcome<PublishedSummary>> {
  const name = await runInExcel(workbookName);
  if (!name.ok) return problem(name.problem);
  const made = await makePublished(name.value, work);
  if (made.kind !== "done") return made;
  work.progress({ words: "Opening the copy", share: null });
  const opened = await openNewWorkbook(made.value.file, work);
  if (!opened.ok) return problem(opened.problem);
  return {
    ...made,
    message: `Opened a copy of ${counted(made.value)} as a new workbook, with values only. Save it there.`,
  };
}

/**
 * Makes the file of that copy without opening it.
 *
 * @param workbook what the user's workbook is called, such as "Budget 2027.xlsx"
 */
export async function makePublished(workbook: string, work: Work = UNWATCHED): Promise<Outcome<PublishedSummary>> {
  const read = await readTables(work);
  if (!read.ok) return problem(read.problem);
  if (read.value.summary.tables.length === 0) return { kind: "nothing to do", message: nothingFound(read.value) };
  work.progress({ words: "Making the copy", share: null });
  const parts = await loadPart(
    Promise.all([
      import(/* webpackChunkName: "sheets" */ "./lay-out-paper"),
      import(/* webpackChunkName: "sheets" */ "../workbook/paper/find-paper"),
      import(/* webpackChunkName: "sheets" */ "../workbook/paper/write-paper"),
      import(/* webpackChunkName: "publishing" */ "../publish/published-file"),
    ]),
  );
  if (!parts.ok) return problem(parts.problem);
  const [{ layingOutPaper }, { findPaper }, { foundFor }, { publishedFile }] = parts.value;
  const found = await runInExcel(findPaper);
  if (!found.ok) return problem(found.problem);
  // What the panel wrote may stand among what is held then: only a refresh brings it back.
  if (found.value.isHalfWritten) return { kind: "problem", message: HALF_WRITTEN };
  const published: Published = { on: inWords(new Date()), workbook };
  const { plans: bySheet, title } = await withBreath(layingOutPaper(read.value, foundFor(found.value), published));
  const plans = OWN_SHEETS.map((key) => bySheet[key]);
  const file = await publishedFile(plans, { title });
  const value = { published, sheets: plans.map((plan) => plan.name), file };
  return { kind: "done", message: `Made a copy of ${counted(value)} with values only.`, value };
}

const HALF_WRITTEN = "The summary was broken off while it was being written. Refresh it, then publish the copy.";

function counted({ sheets }: PublishedSummary): string {
  return `the summary's ${sheets.length} sheets`;
}

/** A date as papers write it, such as "22 November 2026". */
function inWords(date: Date): string {
  return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}
