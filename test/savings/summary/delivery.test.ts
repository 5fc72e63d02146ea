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
    });
  });

  test("comes from the lines where the title says that they were achieved", () => {
    expect(deliveryOf(tableIn([["Savings achieved"], ["Required: £100,000 this year."], ...list]))).toMatchObject({
      target: 10_000_000,
      achieved: 8_000_000,
      achievedFrom: "lines",
    });
  });

  test.each([
    ["no target", [["Savings"], ...list]],
    ["a target without anything achieved", [["Savings"], ["The target is £100,000."], ...list]],
  ])("is not told with %s", (_what, rows) => {
    expect(deliveryOf(tableIn(rows))).toBeNull();
  });
});
