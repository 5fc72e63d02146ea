import { rejoinedRows } from "../../../src/savings/report/rejoined-rows";
import { textLine } from "../../../src/savings/report/text-line";

const RULE = "---|---|---|";
// A rule is kept as it stands: what reads lines would take it for a blank one.
const lineOf = (text: string, line: number) => ({ ...textLine(text, line), text });
const rejoined = (...lines: string[]) => rejoinedRows(lines.map(lineOf)).map(({ text }) => text);

describe("a row that was broken within its cells", () => {
  test.each([
    [
      "of a heading",
      ["Item | 2023-24 |", "2024-25 |", RULE, "A | 1 | 2 |"],
      ["Item | 2023-24 | 2024-25 |", RULE, "A | 1 | 2 |"],
    ],
    ["over three lines", ["Item |", "2023-24 |", "2024-25 |", RULE], ["Item | 2023-24 | 2024-25 |", RULE]],
    [
      "of figures",
      ["I | J | K |", RULE, "A |", "1 | 2 |", "B | 3 | 4 |"],
      ["I | J | K |", RULE, "A | 1 | 2 |", "B | 3 | 4 |"],
    ],
    [
      "under another that was",
      ["I | J | K |", RULE, "A |", "1 | 2 |", "B | 3 |", "4 |"],
      ["I | J | K |", RULE, "A | 1 | 2 |", "B | 3 | 4 |"],
    ],
  ])("is one row: %s", (_what, lines, expected) => {
    expect(rejoined(...lines)).toEqual(expected);
  });

  test.each([
    ["whole rows", ["I | J | K |", RULE, "A | 1 | 2 |", "B | 3 | 4 |"]],
    ["lines that have too many cells together", ["I | J |", "K | L |", RULE, "A | 1 |", "2 | 3 |"]],
    ["lines with another between", ["I | J | K |", RULE, "A | 1 |", "", "2 |"]],
    ["lines that a row with more cells parts", ["I | J | K |", RULE, "A | 1 | 2 | 3 |", "B | 4 |", "5 |"]],
    ["a row and the name of the next behind its figure", ["I | J | K |", RULE, "A | 1 |", "Parks |"]],
    ["lines without a rule", ["Item | 2023-24 |", "2024-25 |", "A | 1 | 2 |"]],
    ["a title over the heading", ["Savings", "I | J | K |", RULE]],
    ["words after the table", ["I | J | K |", RULE, "A | 1 | 2 |", "See annex"]],
  ])("is not: %s", (_what, lines) => {
    expect(rejoined(...lines)).toEqual(lines);
  });
});
