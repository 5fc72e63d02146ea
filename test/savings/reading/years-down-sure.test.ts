import { cellAddress } from "../../../src/savings/address";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { dateCell, gridOf, linesOf, tableIn } from "../../sheets";

/** When the columns under years that stand down the rows are lines for sure, and what of their headings stays. */

const PARKS_AND_HOMES = ["Year", "Parks", "Homes"];
const BOTH_YEARS = [
  ["2017/18", 5, 6],
  ["2018/19", 1, 2],
];
const AS_LINES = [
  ["Parks", 5, 1],
  ["Homes", 6, 2],
];

const turned = (rows: SheetRows, sheet = "Sheet1") =>
  readSheet(gridOf(rows, sheet), []).tables.filter((table) => table.turned !== undefined);

describe("what stands over the columns", () => {
  test.each<[string, SheetRows, string]>([
    ["the sheet's name, where no words do", [], "Savings by service"],
    ["a title over words on the unit", [["Savings by service area"], ["All figures in £000"]], "Sheet1"],
    ["a title over a sentence", [["Savings by team"], ["Agreed by Council in February after consultation."]], "Sheet1"],
    ["a sentence, where there is no title", [["These are the savings by directorate that Council agreed."]], "Sheet1"],
  ])("says what each is: %s", (_what, above, sheet) => {
    const [table] = turned([...above, PARKS_AND_HOMES, ...BOTH_YEARS], sheet);
    expect(table && linesOf(table)).toEqual(AS_LINES);
  });

  test("counts where it is nearest", () => {
    expect(turned([["Savings by service"], [], ["Meals by service"], PARKS_AND_HOMES, ...BOTH_YEARS])).toEqual([]);
    expect(turned([["Meals by service"], [], ["Savings by service"], PARKS_AND_HOMES, ...BOTH_YEARS])).toHaveLength(1);
  });

  test("has a unit that is theirs together, and none of a name", () => {
    const table = tableIn([["Savings by service"], ["Year", "Parks £000", "Homes £000"], ...BOTH_YEARS]);
    expect(linesOf(table)).toEqual(AS_LINES);
    expect(table.columns.map(({ label, unit }) => [label, unit])).toEqual([["Description", null], ["2017/18 £000", "£000"], ["2018/19 £000", "£000"]]); // oxfmt-ignore
  });

  test.each([
    ["savings", ["Year", "Parks savings", "Homes savings"]],
    ["the council's parts", ["Year", "Divisions", "Portfolios"]],
  ])("may say of each that it is of %s", (_what, heading) => {
    expect(linesOf(tableIn([["Savings by service"], heading, ...BOTH_YEARS])).map(([name]) => name)).toEqual(heading.slice(1)); // oxfmt-ignore
  });

  test("stays in their names where only some have a unit", () => {
    const table = tableIn([["Savings by service"], ["Year", "Parks £000", "Homes"], ...BOTH_YEARS]);
    expect([linesOf(table).map(([name]) => name), table.unit.value]).toEqual([["Parks £000", "Homes"], null]);
  });

  test.each([
    ["two", ["Year", "Parks £000", "Homes £m"]],
    ["two, and one that names none", ["Year", "Parks £000", "Homes £m", "Roads"]],
  ])("makes no lines of one table in several units: %s", (_which, heading) => {
    const { tables, unread } = readSheet(gridOf([["Savings by service"], heading, ["2017/18", 5, 6, 7], ["2018/19", 1, 2, 3]]), []); // oxfmt-ignore
    expect([tables, unread.length]).toEqual([[], 1]);
  });

  test("is the year and the heading of the only column", () => {
    const table = tableIn([["Year", "Savings £m"], ["2017/18", 5], ["2018/19", 6], ["Total", 11]]); // oxfmt-ignore
    expect(table.columns.map(({ label, kind }) => [label, kind])).toEqual([["Description", "description"], ["2017/18 Savings £m", "year"], ["2018/19 Savings £m", "year"], ["Total", "total"]]); // oxfmt-ignore
    expect(table.columns.map(({ cell }) => cellAddress(cell))).toEqual(["A1", "A2", "A3", "A4"]);
    expect(table.range).toMatchObject({ row: 0, rows: 4, column: 0, columns: 2 });
  });
});

test("a year that became a date is one of the years, and told as such", () => {
  const table = tableIn([["Year", "Savings £m"], [dateCell(40_857, "10/11/2011"), 5], ["2011/12", 6]]); // oxfmt-ignore
  expect(table.columns.map(({ year, yearWasDate }) => [year?.name, yearWasDate])).toEqual([[undefined, false], ["2010/11", true], ["2011/12", false]]); // oxfmt-ignore
});

test("it may stand anywhere on its sheet, over as many years as there are", () => {
  const rows = [[null, null, "Year", "Savings £m"], [null, null, "2017/18", 5], [null, null, "2018/19", 6], [null, null, "2019/20", 7]]; // oxfmt-ignore
  const table = tableIn(rows);
  expect(linesOf(table)).toEqual([["Savings", 5, 6, 7]]);
  expect(table.range).toMatchObject({ row: 0, column: 2, rows: 4, columns: 2 });
});

