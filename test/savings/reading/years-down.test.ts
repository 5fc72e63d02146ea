import { cellAddress } from "../../../src/savings/address";
import { checkTable } from "../../../src/savings/checks/check-table";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf, movedTo, tableIn } from "../../sheets";

/** Tables whose years stand down their first column, with a column for each line. */

const TITLE = ["Savings by directorate, £000"];
const PARKS_AND_HOMES = ["Year", "Parks", "Homes"];
const AS_LINES = [
  ["Parks", 5, 1],
  ["Homes", 6, 2],
];

describe("a table whose years stand down its rows is turned", () => {
  test.each<[string, SheetRows, unknown[][]]>([
    [
      "where its one column is of savings",
      [
        ["Year", "Savings £m"],
        ["2017/18", 5],
        ["2018/19", 6],
      ],
      [["Savings", 5, 6]],
    ],
    [
      "where no word stands over the years",
      [
        [null, "Savings £m"],
        ["2017/18", 5],
        ["2018/19", 6],
      ],
      [["Savings", 5, 6]],
    ],
    [
      "where a title says what each column is",
      [TITLE, PARKS_AND_HOMES, ["2017/18", 5, 6], ["2018/19", 1, 2]],
      AS_LINES,
    ],
    ["where each column has a code", [["Savings, £000"], ["Year", "A1 Parks", "A2 Homes"], ["2017/18", 5, 6], ["2018/19", 1, 2]], [["A1", 5, 1], ["A2", 6, 2]]], // oxfmt-ignore
    ["where its parts come to their total", [["New savings, £000"], [...PARKS_AND_HOMES, "Total"], ["2017/18", 5, 6, 11], ["2018/19", 1, 2, 3]], AS_LINES], // oxfmt-ignore
    ["where its total stands first", [["New savings, £000"], ["Year", "All savings total", "Parks", "Homes"], ["2017/18", 11, 5, 6], ["2018/19", 3, 1, 2]], AS_LINES], // oxfmt-ignore
    ["with units in a row of their own", [["Savings by service"], PARKS_AND_HOMES, [null, "£000", "£000"], ["2017/18", 5, 6], ["2018/19", 1, 2]], AS_LINES], // oxfmt-ignore
    ["with a year in which a line has nothing", [TITLE, PARKS_AND_HOMES, ["2017/18", 5, null], ["2018/19", 1, 2]], [["Parks", 5, 1], ["Homes", "blank", 2]]], // oxfmt-ignore
    ["without posts and percentages", [["Year", "Savings £m", "FTE", "% of budget"], ["2017/18", 5, 1, "10%"], ["2018/19", 6, 2, "12%"]], [["Savings", 5, 6]]], // oxfmt-ignore
    ["without remarks", [["Year", "Savings £m", "Comment"], ["2017/18", 5, "Delivered"], ["2018/19", 6, null]], [["Savings", 5, 6]]], // oxfmt-ignore
    ["without what the savings run to", [["Year", "Savings £m", "Running savings £m"], ["2017/18", 5, 5], ["2018/19", 6, 11]], [["Savings", 5, 6]]], // oxfmt-ignore
  ])("%s", (_when, rows, expected) => {
    const table = tableIn(rows);
    expect(linesOf(table)).toEqual(expected);
    expect(table.years.map(({ name }) => name)).toEqual(["2017/18", "2018/19"]);
    expect([table.turned, table.columnsProblem]).toEqual([expect.stringContaining("Read by columns"), null]);
  });

  test("with the total of its years", () => {
    const table = tableIn([TITLE, PARKS_AND_HOMES, ["2017/18", 5, 6], ["2018/19", 1, 2], ["Total", 6, 8]]);
    expect(linesOf(table)).toEqual([["Parks", 5, 1, 6], ["Homes", 6, 2, 8]]); // oxfmt-ignore
    expect([table.basis.value, table.columnsProblem]).toEqual(["incremental", null]);
  });

  test("and a total that is of neither kind is told", () => {
    const table = tableIn([TITLE, PARKS_AND_HOMES, ["2017/18", 5, 6], ["2018/19", 1, 2], ["Total", 6, 9]]);
    expect(table.columnsProblem).toContain('"Total" of "Homes"');
  });

  test("and its total that was not brought up to date in one year is found", () => {
    const years = [["2017/18", 5, 6, 11], ["2018/19", 1, 2, 9], ["2019/20", 2, 2, 4]]; // oxfmt-ignore
    const table = tableIn([["New savings, £000"], [...PARKS_AND_HOMES, "Total"], ...years]);
    expect(linesOf(table)).toEqual([["Parks", 5, 1, 2], ["Homes", 6, 2, 2]]); // oxfmt-ignore
    const differing = checkTable(table).filter(({ check }) => check === "total-differs");
    expect(differing.map(({ cells }) => cells.map(cellAddress))).toEqual([["D4"]]);
  });

  test("and every figure, name and year knows the cell in which it stands", () => {
    const rows = [TITLE, PARKS_AND_HOMES, ["2017/18", 5, 6], ["2018/19", 1, 2], ["Agreed in May"]];
    const [table] = readSheet(movedTo(gridOf(rows), 10, 2), []).tables;
    const figures = table?.lines.map((line) => [...line.figures.values()].map(({ cell }) => cellAddress(cell)));
    expect(figures).toEqual([["D13", "D14"], ["E13", "E14"]]); // oxfmt-ignore
    expect(table?.lines.map(({ codeCell }) => codeCell && cellAddress(codeCell))).toEqual(["D12", "E12"]);
    expect(table?.columns.map(({ cell }) => cellAddress(cell))).toEqual(["C12", "C13", "C14"]);
    expect(table?.range).toEqual({ sheet: "Sheet1", row: 11, column: 2, rows: 3, columns: 3 });
    expect(new Set(table?.lines.map(({ row }) => row)).size).toBe(2);
  });

  test("and what stands under it is read by itself", () => {
    const below = [[], ["Ref", "Savings", "2017/18 £000", "2018/19 £000"], ["B1", "Roads", 7, 8]];
    const { tables } = readSheet(gridOf([TITLE, PARKS_AND_HOMES, ["2017/18", 5, 6], ["2018/19", 1, 2], ...below]), []);
    expect(tables.map(linesOf)).toEqual([AS_LINES, [["B1", 7, 8]]]);
  });
});

