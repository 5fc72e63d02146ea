import { readLines, saves, tableOf } from "./reading";

/** Rows that lost a figure, and the totals that say where the others belong. */

const HEADING = "Ref Proposal 2017/18 £000 2018/19 £000";
const ROWS = ["A1 Homes 5 6", "A2 Parks 7 8"];
/** The lines of each table, and behind them what stays uncertain. */
const read = (heading: string, ...lines: string[]) =>
  readLines("Savings", heading, ...lines).sheet.tables.map((table) => [
    ...saves(table).map((row) => row.join(" ")),
    ...table.uncertain.map(({ name }) => `${name}?`),
  ]);
const PLACED = ["A1 Homes 5000 6000", "A2 Parks 7000 8000", "A3 Fees blank 4000"];

describe("a row that lost a figure is placed by the total", () => {
  test("which the user is told", () => {
    const [, , fees] = tableOf(readLines("Savings", HEADING, ...ROWS, "A3 Fees 4", "Total 12 18")).lines;
    expect([...(fees?.figures.values() ?? [])].map(({ confidence }) => confidence).at(-1)).toEqual({
      level: "likely",
      reason:
        "A figure was lost on this row: those left are placed in 2018/19, because only so the lines come to the stated total.",
    });
  });

  test.each<[string, string, string[], string[]]>([
    ["under it", HEADING, [...ROWS, "A3 Fees 4", "Total 12 18"], PLACED],
    ["over it", HEADING, ["Total 12 18", ...ROWS, "A3 Fees 4"], PLACED],
    [
      "as far as rounding explains, with three lines and a half of each last digit",
      HEADING,
      [...ROWS, "A4 Vans 1 1", "A3 Fees 4", "Total 13 21"],
      ["A1 Homes 5000 6000", "A2 Parks 7000 8000", "A4 Vans 1000 1000", "A3 Fees blank 4000"],
    ],
    [
      "in each column's unit",
      "Ref Proposal 2017/18 £000 2018/19 £m",
      ["A1 Homes 500 0.6", "A2 Parks 700 0.8", "A3 Fees 0.4", "Total 1,200 1.8"],
      ["A1 Homes 500000 600000", "A2 Parks 700000 800000", "A3 Fees blank 400000"],
    ],
    [
      "of its section, where that of all leaves two ways",
      HEADING,
      [
        ...[...ROWS, "A3 Fees 4", "Total A 16 14"],
        ...["B1 Roads 1 2", "B2 Lamps 3 4", "B3 Vans 4", "Total B 4 10", "Total 20 24"],
      ],
      [
        ...["A1 Homes 5000 6000", "A2 Parks 7000 8000", "A3 Fees 4000 blank"],
        ...["B1 Roads 1000 2000", "B2 Lamps 3000 4000", "B3 Vans blank 4000"],
      ],
    ],
  ])("%s", (_where, heading, lines, expected) => {
    expect(read(heading, ...lines)).toEqual([expected]);
  });

  test("of its own table", () => {
    const other = ["Plans of 2020", "Ref Proposal 2019/20 £000 2020/21 £000"];
    expect(
      read(
        HEADING,
        ...[...ROWS, "A3 Fees 4", "Total 12 18", "", ...other],
        ...["B1 Roads 1 2", "B2 Lamps 3 4", "B3 Vans 5", "Total 9 6"],
      ),
    ).toEqual([PLACED, ["B1 Roads 1000 2000", "B2 Lamps 3000 4000", "B3 Vans 5000 blank"]]);
  });
});

test.each<[string, string[], string[]]>([
  ["an amount that nobody can read", ["A3 Fees 1,00", "Total 12 14"], ["A3 Fees?"]],
  ["two ways", ["A3 Fees 4", "A4 Rents 4", "Total 16 18"], ["A3 Fees?", "A4 Rents?"]],
  ["a total that nothing comes to", ["A3 Fees 4", "Total 13 14"], ["A3 Fees?"]],
  ["a total that it comes to in one year alone", ["A3 Fees 4", "Total 22 18"], ["A3 Fees?"]],
  ["no total", ["A3 Fees 4"], ["A3 Fees?"]],
])("a row that lost a figure stays uncertain with %s", (_what, lines, expected) => {
  expect(read(HEADING, ...ROWS, ...lines)).toEqual([["A1 Homes 5000 6000", "A2 Parks 7000 8000", ...expected]]);
});

test("a row that lost a figure stays uncertain where only a sentence states what the lines come to", () => {
  const heading = ["The savings of £16,000 are listed below:", "Ref Proposal Saving £000 Net budget £000"];
  const { totals, uncertain } = tableOf(readLines("Savings", ...heading, "A1 Homes 5 90", "A2 Parks 7 80", "A3 Fees 4")); // oxfmt-ignore
  expect([totals.map(({ kind }) => kind), uncertain.map(({ name }) => name)]).toEqual([["stated in text"], ["A3 Fees"]]); // oxfmt-ignore
});

test("a row that lost a figure stays uncertain where another of them cannot be read, whatever the total leaves", () => {
  const years = "Ref Proposal 2017/18 £000 2018/19 £000 2019/20 £000";
  const rows = ["A1 Homes 5 6 7", "A2 Parks 7 8 9", "A3 Fees 1,00 4"];
  expect(read(years, ...rows, "Total 12 18 16")).toEqual([["A1 Homes 5000 6000 7000", "A2 Parks 7000 8000 9000", "A3 Fees?"]]); // oxfmt-ignore
});
