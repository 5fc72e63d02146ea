import { lineOfCell, readReport } from "../../../src/savings/report/read-report";
import { reportOfText } from "../../../src/savings/report/report";
import { readLines } from "./reading";

/** What a report says that was not read: from which line to which. */
const told = (...lines: string[]) => {
  const { sheet, unread } = readLines(...lines);
  if (sheet.tables.length > 0) throw new Error("A table was read.");
  return unread.map(({ line, lastLine }) => [line, lastLine]);
};

describe("lines that end in figures are told where they were not read", () => {
  test.each<[string, string[]]>([
    ["figures side by side", ["Homes of Leeds 120 95", "Parks of Leeds 80 70"]],
    [
      "figures side by side, with much behind them",
      ["Homes 120 95 in the first of all of the years", "Parks 80 70 in each of the years"],
    ],
    ["cells between strokes", ["Homes / 120 / Amber", "Parks / £0.5m / Green"]],
    ["numbered items", ["1. The homes need £5k or so of it", "2. The parks need £6k or so of it"]],
    [
      "long numbered items that end in an amount",
      [
        `1. ${"The homes of the town ".repeat(9)} need £5k.`,
        `2. ${"The parks of the town ".repeat(9)} need £6 million`,
      ],
    ],
    ["figures that a wide gap sets apart", ["Homes in the north       120", "Parks                     85"]],
    ["short lines with thousands", ["Festive lights 22,500", "Winter fair 12,500"]],
    [
      "short numbered lines with thousands",
      ["1. Festive lights of the old market and its streets 22,500", "2. Winter fair 12,500"],
    ],
    ["amounts behind sixteen words", Array.from({ length: 2 }, () => `They will dim ${"all ".repeat(13)}£22,500`)],
  ])("%s", (_what, lines) => {
    expect(told("Savings", "", ...lines)).toHaveLength(1);
  });

  test.each<[string, string[]]>([
    ["numbers behind words", ["Homes of ward 5", "Parks of ward 6"]],
    ["telephone numbers behind a gap", ["Ann      01214642808", "Bob      01213031111"]],
    ["thousands behind many words", ["The lights of all of the streets of the old town 22,500"]],
    ["amounts behind seventeen words", Array.from({ length: 2 }, () => `They will dim ${"all ".repeat(14)}£22,500`)],
    ["telephone numbers", ["Ring Ann on 0121 464 2808", "Ring Bob on 0121 303 1111"]],
    ["sentences with an amount at the end", ["The lights stay. They save £22,500", "The fair stays; it saves £12,500"]],
    ["units at the beginning", ["£000 for each of the homes", "£000 for each of the parks"]],
    ["a paper that speaks of no savings", []],
  ])("but not %s", (_what, lines) => {
    expect(
      told(
        lines.length > 0 ? "Savings" : "Minutes",
        "",
        ...(lines.length > 0 ? lines : ["Homes of Leeds 120 95", "Parks 80 70"]),
      ),
    ).toEqual([]);
  });
});

describe("rows that could not be placed, with no row beside them that could", () => {
  const HEADING = "Ref Proposal 2017/18 2018/19 2019/20";

  test("are told as one part under each heading", () => {
    const lines = ["Savings £000", HEADING, "A1 Homes 5 6", "A2 Parks 7 8", "A3 Fees 1 2"];
    expect(told(...lines, "", "Other savings", HEADING, "B1 Roads 5 6", "B2 Lamps 7 8")).toEqual([
      [2, 4],
      [8, 9],
    ]);
  });

  test("are not told where the paper speaks of no savings", () => {
    expect(told("Attendance", HEADING, "A1 Homes 5 6", "A2 Parks 7 8", "A3 Fees 1 2")).toEqual([]);
  });
});

describe("a cell of a report stands on a line", () => {
  const reading = readReport(reportOfText("p", "Savings\n\n\nRef\tProposal\t2017/18\nA1\tHomes\t5\n\nEnd"));

  test.each([
    ["its own", 2, 1, 3],
    ["that of its row, where the cell is empty", 2, 9, 3],
    ["that of the row above, where the row is empty", 1, 0, 0],
  ])("%s", (_which, row, column, line) => {
    expect(lineOfCell(reading, { row, column })).toBe(line);
  });
});

test("a row that is asked about names what was written, and why", () => {
  const lines = ["Ref Proposal 2017/18 2018/19", "A1 Homes 5 6", "A2 Parks 7 8", "A3 Fees 4"];
  expect(readLines("Savings £000", ...lines).sheet.tables[0]?.uncertain).toEqual([
    {
      row: 4,
      name: "A3 Fees",
      cell: { sheet: "report.txt", row: 4, column: 0 },
      written: ["4"],
      reason: "1 of 2 figures stand here, and nothing says which are missing.",
    },
  ]);
  const cells = ["Ref\tProposal\t2017/18\t2018/19", "A1\tHomes\t5\t6", "A2\tParks\tx\t7\t8", "A3\tFees\t4\t5"];
  expect(readLines("Savings £000", ...cells).sheet.tables[0]?.uncertain).toMatchObject([
    {
      name: "A2 Parks x",
      written: ["7", "8"],
      reason: "The figures stand further on than their headings, so that a cell may be one too many.",
    },
  ]);
});
