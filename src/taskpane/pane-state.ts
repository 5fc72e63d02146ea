import type { Progress } from "../commands/progress";
import type { UncheckedResults, WorkbookResults } from "../commands/read-tables";
import type { RangeRef } from "../savings/grid";
import type { Kept } from "../savings/kept/kept";
import type { ScrutinySummary } from "../savings/summary/summarise";

/** What the pane is busy with. */
export type Task = "reading" | "creating" | "publishing" | "inserting" | "changing";

/** The three views of what was read, and the way in for what stands in a report. */
export type View = "tables" | "checks" | "summary" | "import";

/** What a command came to, for the bar under the buttons. */
export interface NoticeWords {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly title: string;
  readonly text: string;
  /** A place to go to from here. */
  readonly link: { readonly words: string; readonly range: RangeRef } | null;
  /** Reading the workbook again may help. */
  readonly offersReading: boolean;
}

export interface Notice extends NoticeWords {
  /** Tells one notice from the next, so that the same words are announced again. */
  readonly number: number;
}

/** What was read; the tables are shown before they are checked. */
export type PaneResults = UncheckedResults | WorkbookResults;

export interface PaneState {
  /** Null when it waits for the user. */
  readonly task: Task | null;
  readonly progress: Progress | null;
  /** What was read last. Null before the first reading, and where that failed. */
  readonly results: PaneResults | null;
  /** What was kept since the task began: what it reads may be from before. Null where nothing was. */
  readonly keptMeanwhile: Kept | null;
  /** The sheets that were changed since they were read, by name; "" for one that was not there then. */
  readonly changed: ReadonlySet<string>;
  readonly notice: Notice | null;
  readonly view: View;
}

export type PaneEvent =
  | { readonly kind: "begun"; readonly task: Task }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "read"; readonly results: PaneResults }
  | { readonly kind: "checked"; readonly results: PaneResults; readonly summary: ScrutinySummary }
  | { readonly kind: "kept"; readonly kept: Kept }
  | { readonly kind: "changed"; readonly sheet: string }
  | { readonly kind: "said"; readonly notice: NoticeWords }
  | { readonly kind: "ended" }
  | { readonly kind: "dismissed" }
  | { readonly kind: "shown"; readonly view: View };

/** The pane reads the workbook by itself when it opens. */
export const OPENING: PaneState = {
  task: "reading",
  progress: null,
  results: null,
  keptMeanwhile: null,
  changed: new Set(),
  notice: null,
  view: "tables",
};

/** How the pane changes. A notice stays until the next task begins, so that there is time to read it. */
export function paneAfter(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "begun":
      return { ...state, task: event.task, progress: null, keptMeanwhile: null, notice: null };
    case "progress":
      return { ...state, progress: event.progress };
    case "read":
      return { ...state, results: withOptionsOf(event.results, state.keptMeanwhile), changed: new Set() };
    case "checked":
      // What was read or decided meanwhile is checked in its own right.
      if (state.results !== event.results) return state;
      return { ...state, results: { ...event.results, summary: event.summary, isChecked: true } };
    case "kept":
      return { ...state, keptMeanwhile: event.kept, results: state.results && withKept(state.results, event.kept) };
    case "changed":
      return state.changed.has(event.sheet) ? state : { ...state, changed: new Set([...state.changed, event.sheet]) };
    case "said":
      return { ...state, notice: { ...event.notice, number: (state.notice?.number ?? 0) + 1 } };
    case "ended":
      return { ...state, task: null, progress: null };
    case "dismissed":
      return { ...state, notice: null };
    case "shown":
      return { ...state, view: event.view };
  }
}

/** A summary that was written before the user decided otherwise is out of date. */
function withKept(results: PaneResults, kept: Kept): PaneResults {
  return { ...results, kept, written: results.written && { ...results.written, isOutOfDate: true } };
}

function withOptionsOf(results: PaneResults, kept: Kept | null): PaneResults {
  return kept ? withKept(results, { ...results.kept, options: kept.options }) : results;
}

/** Whether what the pane shows may be true no longer. */
export function isStale({ results, changed }: Pick<PaneState, "results" | "changed">): boolean {
  return results !== null && changed.size > 0;
}

/** Whether something of what is shown, or of what was kept, is to be doubted. */
export function isInDoubt(state: Pick<PaneState, "results" | "changed">): boolean {
  return isStale(state) || isSummaryOutOfDate(state) || (state.results?.keptProblems.length ?? 0) > 0;
}

/** Whether the summary says something else than the workbook by now. */
export function isSummaryOutOfDate({ results, changed }: Pick<PaneState, "results" | "changed">): boolean {
  return results !== null && results.written !== null && (results.written.isOutOfDate || changed.size > 0);
}
