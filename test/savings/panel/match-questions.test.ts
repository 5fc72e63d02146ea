import { matchQuestions } from "../../../src/savings/panel/match-questions";
import type { Trace, TracedLine } from "../../../src/savings/panel/trace";

const line = (key: string | null, more: Partial<TracedLine> = {}): TracedLine => ({
  key,
  isKnown: key !== null,
  isNamed: true,
  type: "",
  ...more,
});
const one = (more: Partial<Trace> = {}): Omit<Trace, "index"> => ({
  rule: 8,
  year: "",
  table: "savings",
  lines: [line("a1")],
  bare: () => "• grows to £1m.",
  ...more,
});
const said = (text: string) => ({ bare: () => text });
const GONE = line(null);
const NEW = line("b7", { isKnown: false });

type Some = readonly Omit<Trace, "index">[];
const numbered = (some: Some, from = 0): Trace[] => some.map((each, index) => ({ ...each, index: from + index }));

/** By the question's place, the row's. */
function matched(rows: Some, questions: Some, former: Some = []): [number, number][] {
  const current = numbered(rows);
  const turns = [
    { rows: current, before: [] },
    { rows: numbered(former, rows.length), before: current },
  ];
  return [...matchQuestions(turns, numbered(questions))].sort(([a], [b]) => a - b);
}

describe("a row on the sheet has the question", () => {
  test.each<[string, Some, Some, [number, number][]]>([
    ["about its line, whatever it says now", [one()], [one(said("• grows to £2m."))], [[0, 0]]],
    ["about its lines in any order", [one({ lines: [line("a2"), line("a1")] })], [one({ lines: [line("a1"), line("a2")] })], [[0, 0]]], // oxfmt-ignore
    ["of its own rule, each of two that ask once", [one({ rule: 9 }), one({ rule: 16 })], [one({ rule: 16, lines: [NEW] }), one({ rule: 9, lines: [NEW] })], [[0, 1], [1, 0]]], // oxfmt-ignore
    ["about the total that it names, though lines and figures are others", [one({ rule: 1, ...said("parks: £5m.") }), one({ rule: 1, ...said("homes: £5m.") })], [one({ rule: 1, lines: [NEW], ...said("homes: £6m.") })], [[0, 1]]], // oxfmt-ignore
    ["with its text, once its line has another code and name", [one({ lines: [GONE] })], [one({ lines: [NEW] })], [[0, 0]]], // oxfmt-ignore
    ["with its text, beside a line that is known", [one({ lines: [line("a1"), GONE] })], [one({ lines: [NEW, line("a1")] })], [[0, 0]]], // oxfmt-ignore
    ["with its text, where somebody typed over its rule", [one({ rule: null })], [one()], [[0, 0]]],
  ])("%s", (_what, rows, questions, expected) => {
    expect(matched(rows, questions)).toEqual(expected);
  });
});

describe("a row on the sheet has no question", () => {
  test.each<[string, Some, Some]>([
    ["of another year", [one({ year: "2017/18" })], [one({ year: "2018/19" })]],
    ["of another table", [one({ table: "last year" })], [one()]],
    ["of a table that is gone", [one({ table: null })], [one()]],
    ["about no line, where its own is gone", [one({ lines: [GONE], ...said("Which?") })], [one({ lines: [] })]],
    ["about another line, where a rule asks of each", [one()], [one({ lines: [line("a2")] })]],
    ["about another total", [one({ rule: 1, ...said("parks: £5m.") })], [one({ rule: 1, lines: [NEW], ...said("homes: £5m.") })]], // oxfmt-ignore
    ["with its text but of another type", [one({ lines: [line(null, { type: "new" })] })], [one({ lines: [line("b7", { isKnown: false, type: "existing" })] })]], // oxfmt-ignore
    ["with its text but of another rule", [one({ lines: [GONE] })], [one({ rule: 22, lines: [NEW] })]],
    ["with its text beside another line that is known", [one({ lines: [line("a1"), GONE] })], [one({ lines: [line("a2"), NEW] })]], // oxfmt-ignore
    ["with a text without figures", [one({ lines: [GONE], ...said("• says TBC.") })], [one({ lines: [NEW], ...said("• says TBC.") })]], // oxfmt-ignore
    ["with its text, where two have it", [one({ lines: [GONE] })], [one({ lines: [NEW] }), one({ lines: [line("b8", { isKnown: false })] })]], // oxfmt-ignore
    ["with its text, where two rows and two questions have it", [one({ lines: [GONE] }), one({ lines: [GONE] })], [one({ lines: [NEW] }), one({ lines: [line("b8", { isKnown: false })] })]], // oxfmt-ignore
    ["of no rule, with another text", [one({ rule: null })], [one(said("• grows to £2m."))]],
    ["of no rule, about another line", [one({ rule: null })], [one({ lines: [line("a2")] })]],
  ])("%s", (_what, rows, questions) => {
    expect(matched(rows, questions)).toEqual([]);
  });
});

describe("a row that is no longer asked", () => {
  const former = [one({ rule: 9, lines: [GONE] })];
  const now = [one({ rule: 9, lines: [NEW], ...said("• are £3m.") })];

  test("has its question back where no other row could be it", () => {
    expect(matched([], now, former)).toEqual([[0, 0]]);
  });

  test("has it not where rows of the rule stand among the questions, though none of these is certain", () => {
    const rows = [one({ rule: 9, lines: [GONE] }), one({ rule: 9, lines: [line("a5")] })];
    expect(matched(rows, now, former)).toEqual([]);
  });

  test("comes after the row that is asked", () => {
    expect(matched([one()], [one()], [one()])).toEqual([[0, 0]]);
  });
});
