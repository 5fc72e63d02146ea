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

  test("where targets of money and what was delivered are tracked, though nothing speaks of savings", () => {
    const rows: SheetRows = [["Summary by department, £000"], ["Department", "Target", "Delivered", "Variance"], ["Adults", 10, 4, -6], ["Place", 8, 5, -3]]; // oxfmt-ignore
    expect(unreadIn("Summary", ...rows)).toEqual([[2, 2, 4]]);
    expect(unreadIn("Summary", ["Summary by indicator"], ...rows.slice(1))).toEqual([]);
  });

  test.each(["Department", "Summary of targets to date"])("where %s and what was achieved are in one row", (name) => {
    const sheet: SheetRows = [["£m"], [name, "Annual targets", "Achieved"], ["Adults", 10, 4], ["Place", 8, 5]]; // oxfmt-ignore
    expect(unreadIn("Summary", ...sheet)).toEqual([[2, 2, 3]]);
  });

  test.each<[string, SheetRows]>([
    ["only targets are named", [["Department", "Target", "Variance"]]],
    ["only what was delivered is named", [["Department", "Delivered", "Variance"]]],
    ["each is named in another row", [["Department", "Target", "Variance"], ["", "Delivered", ""]]], // oxfmt-ignore
    ["a long sentence names both", [["The target of this service is that what it delivered last year", "is delivered again"]]], // oxfmt-ignore
    ["words only hold them", [["Department", "Untargeted", "Undelivered"]]],
  ])("but not without a word of savings where %s", (_where, heads) => {
    expect(unreadIn("Summary", ["£000"], ...heads, ["Adults", 10, 4], ["Place", 8, 5])).toEqual([]);
  });

  test.each([
    "Mitigating actions",
    "A mitigating action in each case",
    "Cost reduction",
    "Cost-reduction plan",
    "Recovery plans",
  ])("where %s are spoken of", (title) => {
    expect(unreadIn("Plan", [title], ROW, ROW)).toEqual([[1, 2, 3]]);
  });

  test.each(["Recovery planning", "Mitigating actors"])("but not where %s are", (title) => {
    expect(unreadIn("Plan", [title], ROW, ROW)).toEqual([]);
  });

  test("with why", () => {
    expect(readSheet(gridOf([["Savings"], ROW, ROW], "Plan"), []).unread.map(({ reason }) => reason)).toEqual(["Rows with figures stand here, and nothing says what their columns hold, or that they are savings."]); // oxfmt-ignore
  });

  test("where a deficit is recovered from", () => {
    expect(unreadIn("Plan", ["School recovery plan"], ROW, ROW)).toEqual([[1, 2, 3]]);
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

describe("costs that stand alone are said to be no savings", () => {
  const read = (...rows: SheetRows) => readSheet(gridOf(rows, "Plan"), []);
  const COSTS: SheetRows = [["Ref", "Pressure", "2026/27", "2027/28"], ["P1", "Pay award", 9, 19], ["P2", "Fire levy", 2, 3], ["", "Total pressures", 11, 22]]; // oxfmt-ignore

  test.each<[string, SheetRows]>([
    ["where nothing speaks of savings", []],
    ["once, where a note does", [[], [], [], ["Savings are on the next sheet."]]],
  ])("%s", (_how, behind) => {
    const { tables, unread } = read(["Pressures, £000"], ...COSTS, ...behind);
    expect(tables).toHaveLength(0);
    expect(unread.map(({ range: { row, rows }, reason }) => [row, rows, reason])).toEqual([[1, 4, "Costs alone stand here, such as pressures or growth, and no savings."]]); // oxfmt-ignore
  });

  test("but beside savings they are read as what counts against these", () => {
    const { tables, unread } = read(["Plan, £000"], ...COSTS, [], ["Savings"], ["Ref", "Saving", "2026/27", "2027/28"], ["S1", "Depot", 4, 5], ["S2", "Rents", 1, 1]); // oxfmt-ignore
    expect([tables.length, unread]).toEqual([2, []]);
  });
});
