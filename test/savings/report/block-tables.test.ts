import { blockTables } from "../../../src/savings/report/block-tables";
import { textLine } from "../../../src/savings/report/text-line";
import { writtenRows } from "./cells";
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

/** Tables column by column: from where to where each reaches, and its rows. */
const found = (...lines: string[]) =>
  blockTables(lines.map(textLine)).map(({ from, to, rows }) => [from, to, ...writtenRows(rows)]);
const BLOCK = ["Service", "Arts", "Pitches", "Allotments"];
const FIRST = ["2018/19", "24", "38", "1"];
const SECOND = ["2019/20", "24", "52", "9"];

describe("a table whose columns stand one behind the other", () => {
  test.each<[string, string[], (string | number)[]]>([
    [
      "among other lines",
      ["Plan", ...BLOCK, ...FIRST, ...SECOND, "End"],
      [1, 13, "Service|2018/19|2019/20", "Arts|24|24", "Pitches|38|52", "Allotments|1|9"],
    ],
    [
      "from the first line to the last",
      [...BLOCK, ...FIRST, ...SECOND],
      [0, 12, "Service|2018/19|2019/20", "Arts|24|24", "Pitches|38|52", "Allotments|1|9"],
    ],
    [
      "set in, and blank lines apart",
      [...BLOCK, ...FIRST, ...SECOND].flatMap((line) => [`   ${line}`, ""]),
      [0, 23, "Service|2018/19|2019/20", "Arts|24|24", "Pitches|38|52", "Allotments|1|9"],
    ],
    [
      "with a unit under each year",
      [...BLOCK, "2018/19", "£000", "24", "38", "1", ...SECOND],
      [0, 13, "Service|2018/19 £000|2019/20", "Arts|24|24", "Pitches|38|52", "Allotments|1|9"],
    ],
    [
      "of one year, where its total proves it",
      [...BLOCK, "Total", ...FIRST, "63"],
      [0, 10, "Service|2018/19", "Arts|24", "Pitches|38", "Allotments|1", "Total|63"],
    ],
    [
      "with a sub-total",
      ["Service", "Arts", "Pitches", "Sub-total", "Allotments", "Total", "2018/19", "24", "38", "62", "1", "63"],
      [0, 12, "Service|2018/19", "Arts|24", "Pitches|38", "Sub-total|62", "Allotments|1", "Total|63"],
    ],
    [
      "with a code for each name but the total",
      ["Plan", "Ref", "A1", "A2", "A3", ...BLOCK, "Total", ...FIRST, "63"],
      [1, 15, "Ref|Service|2018/19", "A1|Arts|24", "A2|Pitches|38", "A3|Allotments|1", "|Total|63"],
    ],
    [
      "without the words before it that are not all codes",
      ["Ref", "A1", "see below", "A3", ...BLOCK, "Total", ...FIRST, "63"],
      [4, 14, "Service|2018/19", "Arts|24", "Pitches|38", "Allotments|1", "Total|63"],
    ],
    [
      "without codes for some of its names",
      ["Plan", "Ref", "A2", "A3", ...BLOCK, "Total", ...FIRST, "63"],
      [4, 14, "Service|2018/19", "Arts|24", "Pitches|38", "Allotments|1", "Total|63"],
    ],
  ])("is read %s", (_where, lines, expected) => {
    expect(found(...lines)).toEqual([expected]);
  });

  test("knows the lines of its cells", () => {
    const [table] = blockTables([...BLOCK, "Total", ...FIRST, "63"].map(textLine));
    expect(table?.rows.slice(0, 2).map(({ cells }) => cells.map(({ line }) => line))).toEqual([[0, 6], [1, 6]]); // oxfmt-ignore
  });

  test.each<[string, string[]]>([
    ["a name less than figures", ["Service", "Arts", "Pitches", ...FIRST, ...SECOND]],
    ["a column with a figure less", [...BLOCK, ...FIRST, "2019/20", "24", "52"]],
    ["two names", ["Service", "Arts", "Pitches", "2018/19", "24", "38", "2019/20", "24", "52"]],
    ["a name that begins in the middle", ["Service", "Arts", "Pitches", "and Allotments", ...FIRST, ...SECOND]],
    ["a name that is a heading", ["Service", "Arts", "Savings", "Allotments", ...FIRST, ...SECOND]],
    ["names that nothing heads", ["Plan", "Arts", "Pitches", "Allotments", ...FIRST, ...SECOND]],
    ["one column without a total", [...BLOCK, ...FIRST]],
    ["a total that is another", [...BLOCK, "Total", ...FIRST, "64"]],
    ["a last line that is what the others come to", [...BLOCK, "2018/19", "24", "38", "62", ...SECOND]],
  ])("is none with %s", (_what, lines) => {
    expect(found(...lines)).toEqual([]);
  });
});