test.each<[string, SheetRows]>([
  ["with years over its columns too", [["Year", "2017/18 £000", "2018/19 £000"], ...BOTH_YEARS]],
  ["with a column of grants among services", [["Year", "Parks", "Grants"], ...BOTH_YEARS]],
  ["with a remark in the place of a figure", [PARKS_AND_HOMES, ...BOTH_YEARS, ["2019/20", 3, "see note"]]],
])("savings by service are not turned %s", (_with, rows) => {
  expect(turned([["Savings by service"], ...rows])).toEqual([]);
});

test("columns of which only some have a code are no lines for sure", () => {
  expect(turned([["Savings"], ["Year", "A1 Parks", "Homes"], ...BOTH_YEARS])).toEqual([]);
});

describe("columns that are one saving as it may be are no lines", () => {
  test.each(
    "Low,Lower,High,Higher,Upper end,Best,Worst,Min,Minimum,Max,Maximum,Option A,Options,Scenario B,Base case,Opening,Closing,Original,Revised,Plan,Planned,Actual,Forecast,Previous,Current".split(
      ",",
    ),
  )("%s", (label) => {
    expect(turned([["Savings by service"], ["Year", label, "Homes"], ...BOTH_YEARS])).toEqual([]);
  });

  test("but they may be where these come to their total", () => {
    const rows = [["Savings"], ["Year", "Current staff", "Homes", "Total"], ["2017/18", 5, 6, 11], ["2018/19", 1, 2, 3]]; // oxfmt-ignore
    expect(turned(rows).map(linesOf)).toEqual([[["Current staff", 5, 1], ["Homes", 6, 2]]]); // oxfmt-ignore
  });
});

test.each(
  "inflation,growth,pressure,pressures,cost,costs,council tax,grant,grants,reserve,reserves,balance,balances,income,rent,rents,gap,pupil,pupils".split(
    ",",
  ),
)("savings and %s in one column are no savings for sure", (word) => {
  expect(turned([["Year", `Savings and ${word}`], ["2017/18", 5], ["2018/19", 1]])).toEqual([]); // oxfmt-ignore
});

test.each(["Running savings £m", "Cumulative savings £m", "Savings to date £m"])(
  "%j beside each year's says no more, where it runs on",
  (label) => {
    const rows = (second: number) => [["Year", "Savings £m", label], ["2017/18", 0.1, 0.1], ["2018/19", 0.2, second]]; // oxfmt-ignore
    expect(turned(rows(0.3)).map(linesOf)).toEqual([[["Savings", 0.1, 0.2]]]);
    expect(turned(rows(0.4))).toEqual([]);
  },
);

describe("the total of the years", () => {
  const problemOf = (...total: (number | string)[]) =>
    tableIn([["Savings by service, £000"], PARKS_AND_HOMES, ["2017/18", 0.1, 6], ["2018/19", 0.2, 8], ["Total", ...total]]).columnsProblem; // oxfmt-ignore

  test.each([
    ["what they come to", 0.3, 14],
    ["what the last has, where they run on", 0.2, 8],
  ])("may be %s", (_which, ...total) => {
    expect(problemOf(...total)).toBeNull();
  });

  test("is told where it is neither, by the first such column", () => {
    expect(problemOf(0.4, 15)).toBe('"Total" of "Parks" is neither what its years come to nor what its last year has.');
    expect(problemOf(0.3, 6)).toBe('"Total" of "Homes" is neither what its years come to nor what its last year has.');
  });

  test("is none of the years'", () => {
    expect(turned([["Savings by service"], PARKS_AND_HOMES, ["2017/18", 5, 6], ["Total", 5, 6]])).toEqual([]); // oxfmt-ignore
  });
});

describe("parts and their total over the years", () => {
  const of = (...rows: SheetRows) => turned([["New savings"], [...PARKS_AND_HOMES, "Total"], ...rows]).length;

  test("prove that the parts are lines where most years agree", () => {
    expect(of(["2017/18", 0.1, 0.2, 0.3], ["2018/19", 1, 2, 3])).toBe(1);
    expect(of(["2017/18", 5, 6, 11], ["2018/19", 1, 2, 3], ["2019/20", 1, 2, 4])).toBe(1);
    expect(of(["2017/18", 5, 6, 11], ["2018/19", 1, 2, 3], ["2019/20", 1, 2, 4], ["2020/21", 1, 2, 5])).toBe(0);
    expect(turned([["New savings"], [...PARKS_AND_HOMES, "Total of all areas"], ["2017/18", 5, 6, 11], ["2018/19", 1, 2, 3]])).toHaveLength(1); // oxfmt-ignore
    expect(of(["2017/18", 5, 6, 11], ["2018/19", 0, 0, 0], ["2019/20", 1, 2, 4])).toBe(0);
  });
});
