import { cellLineTables } from "../../../src/savings/report/cell-lines";
import { textLine } from "../../../src/savings/report/text-line";
import { writtenWithLost } from "./cells";
import { readLines, saves, tableOf } from "./reading";

/** A table with a line for each cell, whose heading has a cell for each year's unit. */

const ROWS = ["Close the depot", "0.5", "60", "Merge libraries", "0.2", "30", "Fewer visits", "0.1", "15"];

test.each([
  ["each year's own under it", ["£m", "£000"], 60_000],
  ["one for both years", ["£m"], 60_000_000],
])("the units of years are %s", (_, units, second) => {
  const table = tableOf(readLines("Savings proposals", "Proposal", "2024/25", "2025/26", ...units, ...ROWS));
  expect(saves(table)[0]).toEqual(["Close the depot", 500_000, second]);
});

describe("the heading of a table with a line for each cell", () => {
  const found = (...cells: string[]) =>
    cellLineTables(cells.map(textLine)).map(({ from, rows }) => [from, ...writtenWithLost(rows)]);
  const lots = (count: number) => Array.from({ length: count }, () => "Parks");
  const BODY = ["Homes", "5", "6", "Parks", "7", "8"];
  const ROWS = ["Homes|5|6", "Parks|7|8"];

  test.each<[string, string[], (string | number)[]]>([
    [
      "heads its words right before its figures",
      ["Plan", "Proposal", "2017/18", "2018/19"],
      [1, "Proposal|2017/18|2018/19"],
    ],
    ["may have no words", ["Plan", "2017/18", "2018/19"], [1, "Description|2017/18|2018/19"]],
    [
      "may have a budget before its years that has no column",
      ["Budget", "2017/18", "2018/19"],
      [1, "Description|2017/18|2018/19"],
    ],
    [
      "has the unit that stands among its labels",
      ["Proposal", "2017/18", "£000", "2018/19"],
      [0, "Proposal|2017/18 £000|2018/19 £000"],
    ],
    [
      "has a unit under each label",
      ["Proposal", "2017/18", "£000", "2018/19", "£m"],
      [0, "Proposal|2017/18 £000|2018/19 £m"],
    ],
    [
      "has none of several units that are not as many",
      ["Proposal", "2017/18", "£000", "2018/19", "£m", "£k"],
      [0, "Proposal|2017/18|2018/19"],
    ],
    ["has no unit that stands over its labels", ["£m", "2017/18", "2018/19"], [1, "Description|2017/18|2018/19"]],
    ["ends over a paragraph", ["Proposal", "a".repeat(61), "2017/18", "2018/19"], [2, "Description|2017/18|2018/19"]],
    [
      "ends over a paragraph, whatever year stands over that",
      ["2016/17", "a".repeat(61), "2017/18", "2018/19"],
      [2, "Description|2017/18|2018/19"],
    ],
    [
      "may have long labels",
      ["Proposal", `2017/18 ${"a".repeat(52)}`, "2017/18", "2018/19"],
      [2, "Description|2017/18|2018/19"],
    ],
  ])("%s", (_what, heading, [from, row]) => {
    expect(found(...heading, ...BODY)).toEqual([[from, row, ...ROWS]]);
  });

  test("may stand fourteen cells over the first figure", () => {
    expect(found("Proposal", "2017/18", "2018/19", ...lots(13), "5", "6", "Parks", "7", "8")).toHaveLength(1);
    expect(found("Proposal", "2017/18", "2018/19", ...lots(14), "5", "6", "Parks", "7", "8")).toEqual([]);
  });

  test("heads words behind the figures", () => {
    const rows = ["Homes", "5", "6", "Red", "Ann", "Parks", "7", "8"];
    expect(found("Proposal", "2017/18", "2018/19", "RAG", "Lead", ...rows)).toEqual([
      [0, "Proposal|2017/18|2018/19|RAG|Lead", "Homes|5|6|Red|Ann", "Parks|7|8"],
    ]);
  });

  test.each<[string, string[]]>([
    ["fewer labels than columns", ["Proposal", "2017/18"]],
    ["more years than columns", ["Proposal", "2016/17", "2017/18", "2018/19"]],
    ["another year over a long label", ["2016/17", "a".repeat(60), "2017/18", "2018/19"]],
    ["no labels", ["Proposal", "Savings of the plan"]],
  ])("is none with %s", (_what, heading) => {
    expect(found(...heading, ...BODY)).toEqual([]);
  });

  test.each<[string, string[], number]>([
    ["the same years are named again", ["Proposal", "2017/18", "2018/19"], 1],
    ["other years are named", ["Proposal", "2019/20", "2020/21"], 2],
  ])("begins another table where %s: %#", (_when, between, count) => {
    const groups = found("Proposal", "2017/18", "2018/19", ...BODY, ...between, "Fees", "1", "2", "Rents", "3", "4");
    expect(groups).toHaveLength(count);
  });

  test("begins another table, of which the columns are not known, where one of them is named among the years", () => {
    const between = ["2017/18", "Grants", "2018/19"];
    expect(found("Proposal", "2017/18", "2018/19", ...BODY, ...between, "Fees", "1", "2", "Rents", "3", "4")).toEqual([
      [0, "Proposal|2017/18|2018/19", "Homes|5|6", "Parks|7|8"],
    ]);
  });
});
