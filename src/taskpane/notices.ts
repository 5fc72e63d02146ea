import type { SummaryCreated } from "../commands/create-summary";
import type { Outcome } from "../commands/outcome";
import { problem } from "../commands/outcome";
import type { RangeRef } from "../savings/grid";
import type { Problem } from "../savings/result";
import type { NoticeWords } from "./pane-state";

const PLAIN = { link: null, offersReading: false } as const;

/** What writing the summary came to. */
export function summaryCreated(outcome: Outcome<SummaryCreated>): NoticeWords {
  if (outcome.kind !== "done") return notCreated("The summary was not written", outcome);
  const range = { sheet: outcome.value.written.sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const link = { words: "Go to the summary", range };
  return { ...PLAIN, intent: "success", title: "Summary ready", text: outcome.message, link };
}

/** What publishing a copy came to. */
export function published(outcome: Outcome<unknown>): NoticeWords {
  if (outcome.kind !== "done") return notCreated("No copy was opened", outcome);
  return { ...PLAIN, intent: "success", title: "Copy opened", text: outcome.message };
}

function notCreated(title: string, { kind, message }: Outcome<unknown>): NoticeWords {
  if (kind === "nothing to do") return nothingToDo(message);
  return kind === "stopped" ? stopped(message) : notDone(title, message);
}

/** @param range where to go from here */
export function inserted(message: string, range?: RangeRef): NoticeWords {
  const link = range ? { words: `Go to ${range.sheet}`, range } : null;
  return { ...PLAIN, intent: "success", title: "Inserted", text: message, link };
}

export function stopped(message: string): NoticeWords {
  return { ...PLAIN, intent: "info", title: "Stopped", text: message };
}

/** The pane lists sheet by sheet what was looked for, so the bar says only the first sentence of it. */
export function nothingToDo(message: string): NoticeWords {
  const [first = message] = /^.*?[.?!](?=\s|$)/su.exec(message) ?? [];
  return { ...PLAIN, intent: "warning", title: "Nothing to summarise", text: first };
}

/** The workbook was not read: Excel refused it, or the user stopped it. */
export function notRead(failed: Problem): NoticeWords {
  const { kind, message } = problem(failed);
  return kind === "stopped"
    ? { ...stopped(message), offersReading: true }
    : notDone("The workbook was not read", message, true);
}

/** It was done, but what the pane shows may be true no longer. */
export function notReadAgain(message: string): NoticeWords {
  return { ...PLAIN, intent: "warning", title: "Done, but not read again", text: message, offersReading: true };
}

/** What a decision came to; null where it is a success that the pane shows. */
export function decided(outcome: Outcome<unknown>): NoticeWords | null {
  if (outcome.kind === "done") return null;
  return outcome.kind === "done unread" ? notReadAgain(outcome.message) : notDone("That was not kept", outcome.message);
}

/** What reading the selected cells came to; null where it is a success that the new table shows. */
export function selectionRead(outcome: Outcome<unknown>): NoticeWords | null {
  if (outcome.kind === "done") return null;
  if (outcome.kind === "done unread") return notReadAgain(outcome.message);
  if (outcome.kind === "problem") return notDone("The selection was not read", outcome.message);
  return { ...PLAIN, intent: "warning", title: "No table in the selection", text: outcome.message };
}

/** What a mend, or taking one back, came to. */
export function mended(outcome: Outcome<unknown>): NoticeWords {
  if (outcome.kind === "done") return { ...PLAIN, intent: "success", title: "Done", text: outcome.message };
  if (outcome.kind === "done unread") return notReadAgain(outcome.message);
  if (outcome.kind === "nothing to do")
    return { ...PLAIN, intent: "warning", title: "Nothing was changed", text: outcome.message };
  return notDone("Nothing was changed", outcome.message);
}

/** A part of the add-in's own files did not come. */
export function partMissing(): NoticeWords {
  return notDone("A part of the add-in was not loaded", "Check the connection, then try again.");
}

export function notDone(title: string, message: string, offersReading = false): NoticeWords {
  return { ...PLAIN, intent: "error", title, text: message, offersReading };
}
