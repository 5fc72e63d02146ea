import { headingOfGaps } from "../../../src/savings/report/gap-heading";
import { labelledLine } from "../../../src/savings/report/heading-labels";
import { figureLine } from "../../../src/savings/report/line-tokens";
import { readLines, saves, tableOf } from "./reading";

/** The heading over the rows that begin with the first line named "A1": its words, labels, and what stands behind them. */
function headed(...texts: string[]): string | null {
  const first = texts.findIndex((text) => text.startsWith("A1"));
  const above = texts.slice(0, first).flatMap((text, at) => (text === "" ? [] : [{ at, text, ...labelledLine(text) }]));
  const rows = texts.slice(first).map((text, row) => ({ text, at: first + row, line: 0, isBullet: false, figures: figureLine(text) })); // oxfmt-ignore
  const found = headingOfGaps(rows, above);
  return found && `${[found.words, ...found.labels].join(" | ")} > ${found.after} (${found.from}-${found.to})`;
}

/** Cells in columns of fixed pitch: codes and names, and then figures or what stands over them. */
const line = (code: string, name: string, ...cells: string[]) =>
  `${code.padEnd(4)}${name.padEnd(12)}${cells.map((cell) => cell.padStart(12)).join("")}`.trimEnd();

const ROWS = [line("A1", "Homes", "14", "5,200", "3,640"), line("A2", "Parks", "9", "2,400", "2,400")];
const HEADING = line("No", "Name", "Number", "Target", "Delivered");

describe("a heading told by the gaps in its line", () => {
  test.each<[string, string[], string]>([
    ["has a label over each column, whatever that is", [HEADING, ...ROWS], "No Name | Number | Target | Delivered >  (0-1)"], // oxfmt-ignore
    ["stands over a blank line", ["Savings", HEADING, "", ...ROWS], "No Name | Number | Target | Delivered >  (1-3)"],
    ["has its units under it", [HEADING, line("", "", "no", "£000", "£000"), ...ROWS], "No Name | Number no | Target £000 | Delivered £000 >  (0-2)"], // oxfmt-ignore
    ["has no more lines than follow one another", [line("", "", "Number", "of", "all"), "", HEADING, ...ROWS], "No Name | Number | Target | Delivered >  (2-3)"], // oxfmt-ignore
    ["has words behind the figures", [`${HEADING}   Status`, ...ROWS.map((row) => `${row}   Green`)], "No Name | Number | Target | Delivered > Status (0-1)"], // oxfmt-ignore
  ])("%s", (_what, lines, expected) => {
    expect(headed(...lines)).toBe(expected);
  });

  const OVER = line("No", "Scheme", "Base", "Once", "Base", "Once");
  const FOUR = [line("A1", "Homes", "10", "20", "30", "40"), line("A2", "Parks", "11", "21", "31", "41")];
  test.each<[string, string[], string | null]>([
    ["years are those of two columns each", [line("", "", "2026/27", "", "2027/28"), OVER, ...FOUR], "No Scheme | 2026/27 Base | 2026/27 Once | 2027/28 Base | 2027/28 Once >  (0-2)"], // oxfmt-ignore
    ["words over the first of two each are of both", [line("", "", "Gross", "", "Net"), OVER, ...FOUR], "No Scheme | Gross Base | Gross Once | Net Base | Net Once >  (0-2)"], // oxfmt-ignore
    ["years that reach over both are theirs", [`${" ".repeat(24)}2026/2027${" ".repeat(15)}2027/2028`, OVER, ...FOUR], "No Scheme | 2026/2027 Base | 2026/2027 Once | 2027/2028 Base | 2027/2028 Once >  (0-2)"], // oxfmt-ignore
    ["years that stand beside them are nobody's", [`${" ".repeat(17)}2026/27${" ".repeat(4)}2027/28`, ...FOUR.map((row) => row.slice(0, 40))], null], // oxfmt-ignore
    ["years cannot be shared out", [line("", "", "2026/27", "2027/28", "2028/29"), OVER, ...FOUR], null],
    ["words are their own columns'", [line("", "", "", "Gross", "Net"), OVER, ...FOUR], "No Scheme | Base | Gross Once | Net Base | Once >  (0-2)"], // oxfmt-ignore
  ])("over some of the columns %s", (_what, lines, expected) => {
    expect(headed(...lines)).toBe(expected);
  });

  test.each<[string, string[]]>([
    ["a label stands over two columns", [line("No", "Name", "Number", `Target ${"for all ".repeat(2)}`), ...ROWS]],
    ["a column has none", [line("No", "Name", "Number", "", "Delivered"), ...ROWS]],
    ["two figures of a row would stand in one column", [HEADING, "A1  Homes    5   6", "A2  Parks    5555"]],
    ["it stands far above", [HEADING, "", "", ...ROWS]],
    ["it has units alone", [line("", "", "£000", "£000", "£000"), ...ROWS]],
    ["what heads names stands over figures", [line("", "Name", "Number", "Proposal", "Delivered"), ...ROWS]],
    ["years alone would be shared out among figures and the dashes beside them", [line("No", "Name", "2026/27", "2027/28"), line("A1", "Homes", "25", "40"), line("A2", "Parks", "-      ", "-      ")]], // oxfmt-ignore
    ["there is one column", [line("No", "Name", "Target"), line("A1", "Homes", "5"), line("A2", "Parks", "6")]],
    ["a row has no gaps", [HEADING, ...ROWS, "A3 Fees 1 2 3"]],
  ])("is none where %s", (_where, lines) => {
    expect(headed(...lines)).toBeNull();
  });
});

test("a table under such a heading has its figures in their columns", () => {
  const table = tableOf(
    readLines(
      "Delivery of 2023/24 savings",
      "Directorate   Number of savings   Target £000   Delivered £000",
      "Adults                       14         5,200            3,640",
      "Children                      9         2,400            2,400",
      "Total                        23         7,600            6,040",
    ),
  );
  const written = table.lines.map(({ figures }) => [...figures.values()].map((figure) => figure.written));
  expect(
    table.columns.filter(({ kind }) => kind === "target" || kind === "achieved").map(({ label }) => label),
  ).toEqual(["Target £000", "Delivered £000"]);
  expect(written.map((figures) => figures.slice(-2))).toEqual([["5,200", "3,640"], ["2,400", "2,400"]]); // oxfmt-ignore
});

test("words that head names may stand left of the years, under which units and posts alternate", () => {
  const table = tableOf(
    readLines(
      "Budget reductions",
      "Service       Reduction                  2026/27         2027/28",
      "                                         £000   FTE      £000   FTE",
      "Libraries     Self-service                 88   3.5       112   4.5",
      "Registrars    Saturday rates               26              31",
      "Total                                     114   3.5       143   4.5",
    ),
  );
  expect(saves(table)).toEqual([
    ["Self-service", 88_000, 112_000],
    ["Saturday rates", 26_000, 31_000],
  ]);
});

test("a quotation's savings are those of who is offered it", () => {
  const { tables } = readLines(
    "Item                Qty     List £     Your price £     Your saving £",
    "A3 copier             4   3,100.00         2,480.00          2,480.00",
    "Mono copier           9   1,250.00           990.00          2,340.00",
  ).sheet;
  expect(tables).toEqual([]);
});
