import type { SummaryCreated } from "../commands/create-summary";
import type { Outcome } from "../commands/outcome";
import { problem } from "../commands/outcome";
import type { Problem } from "../savings/result";
import type { NoticeWords } from "./pane-state";

const PLAIN = { link: null, offersReading: false } as const;

export function summaryWritten(message: string, sheet: string): NoticeWords {
  const range = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  return {
    ...PLAIN,
    intent: "success",
    title: "Summary ready",
    text: message,
    link: { words: "Go to the summary", range },
  };
}

/** What the ribbon's button came to. */
export function fromRibbon(outcome: Outcome<SummaryCreated>): NoticeWords {
  switch (outcome.kind) {
    case "done":
      return summaryWritten(outcome.message, outcome.value.written.sheet);
    case "nothing to do":
      return nothingToDo(outcome.message);
    case "stopped":
      return stopped(outcome.message);
    case "done unread":
      return notReadAgain(outcome.message);
    case "problem":
      return summaryFailed(outcome.message);
  }
}

export function summaryFailed(message: string): NoticeWords {
  return notDone("The summary was not written", message);
}

export function inserted(message: string): NoticeWords {
  return { ...PLAIN, intent: "success", title: "Inserted", text: message };
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