test("a table of something else right under one that is turned is no part of it", () => {
  const rows = [TITLE, PARKS_AND_HOMES, ["2017/18", 5, 6], ["2018/19", 1, 2], ["Growth by directorate, £000"], PARKS_AND_HOMES, ["2017/18", 9, 8], ["2018/19", 7, 6]]; // oxfmt-ignore
  expect(linesOf(tableIn(rows))).toEqual(AS_LINES);
});

test("each of several under the same headings is a table of its own", () => {
  const one = (title: string, ...figures: number[]) => [[title], ["Year", "Savings £m"], ["2017/18", figures[0] ?? 0], ["2018/19", figures[1] ?? 0], []]; // oxfmt-ignore
  const { tables } = readSheet(gridOf([...one("Adults", 5, 6), ...one("Places", 1, 2)]), []);
  expect(tables.map((table) => [table.title, ...linesOf(table)])).toEqual([["Adults", ["Savings", 5, 6]], ["Places", ["Savings", 1, 2]]]); // oxfmt-ignore
});

describe("but none is turned", () => {
  const turned = (rows: SheetRows) => readSheet(gridOf(rows), []).tables.filter((table) => table.turned !== undefined);

  test.each<[string, SheetRows]>([
    [
      "with one year",
      [
        ["Year", "Savings £m"],
        ["2017/18", 5],
      ],
    ],
    [
      "whose years do not follow one another",
      [
        ["Year", "Savings £m"],
        ["2017/18", 5],
        ["2019/20", 6],
      ],
    ],
    [
      "with another word over the years",
      [
        ["Service", "Savings £m"],
        ["2017/18", 5],
        ["2018/19", 6],
      ],
    ],
    [
      "of something else than savings",
      [
        ["Year", "Forecast £m"],
        ["2017/18", 5],
        ["2018/19", 6],
      ],
    ],
    [
      "of what is not saved",
      [
        ["Year", "Savings from growth"],
        ["2017/18", 5],
        ["2018/19", 6],
      ],
    ],
    [
      "whose parts do not come to their total",
      [["Savings"], [...PARKS_AND_HOMES, "Total"], ["2017/18", 5, 6, 11], ["2018/19", 1, 2, 4]],
    ],
    [
      "of parts of which nothing says what they are",
      [["Savings"], ["Year", "Low", "High"], ["2017/18", 5, 6], ["2018/19", 1, 2]],
    ],
    [
      "of what a saving may be",
      [["Savings by service"], ["Year", "Low", "High"], ["2017/18", 5, 6], ["2018/19", 1, 2]],
    ],
    [
      "of budgets in a plan of savings",
      [["Savings plan"], ["Budget by service"], PARKS_AND_HOMES, ["2017/18", 5, 6], ["2018/19", 1, 2]],
    ],
    ["of one part and its total", [["Savings"], ["Year", "Parks", "Total"], ["2017/18", 5, 5], ["2018/19", 1, 1]]],
    [
      "of parts among which there is a budget",
      [["Savings"], ["Year", "Budget", "Homes", "Total"], ["2017/18", 5, 6, 11], ["2018/19", 1, 2, 3]],
    ],
    ["of directorates' budgets", [["Budgets by directorate"], PARKS_AND_HOMES, ["2017/18", 5, 6], ["2018/19", 1, 2]]],
    ["with a row that is of no year", [["Year", "Savings £m"], ["2017/18", 5], ["2018/19", 6], ["Parks", 7]]], // oxfmt-ignore
    ["with a year that has no figure", [["Year", "Savings £m"], ["2017/18", 5], ["2018/19", 6], ["2019/20", "see note"]]], // oxfmt-ignore
    [
      "with words among its figures",
      [
        ["Year", "Savings £m"],
        ["2017/18", "some"],
        ["2018/19", 6],
      ],
    ],
    [
      "whose second column runs to something else",
      [
        ["Year", "Savings £m", "Running savings £m"],
        ["2017/18", 5, 5],
        ["2018/19", 6, 12],
      ],
    ],
  ])("%s", (_which, rows) => {
    expect(turned(rows)).toEqual([]);
  });
});
