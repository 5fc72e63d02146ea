import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf, linesOf } from "../../sheets";

/** A heading that comes again over the same savings, said by theme after directorate, or over others under another title. */

const HEADING = ["Ref", "Saving", "2026/27 £m"];
const HOMES = ["A1", "Homes", 1];
const BEDS = ["A2", "Beds", 2];
const FIRST: SheetRows = [HOMES, BEDS];

const codesIn = (...rows: SheetRows) =>
  readSheet(gridOf(rows, "Savings"), []).tables.map((table) => linesOf(table).map(([code]) => code));
const under = (title: SheetRows[number], ...then: SheetRows) => codesIn(title, HEADING, ...FIRST, [], ...then);

describe("under a heading again", () => {
  test.each<[string, SheetRows, string[][]]>([
    ["lines of the same names are told over", [["A2", "Beds", 3], ["A1", "Homes", 4]], [["A1", "A2"], ["A2", "A1"]]], // oxfmt-ignore
    ["also in other letters", [["a1", "HOMES", 3], ["a2", "BEDS", 4]], [["A1", "A2"], ["a1", "a2"]]], // oxfmt-ignore
    ["also over a total of another amount", [["A1", "Homes", 3], ["A2", "Beds", 4], ["Total", null, 7]], [["A1", "A2"], ["A1", "A2"]]], // oxfmt-ignore
    ["one more makes them others", [["A1", "Homes", 3], ["A2", "Beds", 4], ["A3", "Parks", 5]], [["A1", "A2", "A1", "A2", "A3"]]], // oxfmt-ignore
    ["one less makes them others", [["A1", "Homes", 3]], [["A1", "A2", "A1"]]],
    ["one of another name makes them others", [["A1", "Homes", 3], ["A2", "Parks", 4]], [["A1", "A2", "A1", "A2"]]], // oxfmt-ignore
  ])("%s", (_what, rows, expected) => {
    expect(under(["Savings"], HEADING, ...rows)).toEqual(expected);
  });

  test("one line that comes again may go on with its table", () => {
    expect(codesIn(["Savings"], HEADING, HOMES, [], HEADING, HOMES)).toEqual([["A1", "A1"]]);
  });

  test("a total of the same amount in every column says the same savings over", () => {
    const heading = ["Ref", "Saving", "2026/27 £m", "2027/28 £m"];
    const sheet = (last: number): SheetRows => [["Savings"], heading, ["A1", "Homes", 1, 2], ["A2", "Beds", 2, 2], ["Total", null, 3, 4], [], heading, ["B1", "Care", 2, 2], ["B2", "Roads", 1, last - 2], ["Total", null, 3, last], [], ["Source: finance"]]; // oxfmt-ignore
    expect(codesIn(...sheet(4))).toEqual([["A1", "A2"], ["B1", "B2"]]); // oxfmt-ignore
    expect(codesIn(...sheet(5))).toEqual([["A1", "A2", "B1", "B2"]]);
  });
});

describe("a title over a heading begins another table", () => {
  const again: SheetRows = [HEADING, ["B1", "Care", 3], ["B2", "Roads", 2]]; // oxfmt-ignore
  const TWO = [["A1", "A2"], ["B1", "B2"]]; // oxfmt-ignore

  test.each([
    ["Annex 1 savings", "Annex 2 savings"],
    ["Schedule A: savings", "Schedule B: savings"],
    ["Option 1 - savings", "Option 2 - savings"],
    ["Scenario 1 savings", "scenario 2 savings"],
    ["Phase 1 savings", "Phase 2 savings"],
    ["Tranche 1 savings", "Tranche 2 savings"],
    ["Proposal 1.1 savings", "Proposal 1.2 savings"],
    ["Savings", "Growth"],
    ["Savings", "Investment"],
    ["Savings", "New costs"],
    ["Budget pressures", "Savings"],
  ])("%s, and then %s", (title, next) => {
    expect(under([title], [next], ...again)).toEqual(TWO);
  });

  test("though its unit stands beside it", () => {
    expect(under(["Table 1 savings", null, "£m"], ["Table 2 savings", null, "£m"], ...again)).toEqual(TWO);
  });

  test.each([
    ["Phase 1 savings", "PHASE 1 SAVINGS"],
    ["Savings", "Stable 2 and others"],
    ["Savings", "Savings on growth"],
    ["Savings", "Other services"],
    ["Phases of savings", "Phases of more savings"],
  ])("but not %s, and then %s", (title, next) => {
    expect(under([title], [next], ...again)).toEqual([["A1", "A2", "B1", "B2"]]);
  });
});
