import { matchQuestions } from "./match-questions";
import type { Numbers } from "./numbers";
import { numbersOf } from "./numbers";
import { sameColumns } from "./own-columns";
import type { Trace } from "./trace";
import { trace } from "./trace";
import type { PanelWords } from "./words";
import { hasWords, NO_WORDS } from "./words";
import type { AskedEnquiry, WrittenEnquiry } from "./written-enquiry";

/** A question that arises now, with what stands beside it. */
export interface FollowedEnquiry {
  /** Its place among the questions that arise. */
  readonly index: number;
  /** The number that people know it by. No two questions have the same. */
  readonly ref: number;
  readonly words: PanelWords;
}

/** Where the panel's words go when the questions are written anew. */
export interface Followed {
  /** Every question that arises now, in the order to be written. */
  readonly asked: readonly FollowedEnquiry[];
  /** Rows with words whose question does not arise now, for the list of its own. Each has a number. */
  readonly left: readonly WrittenEnquiry[];
}

/**
 * Brings what people typed beside the questions to the questions that arise now. Words follow their line when rows move,
 * when its code or its name is corrected and when its sheet is renamed; they never land on another line where that is
 * not certain. Nothing is lost: words whose question does not arise are left, and return when it arises again. A row that
 * is left names its table and lines as they are called now, so that it is known again later.
 *
 * @param written every row on the sheet in its order: the questions, and the list of those no longer asked
 * @param asked the questions that arise now, in the order in which they would be written to a new sheet
 * @returns what was on the sheet in the sheet's order, then the rest in the order of `asked`; and what is left
 */
export function followWords(written: readonly WrittenEnquiry[], asked: readonly AskedEnquiry[]): Followed {
  const traces = trace(written, asked);
  const numbers = numbersOf(written);
  const rowOf = matchQuestions(turnsOf(written, traces.rows, numbers), traces.questions);
  const widened = sameColumns(written.map(({ words }) => words));
  const matched = new Set(rowOf.values());
  const isLeft = (row: WrittenEnquiry, index: number) => !matched.has(index) && hasWords(row.words);
  return {
    asked: inOrder(asked, (index) => rowOf.get(index) ?? null, written).map(({ index, row }) => ({
      index,
      ref: (row && numbers.ownOf(row)) ?? numbers.next(),
      words: widened(row?.words ?? NO_WORDS),
    })),
    left: written.filter(isLeft).map((row) => ({
      ...traces.calledNow(row),
      ref: numbers.ownOf(row) ?? numbers.next(),
      words: widened(row.words),
      isAsked: false,
    })),
  };
}

/** Rows of the questions first, then those no longer asked; copies of a row have what is not taken by then. */
function turnsOf(
  written: readonly WrittenEnquiry[],
  traces: readonly Trace[],
  numbers: Numbers,
): { readonly rows: readonly Trace[]; readonly before: readonly Trace[] }[] {
  const rows = written.flatMap((row, index) => {
    const own = numbers.ownOf(row);
    const of = traces[index];
    return of ? [{ trace: of, own, isAsked: row.isAsked, isCopy: numbers.isCopy(row) }] : [];
  });
  rows.sort((a, b) => (a.own ?? Infinity) - (b.own ?? Infinity) || a.trace.index - b.trace.index);
  const pick = (picks: (row: (typeof rows)[number]) => boolean) => rows.filter(picks).map((row) => row.trace);
  const current = pick(({ isAsked, isCopy }) => isAsked && !isCopy);
  const former = pick(({ isAsked, isCopy }) => !isAsked && !isCopy);
  const copies = pick(({ isCopy }) => isCopy);
  return [
    { rows: current, before: [] },
    { rows: former, before: current },
    { rows: copies, before: [...current, ...former] },
  ];
}

interface Placed {
  readonly index: number;
  readonly row: WrittenEnquiry | null;
}

/** What stood among the questions keeps its place there; what is new or returns comes after it. */
function inOrder(
  asked: readonly AskedEnquiry[],
  rowOf: (index: number) => number | null,
  written: readonly WrittenEnquiry[],
): Placed[] {
  const placed = asked.map((_question, index) => {
    const at = rowOf(index);
    const row = at === null ? null : (written[at] ?? null);
    return { index, row, place: row?.isAsked === true && at !== null ? at : Infinity };
  });
  return placed.sort((a, b) => (a.place === b.place ? a.index - b.index : a.place - b.place));
}
