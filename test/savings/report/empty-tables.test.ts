import { emptyTables } from "../../../src/savings/report/empty-tables";
import { laidRows } from "./cells";

/** The first and last lines of what is told of, of rows of which some were read. */
const told = (rows: readonly string[], taken: readonly number[] = []) =>
  emptyTables({ rows: laidRows(...rows).map(({ cells }) => cells) }, (row) => taken.includes(row)).map(
    ({ line, lastLine, reason }) => `${line}-${lastLine}${/^A table without figures/u.test(reason) ? "" : "?"}`,
  );
const HEADING = "Proposal|2017/18|2018/19";

describe("a heading of years with no amount under it", () => {
  test.each([
    ["is told of with its names", [HEADING, "Homes", "Parks"], ["0-2"]],
    ["is told of where units stand between", [HEADING, "£m £m", "Homes", "Parks"], ["0-3"]],
    ["is told of where blank lines stand between", ["Plan", HEADING, "", "Homes", "", "Parks"], ["1-5"]],
    [
      "is told of each time",
      [HEADING, "Homes", "Parks", ...Array.from({ length: 9 }, () => ""), HEADING, "Beds", "Trees"],
      ["0-2", "12-14"],
    ],
    ["is told of once, whatever follows within ten rows", [HEADING, "Homes", HEADING, "Parks"], ["0-3"]],
  ])("%s", (_what, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test.each([
    ["with a figure under it", [HEADING, "Homes", "Parks|5"]],
    ["with a figure within a line", [HEADING, "Homes", "Parks 50"]],
    ["with one name", [HEADING, "Homes"]],
    ["with units alone under it", [HEADING, "£m £m", "£m £m"]],
    ["with one year", ["Proposal|2017/18", "Homes", "Parks"]],
    ["within a sentence", ["These are all the savings that we made in 2017/18 2018/19.", "Homes", "Parks"]],
    ["that is too long", [`${"Proposal ".repeat(17)}|2017/18|2018/19`, "Homes", "Parks"]],
    ["with its names far below", [HEADING, ...Array.from({ length: 9 }, () => ""), "Homes", "Parks"]],
  ])("is not one %s", (_which, rows) => {
    expect(told(rows)).toEqual([]);
  });

  test("is not told of where it was read, and its rows are no other's", () => {
    expect(told([HEADING, "Homes", "Parks"], [0])).toEqual([]);
    expect(told([HEADING, "Homes", "Parks"], [1])).toEqual([]);
  });
});
