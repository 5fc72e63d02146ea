import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** What stands under the total of a table whose proposals have codes. */

const CODED: SheetRows = [["Ref", "Proposal", "2026/27 £000", "2027/28 £000"], ["A1", "Homes", 10, 1], ["A2", "Beds", 20, 2], ["", "Total", 30, 3]]; // oxfmt-ignore

function read(...behind: SheetRows): string[] {
  const { lines, totals } = tableIn([["Savings"], ...CODED, ...behind]);
  const isAsked = ({ figures }: (typeof lines)[number]) =>
    [...figures.values()].some(({ confidence }) => confidence.level === "ask");
  return [
    ...lines.map((line) => `${line.name}${isAsked(line) ? "?" : ""}`),
    ...totals.map(({ label }) => `= ${label}`),
  ];
}

describe("a row under the total", () => {
  test.each<[string, SheetRows]>([
    ["says how the draft before differs", [["", "December draft", 25, 3], ["", "Movement", 5, 0]]], // oxfmt-ignore
    ["says what changed", [["", "Change since v6", 25, 0]]],
    ["has a total before it that it compares", [["", "v6 total", 28, 1], ["", "Since then", 2, 2]]], // oxfmt-ignore
    [
      "checks it",
      [
        ["", "Check to ledger", 1, 0],
        ["", "Check", 1, 0],
      ].slice(1),
    ],
  ])("is no line where it %s", (_what, rows) => {
    const lines = read(...rows).filter((name) => !name.startsWith("="));
    expect(lines).toEqual(["Homes", "Beds"]);
  });

  test("may be a proposal that came late, and is asked about", () => {
    expect(read(["", "Bus shelters", 7, 7])).toEqual(["Homes", "Beds", "Bus shelters?", "= Total"]);
  });

  test.each<[string, string, SheetRows]>([
    ["it has a code", "Movement of stores", [["A3", "Movement of stores", 7, 7]]],
    ["others with codes follow", "Change of banker", [["", "Change of banker", 7, 7], ["B1", "Roads", 5, 5]]], // oxfmt-ignore
  ])("is a line where %s", (_where, name, rows) => {
    expect(read(...rows)).toContain(name);
  });
});
