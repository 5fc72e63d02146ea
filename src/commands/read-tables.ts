import type { PlacedChoice } from "../savings/choices/table-choice";
import { contentIn, withAccepted } from "../savings/kept/accept";
import { fingerprint } from "../savings/kept/fingerprint";
import type { Kept } from "../savings/kept/kept";
import { NOTHING_KEPT } from "../savings/kept/kept";
import type { ParsedKept } from "../savings/kept/parse-kept";
import type { WorkbookReading } from "../savings/reading/read-workbook";
import { readWorkbook } from "../savings/reading/read-workbook";
import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import type { ScrutinySummary } from "../savings/summary/summarise";
import { excelProblem } from "../workbook/excel-problems";
import { runInExcel } from "../workbook/excel-run";
import type { TakenSnapshot } from "../workbook/take-snapshot";
import { takeSnapshot } from "../workbook/take-snapshot";
import type { Work } from "../workbook/work";
import { stopIfAsked, UNWATCHED } from "../workbook/work";
import { breathing } from "./breath";
import { placedChoices } from "./placed-choices";
import { loadPart } from "./load-part";

/** The summary as it stands in the workbook. */
export interface WrittenSummary {
  /** The sheet that it begins with. */
  readonly sheet: string;
  /** The sources say something else by now, or the user decided something else. */
  readonly isOutOfDate: boolean;
}

/** What a workbook holds, read and checked. */
export interface WorkbookResults {
  readonly reading: WorkbookReading;
  readonly summary: ScrutinySummary;
  /** No cell of the workbook holds anything. */
  readonly isBlank: boolean;
  /** What the user decided about this workbook. */
  readonly kept: Kept;
  /** In words, what was kept and could not be used. */
  readonly keptProblems: readonly string[];
  readonly snapshot: TakenSnapshot;
  /** Null where no summary was written yet. */
  readonly written: WrittenSummary | null;
  /** Stands for everything that a summary would be written from. */
  readonly fingerprint: string;
}

/**
 * Reads and checks every savings table of the workbook, as the user decided about it. Changes nothing. Three syncs.
 *
 * @param work is told how far it is, and may stop it
 * @param onTrial choices beside those that are kept: nothing becomes of them but what is read
 */
export async function readTables(
  work: Work = UNWATCHED,
  onTrial: readonly PlacedChoice[] = [],
): Promise<Result<WorkbookResults>> {
  const snapshot = await runInExcel((context) => takeSnapshot(context, work));
  if (!snapshot.ok) return snapshot;
  const parts = await loadPart(partsFor(snapshot.value));
  if (!parts.ok) return parts;
  try {
    return succeed(await resultsOf(snapshot.value, parts.value, work, onTrial));
  } catch (error) {
    const { id, message } = excelProblem(error);
    return fail(id, message);
  }
}

async function resultsOf(
  snapshot: TakenSnapshot,
  parts: Parts,
  work: Work,
  onTrial: readonly PlacedChoice[],
): Promise<WorkbookResults> {
  const { kept, problems } = parts.parseKept?.(snapshot.keptText) ?? { kept: NOTHING_KEPT, problems: [] };
  const reading = await readStepwise(snapshot, [...placedChoices(kept, snapshot.places), ...onTrial], work);
  const summary = withAccepted(parts.summarise(reading), kept.accepted, contentIn(snapshot));
  const now = fingerprint(snapshot, reading, kept);
  const sheet = snapshot.paperSheets.get("summary");
  return {
    reading,
    summary,
    isBlank: snapshot.sheets.length === 0,
    kept,
    keptProblems: problems,
    snapshot,
    written: sheet === undefined ? null : { sheet, isOutOfDate: kept.summaryOf !== now },
    fingerprint: now,
  };
}

/** What reading needs beyond what the custom functions have loaded already. */
interface Parts {
  readonly summarise: (reading: WorkbookReading) => ScrutinySummary;
  /** Null where nothing is kept: most workbooks keep nothing yet, so what reads it back is loaded only then. */
  readonly parseKept: ((text: string | null) => ParsedKept) | null;
}

async function partsFor({ keptText }: TakenSnapshot): Promise<Parts> {
  const [{ summarise }, kept] = await Promise.all([
    // Shared with the functions that check and summarise, which ask for it by the same name.
    import(/* webpackChunkName: "checks" */ "../savings/summary/summarise"),
    keptText === null ? null : import("../savings/kept/parse-kept"),
  ]);
  return { summarise, parseKept: kept?.parseKept ?? null };
}

/** Sheet by sheet, so that the page can answer in between. */
async function readStepwise(
  snapshot: TakenSnapshot,
  choices: readonly PlacedChoice[],
  work: Work,
): Promise<WorkbookReading> {
  const parts: WorkbookReading[] = [];
  const breathe = breathing();
  const { sheets, markedTables } = snapshot;
  for (const [index, grid] of sheets.entries()) {
    stopIfAsked(work);
    work.progress({ words: `Reading ${grid.sheet}`, share: index / sheets.length });
    await breathe();
    parts.push(readWorkbook({ sheets: [grid], markedTables }, choices));
  }
  return {
    sheets: parts.flatMap((part) => part.sheets),
    tables: parts.flatMap((part) => part.tables),
    leftOut: parts.flatMap((part) => part.leftOut),
  };
}
