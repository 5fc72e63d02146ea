import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

const kindsIn = (...rows: SheetRows) =>
  readSheet(gridOf(rows, "Savings"), []).tables[0]?.columns.map(({ kind }) => kind) ?? [];

describe("a column describes the lines", () => {
  test.each<[string, SheetRows, string[]]>([
    ["that has most words", [["Directorate", "Portfolio", "2026/27"], ["Adults", "Roads and bridges", 1], ["Places", "Homes", 2]], ["service", "description", "year"]], // oxfmt-ignore
    ["rather than an officer's name", [["Directorate", "Lead officer", "2026/27"], ["Adults", "Jonathan Featherstone", 1], ["Places", "Alex", 2]], ["description", "other", "year"]], // oxfmt-ignore
    ["before the figures rather than behind them", [["Directorate", "2026/27", "Further words"], ["Adults", 1, "a very long remark"], ["Places", 2, "another one"]], ["description", "year", "other"]], // oxfmt-ignore
    ["under a heading of codes, where no other has words", [["Ref", "2026/27"], ["Street lights", 1], ["New homes", 2]], ["description", "year"]], // oxfmt-ignore
    [
      "but not where half of these are codes",
      [
        ["Ref", "2026/27"],
        ["Street lights", 1],
        ["A2", 2],
      ],
      ["code", "year"],
    ],
  ])("%s", (_which, rows, kinds) => {
    expect(kindsIn(...rows)).toEqual(kinds);
  });

  test("where its names stand further in than the totals under the heading of them", () => {
    const sheet = [["Savings proposals", null, "2026/27"], ["Total Adults", null, 30], [" ", "Homes", 10], [" ", "Beds", 20]]; // oxfmt-ignore
    const [table] = readSheet(gridOf(sheet, "Savings"), []).tables;
    expect(table && [table.lines.map(({ name }) => name), table.totals.map(({ label }) => label)]).toEqual([["Homes", "Beds"], ["Total Adults"]]); // oxfmt-ignore
  });

  test("where another that heads names stands once for several of them", () => {
    expect(kindsIn(["Workstream", "Benefit", "2026/27"], ["Care", "Reviews", 3], [null, "Brokerage", 2], ["Children", "Hubs", 1])).toEqual(["service", "description", "year"]); // oxfmt-ignore
  });

  test.each<[string, SheetRows]>([
    [
      "it has gaps too",
      [
        ["Care", "Reviews", 3],
        [null, null, 2],
        ["Children", "Hubs", 1],
      ],
    ],
    [
      "the first has none",
      [
        ["Care", "Reviews", 3],
        ["Homes", "Brokerage", 2],
        ["Children", "Hubs", 1],
      ],
    ],
  ])("but not where %s", (_where, rows) => {
    expect(kindsIn(["Workstream", "Benefit", "2026/27"], ...rows)[0]).toBe("description");
  });
});
