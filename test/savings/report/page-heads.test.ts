import { headsOfPages } from "../../../src/savings/report/page-heads";
import { readLines, saves, tableOf } from "./reading";

describe("what each page of a paper says at its top", () => {
  const TABLE = ["Ref Saving 2026/27 2027/28", "£000 £000", "A1 Homes 5 6", "A2 Parks 7 8"];

  test("is no line of a table that goes on there", () => {
    const head = "County Council      Cabinet 3 February 2026";
    const table = tableOf(readLines(head, "", "Savings", ...TABLE, "", head, "", "A3 Roads 1 2", "Total 13 16"));
    expect(saves(table).map(([code]) => code)).toEqual(["A1", "A2", "A3"]);
  });

  const LINES = ["Borough Council", "Savings by the Council 2026/27", "Overview Board", "", "Policy Committee"];
  test.each([
    ["the council's name", "Borough  Council", 9, true],
    ["a board's name among the first lines", "Overview Board", 9, true],
    ["the first time that it stands there", "Borough Council", 0, false],
    ["a line with years", "Savings by the Council 2026/27", 9, false],
    ["a name further down", "Policy Committee", 9, false],
    ["another name", "Audit Committee", 9, false],
  ])("is %s: %s", (_what, text, line, is) => {
    expect(headsOfPages(LINES)(text, line)).toBe(is);
  });

  test("is nothing short, nor words of no meeting", () => {
    expect(headsOfPages(["Board", "Home to school"])("Board", 5)).toBe(false);
    expect(headsOfPages(["Board", "Home to school"])("Home to school", 5)).toBe(false);
  });
});
