import { budgetShares } from "../../../src/savings/summary/budget-shares";
import { tableIn } from "../../sheets";

describe("savings as shares of budgets", () => {
  const table = tableIn([
    ["Service", "Budget £m", "Saving £000"],
    ["Adults", 52.5, "(4,000)"],
    ["Homes", 20, "n/a"],
    ["Parks", 0, "(10)"],
    ["Trees", "n/a", "(10)"],
    ["Total", 72.5, "(4,020)"],
  ]);

  test("are worked out line by line and overall, whatever the units and the sign", () => {
    const shares = budgetShares(table);
    expect(shares?.lines.map(({ line, percent }) => [line.name, percent])).toEqual([
      ["Adults", 7.6],
      ["Homes", null],
      ["Parks", null],
    ]);
    expect(shares).toMatchObject({ budget: 7_250_000_000, saving: -401_000_000, percent: 5.5 });
  });

  test("are none without a budget", () => {
    expect(
      budgetShares(
        tableIn([
          ["Service", "Saving £000"],
          ["Adults", 4],
        ]),
      ),
    ).toBeNull();
  });
});
