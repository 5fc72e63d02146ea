import { pairAlike } from "../../../src/savings/panel/pair-alike";
import type { Trace } from "../../../src/savings/panel/trace";

/** Rows or questions about the same lines, by what they say. */
const saying = (texts: readonly string[], named: readonly boolean[] = [true]): Trace[] =>
  texts.map((text, index) => {
    const lines = named.map((isNamed) => ({ key: "a1", isKnown: true, isNamed, type: "" }));
    return { index, rule: 8, year: "", table: "savings", lines, bare: () => text };
  });

/** The pairs as places: "0-1" is the first row with the second question. */
function paired(rows: readonly string[], questions: readonly string[], named?: readonly boolean[]): string {
  const pairs = pairAlike(saying(rows, named), saying(questions, named));
  return pairs.map(([row, question]) => `${row.index}-${question.index}`).join(" ");
}

describe("which row is which question about the same lines", () => {
  test.each([
    ["the only one, whatever it says", ["£1m"], ["£2m"], "0-0"],
    ["those that say the same", ["£1m", "£2m"], ["£2m", "£1m"], "1-0 0-1"],
    ["the rest, when one says the same", ["£1m", "£2m"], ["£3m", "£1m"], "0-1 1-0"],
    ["twins in their order", ["£1m", "£1m"], ["£1m", "£1m"], "0-0 1-1"],
    ["twins that both say something else", ["£1m", "£1m"], ["£2m", "£2m"], "0-0 1-1"],
    ["none of two for one that says neither", ["£3m"], ["£1m", "£2m"], ""],
    ["the one of two that says the same", ["£2m"], ["£1m", "£2m"], "0-1"],
    ["none for two that differ", ["£1m", "£2m"], ["£3m", "£4m"], ""],
    ["none for twins where the questions differ", ["£1m", "£1m"], ["£3m", "£4m"], ""],
    ["none for two that differ where the questions are twins", ["£1m", "£2m"], ["£3m", "£3m"], ""],
    ["none of two twins where one is gone", ["£1m", "£1m"], ["£1m"], ""],
  ])("%s", (_what, rows, questions, expected) => {
    expect(paired(rows, questions)).toBe(expected);
  });

  test.each([
    ["one that says the same", ["£1m"], ["£1m"], [false], "0-0"],
    ["none that says something else", ["£1m"], ["£2m"], [false], ""],
    ["none that says something else, though another line has a name", ["£1m"], ["£2m"], [true, false], ""],
    ["no rest", ["£1m", "£2m"], ["£3m", "£1m"], [false], "0-1"],
  ])("of a line without code and name: %s", (_what, rows, questions, named, expected) => {
    expect(paired(rows, questions, named)).toBe(expected);
  });
});
