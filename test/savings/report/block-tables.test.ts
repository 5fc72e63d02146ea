import { readLines, saves, tableOf } from "./reading";

/** Tables that a PDF gives column by column: all names, then each year's figures. */

const NAMES = ["Service", "Arts", "Sports pitches", "Allotments"];

test("names and figures in blocks are put side by side where the lines come to each total", () => {
  const lines = ["Savings £000", ...NAMES, "Total", "2018/19", "24", "38", "-", "62", "2019/20", "24", "52", "9", "85"];
  const table = tableOf(readLines(...lines));
  expect(saves(table)).toEqual([
    ["Arts", 24_000, 24_000],
    ["Sports pitches", 38_000, 52_000],
    ["Allotments", "dash", 9000],
  ]);
  expect(table.totals.map(({ label, agrees }) => [label, agrees])).toEqual([["Total", true]]);
});

test("codes may stand in a block of their own before the names", () => {
  const table = tableOf(
    readLines(
      "Savings",
      "Ref",
      "A1",
      "A2",
      "A3",
      ...NAMES,
      "2026/27",
      "£000",
      "10",
      "20",
      "40",
      "2027/28",
      "£000",
      "15",
      "25",
      "35",
    ),
  );
  expect(saves(table)).toEqual([
    ["A1", "Arts", 10_000, 15_000],
    ["A2", "Sports pitches", 20_000, 25_000],
    ["A3", "Allotments", 40_000, 35_000],
  ]);
});

test.each([
  [
    "a total without a name is one figure too many",
    [...NAMES, "Parks", "2018/19", "24", "38", "6", "68", "2019/20", "24", "52", "9", "85"],
  ],
  [
    "a total is not what the lines come to",
    [...NAMES, "Total", "2018/19", "24", "38", "6", "68", "2019/20", "24", "52", "9", "86"],
  ],
  [
    "a name goes on to a second line",
    [...NAMES, "and gardens", "2018/19", "24", "38", "6", "7", "2019/20", "24", "52", "9", "8"],
  ],
  ["a column has a figure less", [...NAMES, "Total", "2018/19", "24", "38", "62", "2019/20", "24", "52", "9", "85"]],
  ["one column without a total stands alone", [...NAMES, "2018/19", "24", "38", "6"]],
])("the user is told, and nothing is read, where %s", (_why, lines) => {
  const { sheet, unread } = readLines("Savings £000", ...lines);
  expect(sheet.tables).toEqual([]);
  expect(unread.length).toBeGreaterThan(0);
});
