import type { PlacedChoice } from "../savings/choices/table-choice";
import { fingerprinting } from "../savings/kept/fingerprint";
import type { Kept } from "../savings/kept/kept";
import { NOTHING_KEPT } from "../savings/kept/kept";
import type { parseKept } from "../savings/kept/parse-kept";
import type { WorkbookReading } from "../savings/reading/read-workbook";
import type { Result } from "../savings/result";
import { fail, succeed } from "../savings/result";
import type { WorkbookSums } from "../savings/summary/sum-up";
import type { ScrutinySummary } from "../savings/summary/summarise";
import { excelProblem } from "../workbook/excel-problems";
import { runInExcel } from "../workbook/excel-run";
import type { AskBeside, TakenSnapshot } from "../workbook/take-snapshot";
import { takeSnapshot } from "../workbook/take-snapshot";
import type { Work } from "../workbook/work";
import { stopIfAsked, UNWATCHED } from "../workbook/work";
import { breathing, withBreath } from "./breath";
import { placedChoices } from "./placed-choices";
import { loadPart } from "./load-part";

/** The summary as it stands in the workbook. */
export interface WrittenSummary {
  /** The sheet that it begins with. */
  readonly sheet: string;
  /** The sources say something else by now, or the user decided something else. */
  readonly isOutOfDate: boolean;
}

/** What a workbook holds, read and added up. */
export interface WorkbookRead {
  readonly reading: WorkbookReading;
  readonly summary: WorkbookSums;
  readonly isChecked: boolean;
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

/** What a workbook holds before anything was checked. */
export interface UncheckedResults extends WorkbookRead {
  readonly isChecked: false;
}

/** What a workbook holds, read and checked. */
export interface WorkbookResults extends WorkbookRead {
  readonly summary: ScrutinySummary;
  readonly isChecked: true;
}

/**
 * Reads and checks every savings table of the workbook, as the user decided about it. Changes nothing. Three syncs.
 *
 * @param work is told how far it is, and may stop it
 * @param onTrial choices beside those that are kept: nothing becomes of them but what is read
 * @param beside what else is to be asked of Excel, in the same requests
 */
export async function readTables(
  work: Work = UNWATCHED,
  onTrial: readonly PlacedChoice[] = [],
  beside?: AskBeside,
): Promise<Result<WorkbookResults>> {
  const loading = loadPart(checks());
  const read = await readUnchecked(work, onTrial, beside);
  if (!read.ok) return read;
  const summary = await summaryOf(read.value, loading);
  return summary.ok ? succeed({ ...read.value, summary: summary.value, isChecked: true }) : summary;
}

/** Reads the tables as {@link readTables} does, and leaves checking them to {@link summaryOf}. */
export async function readUnchecked(
  work: Work,
  onTrial: readonly PlacedChoice[] = [],
  beside?: AskBeside,
): Promise<Result<UncheckedResults>> {
  const loading = loadPart(reader());
  const snapshot = await runInExcel((context) => takeSnapshot(context, work, beside?.(context)), work.signal);
  if (!snapshot.ok) return snapshot;
  const parts = await loadPart(Promise.all([loading, keptParser(snapshot.value)]));
  if (!parts.ok) return parts;
  const [read, parseKept] = parts.value;
  if (!read.ok) return read;
  try {
    return succeed(await resultsOf(snapshot.value, { ...read.value, parseKept }, work, onTrial));
  } catch (error) {
    const { id, message } = excelProblem(error);
    return fail(id, message);
  }
}

/** Checks what was read and works out the rest of the summary. */
export async function summaryOf(
  { summary: sums, kept, snapshot }: WorkbookRead,
  loading = loadPart(checks()),
): Promise<Result<ScrutinySummary>> {
  const part = await loading;
  if (!part.ok) return part;
  const summary = await withBreath(part.value.summarising(sums));
  if (kept.accepted.length === 0) return succeed(summary);
  const accepting = await loadPart(import("../savings/kept/accept"));
  if (!accepting.ok) return accepting;
  const { contentIn, withAccepted } = accepting.value;
  return succeed(withAccepted(summary, kept.accepted, contentIn(snapshot)));
}

async function resultsOf(
  snapshot: TakenSnapshot,
  { readingWorkbook, summingUp, parseKept }: Parts,
  work: Work,
  onTrial: readonly PlacedChoice[],
): Promise<UncheckedResults> {
  const { kept, problems } = parseKept?.(snapshot.keptText) ?? { kept: NOTHING_KEPT, problems: [] };
  const choices = [...placedChoices(kept, snapshot.places), ...onTrial];
  const reading = await readStepwise(readingWorkbook, snapshot, choices, work);
  const now = await withBreath(fingerprinting(snapshot, reading, kept));
  const sheet = snapshot.paperSheets.get("summary");
  return {
    reading,
    summary: await withBreath(summingUp(reading)),
    isChecked: false,
    isBlank: snapshot.sheets.length === 0,
    kept,
    keptProblems: problems,
    snapshot,
    written: sheet === undefined ? null : { sheet, isOutOfDate: kept.summaryOf !== now },
    fingerprint: now,
  };
}

interface Parts extends Reader {
  readonly parseKept: KeptParser | null;
}

type Reader = Awaited<ReturnType<typeof reader>>;

/** Shared with the custom functions, which ask for it only when a cell does. */
async function reader() {
  const [{ readingWorkbook }, { summingUp }] = await Promise.all([
    import(/* webpackChunkName: "reader" */ "../savings/reading/read-workbook"),
    import(/* webpackChunkName: "reader" */ "../savings/summary/sum-up"),
  ]);
  return { readingWorkbook, summingUp };
}

type KeptParser = typeof parseKept;

/** Null where nothing is kept: most workbooks keep nothing yet, so what reads it back is loaded only then. */
async function keptParser({ keptText }: TakenSnapshot): Promise<KeptParser | null> {
  return keptText === null ? null : (await import("../savings/kept/parse-kept")).parseKept;
}

/** Shared with the functions that check and summarise, which ask for it by the same name. */
function checks() {
  return import(/* webpackChunkName: "checks" */ "../savings/summary/summarise");
}

/** Sheet by sheet, and in steps, so that the page can answer in between. */
async function readStepwise(
  readingWorkbook: Parts["readingWorkbook"],
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
    parts.push(await withBreath(readingWorkbook({ sheets: [grid], markedTables }, choices), breathe));
  }
  return {
    sheets: parts.flatMap((part) => part.sheets),
    tables: parts.flatMap((part) => part.tables),
    leftOut: parts.flatMap((part) => part.leftOut),
  };
}
