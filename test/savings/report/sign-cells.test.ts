import { readReport } from "../../../src/savings/report/read-report";
import { withSignsAtFigures } from "../../../src/savings/report/sign-cells";
import { readLines, saves, tableOf } from "./reading";

/** Signs that stand in cells of their own beside their figures. */

function joined(...rows: readonly string[]): string[] {
  const parted = rows.map((row, line) => (row === "" ? null : { line, cells: row.split("|") }));
  return withSignsAtFigures(parted).map((row) => row?.cells.join("|") ?? "");
}

describe("a sign in a cell of its own is part of the figure beside it", () => {
  test.each([
    ["a pound sign", ["Cafe|£|12,500", "Fairs|£|8,000"], ["Cafe|£12,500", "Fairs|£8,000"]],
    [
      "before brackets",
      ["Cafe|£|(12,500)", "Fairs|£|(8,000)", "Total||(9)"],
      ["Cafe|£(12,500)", "Fairs|£(8,000)", "Total|(9)"],
    ],
    [
      "a closing bracket",
      ["Cafe|(12,500|)", "Fairs|(8,000|)", "Rents|40|"],
      ["Cafe|(12,500)", "Fairs|(8,000)", "Rents|40"],
    ],
    ["both brackets", ["Cafe|(|12,500|)|Low", "Fairs|(|8,000|)|High"], ["Cafe|(12,500)|Low", "Fairs|(8,000)|High"]],
    [
      "in two columns",
      ["Cafe|£|12|£|14", "Fairs|£|8|£|9", "Rents|£|-|£|5"],
      ["Cafe|£12|£14", "Fairs|£8|£9", "Rents|-|£5"],
    ],
    [
      "under a heading over either",
      ["Item|2024/25||2025/26", "Cafe|£|12|5", "Fairs|£|8|5"],
      ["Item|2024/25|2025/26", "Cafe|£12|5", "Fairs|£8|5"],
    ],
    ["with none beside it", ["Cafe|£|12", "Fairs|£|8", "Rents|£|"], ["Cafe|£12", "Fairs|£8", "Rents|"]],
  ])("%s", (_what, rows, expected) => {
    expect(joined(...rows)).toEqual(expected);
  });

  test("in each table by itself", () => {
    const [one, other] = [
      ["Cafe|£|12", "Fairs|£|8"],
      ["A|£|£", "B|5|6"],
    ];
    expect(joined(...one, "", ...other)).toEqual(["Cafe|£12", "Fairs|£8", "", ...other]);
  });
});

describe("cells stay as they are", () => {
  test.each([
    ["units", ["Item|£|£", "Cafe|12|14", "Fairs|8|9"]],
    ["thousands as a unit", ["Item|£|000", "Cafe|£|000", "Fairs|12|8"]],
    ["one sign by chance", ["Item|£|12", "Fairs|5|8"]],
    ["a sign among figures", ["Cafe|£|12", "Fairs|£|8", "Rents|7|9"]],
    ["a sign before words", ["Cafe|£|12", "Fairs|£|8", "Rents|£|see note"]],
    ["figures without signs", ["Cafe|12|14", "Fairs|8|9"]],
  ])("%s", (_what, rows) => {
    expect(joined(...rows)).toEqual(rows);
  });
});

test("a table of text is read with them", () => {
  const rows = [
    "Proposal\t2024/25\t\t2025/26\t",
    "Cafe\t£\t12,500\t£\t14,000",
    "Fairs\t£\t8,000\t£\t9,000",
    "Rents\t£\t40\t£\t50",
  ];
  const table = tableOf(readLines("Savings", "", ...rows));
  expect([table.unit.value, ...saves(table)]).toEqual([
    "£",
    ["Cafe", 12_500, 14_000],
    ["Fairs", 8000, 9000],
    ["Rents", 40, 50],
  ]);
});

test("so is one that the source marks as a table", () => {
  const cells = (line: number, ...texts: string[]) => texts.map((text) => ({ text, line }));
  const rows = [
    cells(0, "Proposal", "2024/25", ""),
    cells(1, "Cafe", "£", "(12,500"),
    cells(2, "Fairs", "£", "(8,000"),
  ];
  const [heading = [], ...others] = rows;
  const closed = [[...heading, ...cells(0, "")], ...others.map((row, at) => [...row, ...cells(at + 1, ")")])];
  const reading = readReport({ name: "Savings.html", lines: ["", "", ""], blocks: [{ kind: "table", rows: closed }] });
  expect(saves(tableOf(reading))).toEqual([
    ["Cafe", 12_500],
    ["Fairs", 8000],
  ]);
});
