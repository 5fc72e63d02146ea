import { readReport } from "../../../src/savings/report/read-report";
import { reportOfText } from "../../../src/savings/report/report";

/** A line of a report may be a whole page that lost its line breaks: reading it must take time in proportion, not hang. */

const LENGTH = 100_000;
const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));

const LINES: readonly (readonly [string, string])[] = [
  ["spaces before a word", `a${filled(" ")}b`],
  ["open brackets", filled("(")],
  ["open brackets and letters like digits", filled("(O")],
  ["tabs and figures", filled("1\t")],
  ["pipes and figures", `| Freeze | ${filled("1 | ")}`],
  ["headings of years", filled("2017/18 £m ")],
  ["headings of savings", filled("Saving ")],
  ["emphasis that goes on", filled("**a ")],
  ["comments that go on", filled("<!--")],
  ["links that go on", filled("[a")],
  ["sentences", filled("A saving of £1. ")],
];

describe("a report is read without hanging when one of its lines is of", () => {
  test.each(LINES)("%s", (_name, line) => {
    const text = ["Savings", "Ref\tSaving proposal\t2017/18 £m\t2018/19 £m", line, "A1\tFreeze a post\t1\t1"].join(
      "\n",
    );
    expect(() => readReport(reportOfText("Pasted text", text))).not.toThrow();
  });
});

it("reads a report that is blank for hundreds of thousands of lines", () => {
  const text = `Savings${"\n".repeat(400_000)}Ref\tSaving proposal\t2017/18 £m\t2018/19 £m\nA1\tFreeze a post\t1\t1`;
  expect(readReport(reportOfText("Pasted text", text)).sheet.tables[0]?.lines.length).toBe(1);
});

it("reads a table of many lines in time", () => {
  const lines = Array.from({ length: 20_000 }, (_, line) => `A${line}\tFreeze a post\t${line}\t5`);
  const text = ["Ref\tSaving proposal\t2025/26 £000\t2026/27 £000", ...lines].join("\n");
  expect(readReport(reportOfText("Pasted text", text)).sheet.tables[0]?.lines.length).toBe(20_000);
});

it("reads many lines of words in time", () => {
  const text = Array.from({ length: 50_000 }, (_, index) => `word${index}`).join("\n");
  expect(readReport(reportOfText("Pasted text", text)).sheet.tables).toEqual([]);
});
