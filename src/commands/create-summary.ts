import { OWN_SHEETS } from "../sheet/own-sheets";
import { runInExcel } from "../workbook/excel-run";
import { runAsOneStep } from "../workbook/one-undo-step";
import { describePaper } from "../workbook/paper/describe-paper";
import { PaperSearch } from "../workbook/paper/find-paper";
import type { Overtaken } from "../workbook/paper/seen-meanwhile";
import type { PaperWritten } from "../workbook/paper/write-paper";
import { writePaper } from "../workbook/paper/write-paper";
import type { Work } from "../workbook/work";
import { stopIfAsked, UNWATCHED } from "../workbook/work";
import { withBreath } from "./breath";
import type { LaidOutPaper } from "./lay-out-paper";
import { layingOutPaper } from "./lay-out-paper";
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

/** Rows that somebody moves again and again are not waited for: the summary then shows as out of date. */
const MOST_WRITES = 3;

/**
 * Reads the workbook, checks it and writes the summary's sheets, or rewrites those that are there. The workbook is read
 * afresh, so that the summary is of what stands there now. Where somebody typed on its sheets or moved rows of the
 * sources in the very moment, it is written once more.
 *
 * @param work is told how far it is; it may stop the reading, but not the writing, which is one request
 */
export async function createSummary(work: Work = UNWATCHED): Promise<Outcome<SummaryCreated>> {
  const first = await write(work, null);
  if (first.kind !== "done") return first;
  let last: Outcome<Written> = first;
  for (let writes = 1; last.kind === "done" && isToBeRedone(last.value.overtaken, writes); writes += 1) {
    // What was typed has to come back, so nobody may stop it now.
    last = await write({ ...work, signal: UNWATCHED.signal }, last.value.overtaken);
  }
  if (last.kind !== "done") return last;
  return summaryCreated({ ...last.value, rewritten: first.value.rewritten });
}

function isToBeRedone(overtaken: Overtaken | null, writes: number): overtaken is Overtaken {
  if (overtaken === null) return false;
  return overtaken.typed !== null || overtaken.keptText !== undefined || writes < MOST_WRITES;
}

interface Written extends PaperWritten<LaidOutPaper> {
  readonly read: WorkbookResults;
}

async function write(work: Work, overtaken: Overtaken | null): Promise<Outcome<Written>> {
  let search: PaperSearch | null = null;
  const read = await readTables(work, [], (context) => (search = new PaperSearch(context)));
  if (!read.ok) return problem(read.problem);
  const { summary, snapshot } = read.value;
  if (summary.tables.length === 0) return { kind: "nothing to do", message: nothingFound(read.value) };
  work.progress({ words: "Writing the summary", share: null });
  const sheets = new Set(summary.tables.map(({ table }) => table.range.sheet));
  const reach = new Map([...snapshot.reach].filter(([sheet]) => sheets.has(sheet)));
  const written = await runAsOneStep((context) => {
    stopIfAsked(work);
    const found = search?.found(context) ?? null;
    // Where the write begins again, what was found may no longer stand.
    search = null;
    return writePaper(context, {
      found,
      reach,
      overtaken,
      layOut: (now) => withBreath(layingOutPaper(read.value, now)),
    });
  });
  if (!written.ok) return problem(written.problem);
  const { laidOut, standing } = written.value;
  // Without it the paper is whole all the same, so a refusal is nothing that the user has to hear of.
  await runInExcel((context) => describePaper(context, laidOut, standing));
  return { kind: "done", message: "", value: { ...written.value, read: read.value } };
}

function summaryCreated({ read, laidOut, sheet, rewritten, standing, overtaken }: Written): Outcome<SummaryCreated> {
  const { snapshot, summary } = read;
  const count = summary.tables.length === 1 ? "1 savings table" : `${summary.tables.length} savings tables`;
  const message = `${rewritten ? "Rewrote" : "Wrote"} the sheet "${sheet}" and those that go with it from ${count}.`;
  const results: WorkbookResults = {
    ...read,
    kept: laidOut.kept,
    fingerprint: laidOut.fingerprint,
    snapshot: {
      ...snapshot,
      ownSheetIds: new Set([...snapshot.ownSheetIds, ...standing.ids]),
      paperSheets: new Map(OWN_SHEETS.map((key) => [key, laidOut.plans[key].name])),
    },
    written: { sheet, isOutOfDate: overtaken !== null },
  };
  return { kind: "done", message: [message, ...laidOut.problems].join(" "), value: { results, written: { sheet } } };
}
