import { deliveryOf } from "../../../src/savings/summary/delivery";
import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

const list: SheetRows = [
  ["Proposal", "Saving £000"],
  ["Travel", 60],
  ["Homes", 20],
];

describe("what was to be saved and what has been", () => {
  test("comes from columns of its own", () => {
    const table = tableIn([
      ["Savings"],
      ["Service", "Target £000", "Delivered £000"],
      ["Adults", 200, 150],
      ["Parks", 50, 50],
    ]);
    expect(deliveryOf(table)).toMatchObject({
      target: 25_000_000,
      achieved: 20_000_000,
      gap: 5_000_000,
      percent: 80,
      achievedFrom: "column",
      statedGap: null,
      targetCell: { row: 1, column: 1 },
      achievedCell: { row: 1, column: 2 },
    });
  });

  test("comes from the sentences around the table", () => {
    const table = tableIn([
      ["Savings"],
      ["The target is £100,000. So far £75,000 has been delivered. A gap of £20,000 remains."],
      ...list,
    ]);
    expect(deliveryOf(table)).toMatchObject({
      target: 10_000_000,
      achieved: 7_500_000,
      gap: 2_500_000,
      statedGap: 2_000_000,
      achievedFrom: "text",
      targetCell: { row: 1, column: 0 },
      achievedCell: { row: 1, column: 0 },
    });
  });

  test("comes from the lines where the title says that they were achieved", () => {
    expect(deliveryOf(tableIn([["Savings achieved"], ["Required: £100,000 this year."], ...list]))).toMatchObject({
      target: 10_000_000,
      achieved: 8_000_000,
      achievedFrom: "lines",
      targetCell: { row: 1, column: 0 },
      achievedCell: null,
    });
  });

  test("comes from the lines of one year where the title says so, of several it is not told", () => {
    const achieved = (...years: string[]) =>
      deliveryOf(
        tableIn([
          ["Savings secured"],
          ["Required: £100,000 this year."],
          ["Proposal", ...years],
          ["Travel", ...years.map(() => 60)],
          ["Homes", ...years.map(() => 20)],
        ]),
      );
    expect(achieved("2017/18 £000")).toMatchObject({ achieved: 8_000_000, achievedFrom: "lines" });
    expect(achieved("2017/18 £000", "2018/19 £000")).toBeNull();
  });

  test.each([
    ["a column of targets alone", [["Savings"], ["Service", "Target £000", "Saving £000"], ["Adults", 200, 150], ["Parks", 50, 50]]], // oxfmt-ignore
    ["no target", [["Savings"], ...list]],
    ["a target without anything achieved", [["Savings"], ["The target is £100,000."], ...list]],
  ])("is not told with %s", (_what, rows) => {
    expect(deliveryOf(tableIn(rows))).toBeNull();
  });
});
