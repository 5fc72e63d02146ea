import { A_HANG } from "../a-hang";
import { VALIDCODE } from "../../src/functions/valid-code";
import { codeAtStart, isCode, singleCodes } from "../../src/savings/code";
import { fitsPattern, patternOf, sharedPattern } from "../../src/savings/code-pattern";
import { tidiedToFit } from "../../src/savings/mends/tidied-code";
import { readSheet } from "../../src/savings/reading/read-sheet";
import { checkTable } from "../../src/savings/checks/check-table";
import { gridOf } from "../sheets";

/** As much as a cell can hold. */
const FULL = 32_767;

const filled = (part: string) => part.repeat(Math.ceil(FULL / part.length)).slice(0, FULL);

/** What hangs a program that takes a pattern for a regular expression. */
const PATTERNS = ["(A+)+$", "^(([A-Z])+.)+[A-Z]([A-Z])+$", "(9|9?)+!", "(.*)*x", "[", "\\", "(?<=A{999999999})"];

/** What hangs one whose own expressions are careless. */
const CODES = [
  "A",
  "9",
  " ",
  "A9",
  "A ",
  "9/",
  " / ",
  "A/9 ",
  "A-",
  "A - ",
  "1.",
  "A9 9+ / ",
  "\u200b",
  "–",
  "\n",
  "\t",
];

describe("codes as long as a cell can hold, and patterns that a regular expression would hang on:", () => {
  test.each(CODES)("%j again and again is gone through once", (part) => {
    const code = filled(part);
    const begun = performance.now();
    for (const pattern of [...PATTERNS, ...PATTERNS.map(filled)]) {
      expect(fitsPattern(code, pattern)).toBe(false);
      expect(VALIDCODE(code, pattern)).toBe(false);
      tidiedToFit(code, pattern);
    }
    sharedPattern([code, code, code]);
    for (const ask of [patternOf, isCode, singleCodes, codeAtStart, VALIDCODE]) ask(code);
    expect(performance.now() - begun).toBeLessThan(A_HANG);
  });
});

test("a pattern is compared letter by letter and means nothing else", () => {
  expect(fitsPattern("AAAA", "(A+)+$")).toBe(false);
  expect(fitsPattern("(A+)+$", "(A+)+$")).toBe(true);
  expect(fitsPattern("CH1", ".*")).toBe(false);
});

test.each(PATTERNS)("a table whose pattern somebody set to %s is read and checked", (codePattern) => {
  const rows = [["Savings £000"], ["Code", "Description", "2017/18"], ["A1", "Parks", -1], ["A2", "Roads", -2]];
  const range = { sheet: "Plan", row: 1, column: 0, rows: 3, columns: 3 };
  const { tables } = readSheet(gridOf(rows, "Plan"), [], "what speaks of savings", [
    { id: "1", range, choice: { codePattern } },
  ]);
  expect(tables[0]?.codePattern.value).toBe(codePattern);
  const found = tables.flatMap((table) => checkTable(table));
  expect(found.filter(({ check }) => check === "code-malformed").length).toBeGreaterThan(0);
});
