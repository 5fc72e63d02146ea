import { grouped } from "./grouped";
import type { Trace } from "./trace";

/** A row on the sheet, and the question that arises now and is the same. */
export type Pair = readonly [row: Trace, question: Trace];

/**
 * Which is which among rows and questions that are about the same lines. The text tells them apart, and then what is
 * left over. Their order decides only among twins that say the same word for word, as many as before.
 *
 * @param rows in the order of their numbers
 * @param questions in the order in which they arise
 */
export function pairAlike(rows: readonly Trace[], questions: readonly Trace[]): Pair[] {
  // A line without code and name may be another line that now stands where it stood.
  const isCertain = questions.every(({ lines }) => lines.every((line) => line.isNamed));
  const [row, question] = [rows[0], questions[0]];
  if (isCertain && rows.length === 1 && questions.length === 1 && row && question) return [[row, question]];
  const pairs = pairByText(rows, questions);
  return isCertain ? [...pairs, ...pairRest(pairs, rows, questions)] : pairs;
}

function pairByText(rows: readonly Trace[], questions: readonly Trace[]): Pair[] {
  const byText = grouped(rows, (row) => row.bare());
  return [...grouped(questions, (question) => question.bare())].flatMap(([text, group]) =>
    inOrder(byText.get(text) ?? [], group),
  );
}

function pairRest(pairs: readonly Pair[], rows: readonly Trace[], questions: readonly Trace[]): Pair[] {
  const paired = new Set(pairs.flat());
  const [left, open] = [rows, questions].map((traces) => traces.filter((one) => !paired.has(one)));
  if (!left || !open) return [];
  const areTwins = [left, open].every((traces) => new Set(traces.map((one) => one.bare())).size === 1);
  return areTwins ? inOrder(left, open) : [];
}

function inOrder(rows: readonly Trace[], questions: readonly Trace[]): Pair[] {
  if (rows.length !== questions.length) return [];
  return rows.flatMap((row, index): Pair[] => {
    const question = questions[index];
    return question ? [[row, question]] : [];
  });
}
