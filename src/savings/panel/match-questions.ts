import { hasFigures, wordingOf } from "./bare-text";
import { grouped } from "./grouped";
import { asksOnceFor } from "./once-for-a-table";
import type { Pair } from "./pair-alike";
import { pairAlike } from "./pair-alike";
import type { Trace, TracedLine } from "./trace";

/** Rows that have their turn together, in the order of their numbers. */
export interface Turn {
  readonly rows: readonly Trace[];
  /** Rows whose turn was before, and which stand in the way where a question has to be the only one of its kind. */
  readonly before: readonly Trace[];
}

/** One way to find a row's question. It is given what is still open, and everything there is to compare it with. */
type Way = (open: Side, all: Side & { readonly before: readonly Trace[] }) => Pair[];

interface Side {
  readonly rows: readonly Trace[];
  readonly questions: readonly Trace[];
}

/** About the same lines, of the same table and year. */
const bySameLines: Way = (open) => {
  const rows = grouped(open.rows, linesKey);
  return [...grouped(open.questions, linesKey)].flatMap(([key, questions]) =>
    pairAlike(rows.get(key) ?? [], questions),
  );
};

/** The only one of a line of enquiry that asks once for a table: it may rest on other lines than before. */
const byOnlyOne: Way = (open, { rows, questions, before }) => {
  const stands = new Set(before.map(onceKey));
  const pairs = pairSingles(rows, questions, (one) => {
    const key = onceKey(one);
    return stands.has(key) ? null : key;
  });
  const [openRows, openQuestions] = [new Set(open.rows), new Set(open.questions)];
  return pairs.filter(([row, question]) => openRows.has(row) && openQuestions.has(question));
};

/** The same text with the same figures, where code and name of a line were corrected at once. */
const bySameText: Way = ({ rows, questions }) => pairSingles(rows, questions, textKey);

/** Somebody typed over the line of enquiry, and the text still tells which it was. */
const byTextAlone: Way = ({ rows, questions }) =>
  pairSingles(
    rows.filter(({ rule }) => rule === null),
    questions,
    (one) => placeKey(one, [one.bare()]),
  );

/** Most certain first. */
const WAYS: readonly Way[] = [bySameLines, byOnlyOne, bySameText, byTextAlone];

/**
 * Finds for every question that arises now the row on the sheet that is the same question, where that is certain.
 *
 * @param turns the rows: those of an earlier turn go first, whichever way they are found
 * @param questions in the order in which they arise
 * @returns by the question's index, the row's
 */
export function matchQuestions(turns: readonly Turn[], questions: readonly Trace[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  // On a new sheet there is nothing to find, and a long plan raises thousands of questions.
  if (turns.every(({ rows }) => rows.length === 0)) return found;
  const matched = new Set<Trace>();
  for (const way of WAYS) {
    for (const { rows, before } of turns) {
      const open = {
        rows: rows.filter((row) => !matched.has(row)),
        questions: questions.filter((question) => !found.has(question.index)),
      };
      for (const [row, question] of way(open, { rows, questions, before })) {
        found.set(question.index, row.index);
        matched.add(row);
      }
    }
  }
  return found;
}

/** Pairs where one row and one question, and no others, have the key. */
function pairSingles(
  rows: readonly Trace[],
  questions: readonly Trace[],
  keyOf: (one: Trace) => string | null,
): Pair[] {
  const byKey = grouped(rows, keyOf);
  return [...grouped(questions, keyOf)].flatMap(([key, [question, ...otherQuestions]]): Pair[] => {
    const [row, ...otherRows] = byKey.get(key) ?? [];
    return row && question && otherRows.length + otherQuestions.length === 0 ? [[row, question]] : [];
  });
}

// A row whose table is gone, or whose line of enquiry was typed over, has null for it in its key, and no question has.

function linesKey(one: Trace): string | null {
  return placeKey(one, [one.rule]);
}

/** Table, year and lines, and what else is to be the same; null where a line is gone. */
function placeKey({ table, year, lines }: Trace, more: readonly unknown[]): string | null {
  const keys = lines.flatMap(({ key }) => key ?? []);
  if (keys.length < lines.length) return null;
  return JSON.stringify([table, year, keys.sort(), ...more]);
}

function onceKey({ rule, table, year, bare }: Trace): string | null {
  const once = rule === null ? null : asksOnceFor(rule);
  if (once === null) return null;
  return JSON.stringify([rule, table, year, once === "total" ? wordingOf(bare()) : ""]);
}

/** A line that is known cannot be one that was called otherwise, so only what is gone may be what is new. */
function textKey({ rule, table, year, lines, bare }: Trace): string | null {
  if (lines.every((line) => line.isKnown)) return null;
  const text = bare();
  const nameOf = ({ isKnown, key, type }: TracedLine) => (isKnown ? `is ${key ?? ""}` : `of type ${type}`);
  return hasFigures(text) ? JSON.stringify([rule, table, year, lines.map(nameOf).sort(), text]) : null;
}
