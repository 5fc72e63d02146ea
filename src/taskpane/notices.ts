import type { Outcome } from "../commands/outcome";
import type { NoticeWords } from "./pane-state";

const SUMMARY_READY = "Summary ready";
const PLAIN = { link: null, offersReading: false } as const;

export function summaryWritten(message: string, sheet: string): NoticeWords {
  const range = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  return {
    ...PLAIN,
    intent: "success",
    title: SUMMARY_READY,
    text: message,
    link: { words: "Go to the summary", range },
  };
}

/** What the ribbon's button came to. It leads to the sheet by itself, so there is nowhere to go to from here. */
export function fromRibbon(outcome: Outcome<unknown>): NoticeWords {
  switch (outcome.kind) {
    case "done":
      return { ...PLAIN, intent: "success", title: SUMMARY_READY, text: outcome.message };
    case "nothing to do":
      return nothingToDo(outcome.message);
    case "problem":
      return summaryFailed(outcome.message);
  }
}

export function summaryFailed(message: string): NoticeWords {
  return notDone("The summary was not written", message);
}

export function samplesInserted(message: string): NoticeWords {
  return { ...PLAIN, intent: "success", title: "Samples ready", text: message };
}

/** The pane lists sheet by sheet what was looked for, so the bar says only the first sentence of it. */
export function nothingToDo(message: string): NoticeWords {
  const [first = message] = /^.*?[.?!](?=\s|$)/su.exec(message) ?? [];
  return { ...PLAIN, intent: "warning", title: "Nothing to summarise", text: first };
}

export function notDone(title: string, message: string, offersReading = false): NoticeWords {
  return { ...PLAIN, intent: "error", title, text: message, offersReading };
}
