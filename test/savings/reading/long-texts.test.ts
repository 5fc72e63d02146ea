import { codeAtStart, isCode, singleCodes } from "../../../src/savings/code";
import { readFigure } from "../../../src/savings/figure";
import { amountsInText, sentencesOf } from "../../../src/savings/reading/amounts-in-text";
import { noteIn } from "../../../src/savings/reading/notes";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import { signInWords } from "../../../src/savings/reading/sign-in-words";
import { statementsIn } from "../../../src/savings/reading/statements";
import { totalLabel } from "../../../src/savings/reading/total-rows";
import { unitNamedIn, withoutUnit } from "../../../src/savings/unit";
import { yearNamedIn } from "../../../src/savings/year";
import { gridOf } from "../../sheets";

/** A cell may hold a whole page, or one key that was leant on: reading it must take time in proportion, not hang. */

const LENGTH = 100_000;
const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));

const TEXTS: readonly (readonly [string, string])[] = [
  ["capitals", filled("A")],
  ["digits", filled("1")],
  ["commas after a pound", `£1${filled(",")}`],
  ["pound signs", filled("£ ")],
  ["spaces after a pound sign", `£${filled(" ")}x`],
  ["spaces in a code", `CH1${filled(" ")}x`],
  ["spaces after a note", `note${filled(" ")}x`],
  ["spaces after a year", `FY${filled(" ")}x`],
  ["stars", `1${filled("*")}x`],
  ["stars apart", `1${filled("* ")}x`],
  ["footnote marks", `1${filled("¹")}x`],
  ["bracketed marks", `1${filled("[1]")}x`],
  ["open brackets", filled("(£")],
  ["slashes", filled(" / ")],
  ["codes", filled("CH1/")],
  ["parts of codes", filled("AB/")],
  ["years", filled("2017/18 ")],
  ["parts of years", filled("20/")],
  ["short sentences", filled("A. ")],
  ["line breaks", `a${filled("\n")}b`],
  ["amounts of amounts", filled("£1 of £2 saved ")],
  ["amounts apart", filled("£1; ")],
  ["totals", `total ${filled("of ")}`],
  ["brackets with a minus", `minus ${filled("(-")}`],
  ["dashes after a minus", `minus ${filled(" - ")}`],
  ["spaces in a bracket", `(${filled(" ")}x`],
  ["savings", filled("savings and reductions of ")],
];

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ["a figure", readFigure],
  ["a code", isCode],
  ["single codes", singleCodes],
  ["a code at the start", codeAtStart],
  ["a unit", unitNamedIn],
  ["a label without its unit", withoutUnit],
  ["a year", yearNamedIn],
  ["amounts", amountsInText],
  ["sentences", sentencesOf],
  ["statements", (text) => statementsIn(text, { sheet: "S", row: 0, column: 0 })],
  ["a note", (text) => noteIn(text, { sheet: "S", row: 0, column: 0 })],
  ["a total's label", totalLabel],
  ["the sign of savings", signInWords],
];

describe.each(READERS)("%s is looked for without hanging in", (_what, read) => {
  test.each(TEXTS)("%s", (_name, text) => {
    expect(() => read(text)).not.toThrow();
  });
});

describe("a sheet is read without hanging when its title, description, figure and narrative are", () => {
  test.each(TEXTS)("%s", (_name, text) => {
    const rows = [[text], ["Savings proposal", "2017/18 £m", "2018/19 £m"], [text, text, 1], ["Homes", 1, 1], [text]];
    expect(readSheet(gridOf(rows), []).sheet).toBe("Sheet1");
  });
});
