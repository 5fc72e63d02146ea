import type { PlanBlock, PlanCell } from "../../src/sheet/plan";
import { cellSteps } from "../../src/workbook/put-cells";

/** What is sent to Excel for one cell: its format first, then what goes into it. */
function sent(cell: PlanCell): { readonly format: string; readonly content: string | number } {
  const range = { numberFormat: [] as string[][], formulas: [] as (string | number)[][], untrack: () => range };
  const sheet = { getRangeByIndexes: () => range } as unknown as Excel.Worksheet;
  const block: PlanBlock = { row: 0, cells: [[cell]] };
  for (const step of cellSteps(sheet, block)) step.put();
  return { format: range.numberFormat[0]![0]!, content: range.formulas[0]![0]! };
}

/** More than Excel shows in a cell of text format. */
const LONG = " and what else there is to say of it".repeat(10);

const BEGINNINGS = [
  ...["=1+1", "+1+1", "-1+1", "@SUM(1)", "'=1+1", "''", "=cmd|' /C calc'!A0"],
  ...[" =1+1", "\t=1+1", "\r=1+1", "\n=1+1", "\u00a0=1+1", "\ufeff=1+1", "\u3000=1+1"],
  ...["＝1+1", "＋1+1", "－1+1", "＠SUM(1)", '"=1+1', "{=1+1}", "10/11", "(0.100)", "£5", "1E3", "#N/A", "%"],
];

test.each(BEGINNINGS)("%j stays a text in a cell of text format", (value) => {
  expect(sent({ value, style: "cellText" })).toEqual({ format: "@", content: value });
});

test.each(BEGINNINGS)("a long text that begins with %j stays a text by Excel's own mark", (value) => {
  expect(sent({ value: value + LONG, style: "cellText" })).toEqual({ format: "General", content: `'${value}${LONG}` });
});

test("a long text that begins with a letter needs no mark, for it can be nothing else", () => {
  expect(sent({ value: `Day services${LONG}`, style: "cellText" }).content).toBe(`Day services${LONG}`);
});

test.each(["=1+1", 'Say "no"', "'quoted'", "a\nb", '",A1)&WEBSERVICE("'])(
  "a link named %j has it as a text",
  (value) => {
    const { content } = sent({ value, style: "link", link: "'Plan'!A4" });
    expect(content).toBe(`=HYPERLINK("#'Plan'!A4","${value.replaceAll('"', '""')}")`);
  },
);

test("a link to a sheet of any name is a text within the formula", () => {
  const { content } = sent({ value: "A4", style: "link", link: `'",A1)&WEBSERVICE("''s'!A4` });
  expect(content).toBe(`=HYPERLINK("#'"",A1)&WEBSERVICE(""''s'!A4","A4")`);
});

test("a link whose words are too long for a formula is a text", () => {
  expect(sent({ value: `=1+1${LONG}`, style: "link", link: "'Plan'!A4" }).content).toBe(`'=1+1${LONG}`);
});
