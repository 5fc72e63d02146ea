import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

/** Rows like those of a table of savings that no table took. */

const unreadIn = (sheet: string, ...rows: SheetRows) =>
  readSheet(gridOf(rows, sheet), []).unread.map(({ range: { row, rows: count, columns } }) => [row, count, columns]);
const ROW = ["Parks", 1, 2];
const WORDS = ["It is so."];

describe("rows of figures without a heading are said", () => {
  test.each<[string, SheetRows, number[][]]>([
    ["where there are two", [["Savings"], ROW, ROW], [[1, 2, 3]]],
    ["of figures as texts", [["Savings"], ["Parks", "£5"], ["Roads", "(6)"]], [[1, 2, 2]]], // oxfmt-ignore
    ["as one, whatever blank rows part them", [["Savings"], ROW, [], [], [], [], [], [], ROW], [[1, 8, 3]]],
    ["as one across three rows of words", [["Savings"], ROW, WORDS, WORDS, WORDS, ROW, ROW], [[1, 6, 3]]],
    ["apart across four", [["Savings"], ROW, ROW, WORDS, WORDS, WORDS, WORDS, ROW, ROW], [[1, 2, 3], [7, 2, 3]]], // oxfmt-ignore
    ["as wide as the widest", [["Savings"], ["Parks", 5], ["Roads", 7, 8, 9]], [[1, 2, 4]]],
    ["below a table", [["Savings"], ["Proposal", "Saving"], ["Bins", 1], ["Signs", 2], [], [], [], ROW, ROW], [[7, 2, 3]]], // oxfmt-ignore
  ])("%s", (_which, rows, expected) => {
    expect(unreadIn("Plan", ...rows)).toEqual(expected);
  });

  test("where the sheet's name speaks of savings", () => {
    expect(unreadIn("Savings", ["Rota"], ROW, ROW)).toEqual([[1, 2, 3]]);
  });

  test.each([
    ["Officer options for the budget", 1],
    ["Budget Proposals", 1],
    ["Leisure options", 0],
    ["Proposals of members", 0],
  ])("under options that a budget has: %s", (title, count) => {
    expect(unreadIn("Plan", [title], ROW, ROW)).toHaveLength(count);
  });

  test.each<[string, SheetRows]>([
    ["where there is one", [["Savings"], ROW]],
    ["one over and one under a table", [["Savings"], ROW, ["Proposal", "Saving"], ["Bins", 1], ["Signs", 2], [], [], [], ROW]], // oxfmt-ignore
    ["where nothing speaks of savings", [["Rota"], ROW, ROW]],
    ["where they have no words", [["Savings"], [1, 2], [3, 4]]], // oxfmt-ignore
    ["where they have no figures", [["Savings"], ["Parks", "open"], ["Roads", "shut"]]], // oxfmt-ignore
  ])("but not %s", (_where, rows) => {
    expect(unreadIn("Plan", ...rows)).toEqual([]);
  });
});
