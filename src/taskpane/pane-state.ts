import type { WorkbookResults } from "../commands/read-tables";
import type { RangeRef } from "../savings/grid";

/** What the pane is busy with. */
export type Task = "reading" | "creating" | "inserting";

/** What a command came to, for the bar under the buttons. */
export interface NoticeWords {
  readonly intent: "success" | "warning" | "error";
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

export interface PaneState {
  /** Null when it waits for the user. */
  readonly task: Task | null;
  /** What was read last. Null before the first reading, and where that failed. */
  readonly results: WorkbookResults | null;
  readonly notice: Notice | null;
}

export type PaneEvent =
  | { readonly kind: "begun"; readonly task: Task }
  | { readonly kind: "read"; readonly results: WorkbookResults }
  | { readonly kind: "said"; readonly notice: NoticeWords }
  | { readonly kind: "ended" }
  | { readonly kind: "dismissed" };

/** The pane reads the workbook by itself when it opens. */
export const OPENING: PaneState = { task: "reading", results: null, notice: null };

/** How the pane changes. A notice stays until the next task begins, so that there is time to read it. */
export function paneAfter(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "begun":
      return { ...state, task: event.task, notice: null };
    case "read":
      return { ...state, results: event.results };
    case "said":
      return { ...state, notice: { ...event.notice, number: (state.notice?.number ?? 0) + 1 } };
    case "ended":
      return { ...state, task: null };
    case "dismissed":
      return { ...state, notice: null };
  }
}
