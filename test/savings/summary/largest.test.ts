import { summariseTable } from "../../../src/savings/summary/summarise";
import { fullEffect, grossFullEffect } from "../../../src/savings/summary/line-effects";
import { inOneGo } from "../../../src/savings/steps";
import { findingLargest } from "../../../src/savings/summary/largest";
import { tableIn } from "../../sheets";

const heading = ["Ref", "Proposal", "Type", "2017/18 £000", "2018/19 £000"];
const lines = [
  ["A1", "Travel", "Saving", 100, 0],
  ["A2", "Homes", "Saving", 0, 600],
  ["A3", "Parks", "Saving", 200, 300],
  ["A4", "Trees", "Saving", "n/a", "TBC"],
  ["P1", "Pay", "Pressure", 500, 500],
];

describe("the largest savings", () => {
  test.each([
    [
      "Cumulative savings",
      [
        ["A2", 600, 66.7],
        ["A3", 300, 33.3],
      ],
    ],
    [
      "Incremental savings",
      [
        ["A2", 600, 50],
        ["A3", 500, 41.7],
        ["A1", 100, 8.3],
      ],
    ],
  ])("of %s are counted by their full effect, costs apart", (title, expected) => {
    const { largest } = summariseTable(tableIn([[title], heading, ...lines]));
    expect(largest.map(({ line, amount, share }) => [line.code, amount / 100_000, share])).toEqual(expected);
  });

  test("of equal size stand in the order of the sheet, and no more of them than are asked for", () => {
    const table = tableIn([
      ["Cumulative savings"],
      heading,
      ...["A1", "A2", "A3"].map((code) => [code, "Travel", null, 1, 1]),
    ]);
    expect(inOneGo(findingLargest(table, 2)).map(({ line }) => line.code)).toEqual(["A1", "A2"]);
  });

  test("are not told while the basis is not known", () => {
    const table = tableIn([heading, ["A1", "Travel", "Saving", 1, 2], ["A2", "Homes", "Saving", 3, 2]]);
    expect(table.basis.value).toBeNull();
    expect(inOneGo(findingLargest(table))).toEqual([]);
    expect(grossFullEffect(table)).toBe(0);
  });
});

test("a line without a figure for the last year has no lasting effect to count, which is not an effect of nothing", () => {
  const table = tableIn([["Cumulative savings"], heading, ...lines]);
  expect(table.lines.map((line) => fullEffect(line, table))).toEqual([0, 60_000_000, 30_000_000, null, -50_000_000]);
});
