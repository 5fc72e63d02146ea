import { addressesOf, foundIn, shownAs } from "../../sheets";
import type { SheetCell } from "../../sheets";
import { checkTable } from "../../../src/savings/checks/check-table";
import { decidedTable } from "../reading/choosing";

describe("a stated percentage of budget", () => {
  const rows = (first: SheetCell, others: readonly number[] = [10, 20]) => [
    ["Service", "Budget £m", "Saving £m", "Saving as % of budget"],
    ["Adults", shownAs(52.5, "52.5"), shownAs(4, "4.0"), first],
    ["Homes", shownAs(20, "20.0"), shownAs(2, "2.0"), others[0] ?? null],
    ["Parks", shownAs(10, "10.0"), shownAs(2, "2.0"), others[1] ?? null],
  ];
  const stated = (value: number, text: string) => foundIn(rows(shownAs(value, text)), "percentage-differs");

  test("that is not saving over budget is named with both", () => {
    const [finding] = stated(8.6, "8.6");
    expect(finding).toMatchObject({
      severity: "error",
      message: '"Adults" states 8.6% of budget; saving over budget is 7.6%.',
    });
    expect(addressesOf(finding)).toEqual(["D2"]);
  });

  test.each([
    [7.6, "7.6", 0],
    [8, "8", 0],
    [0.076, "7.6%", 0],
    [-7.6, "-7.6", 0],
    [7.8, "7.8", 1],
    [7.4, "7.4", 1],
    [76, "76", 1],
  ])("%p shown as %s is wrong %p times", (value, text, count) => {
    expect(stated(value, text)).toHaveLength(count);
  });

  test.each([
    ["n/a", rows("n/a")],
    ["a line without a saving", rows(8.6).map((row, index) => (index === 1 ? ["Adults", 52.5, "n/a", 8.6] : row))],
    ["a line without a budget", rows(8.6).map((row, index) => (index === 1 ? ["Adults", "n/a", 4, 8.6] : row))],
    ["a line with a budget of nothing", rows(8.6).map((row, index) => (index === 1 ? ["Adults", 0, 4, 8.6] : row))],
    [
      "percentages of two kinds",
      [
        ["Service", "Budget £m", "Saving £m", "% of gross budget", "% of net budget"],
        ["Adults", 50, 4, 9, 8],
        ["Homes", 20, 2, 10, 10],
        ["Parks", 10, 2, 20, 20],
      ],
    ],
    ["shares of something else, most of them different", rows(shownAs(30, "30.0"), [33, 37])],
    [
      "percentages without a budget",
      [
        ["Service", "Saving £m", "%"],
        ["Adults", 4, 8.6],
      ],
    ],
    [
      "a budget of nothing",
      [
        ["Service", "Budget £m", "Saving £m", "%"],
        ["Adults", 0, 4, 8.6],
      ],
    ],
  ])("says nothing of %s", (_what, sheet) => {
    expect(foundIn(sheet, "percentage-differs")).toEqual([]);
  });

  test("that a total states is checked too", () => {
    const sheet = [...rows(7.6), ["Total", 82.5, 8, 12.7]];
    expect(foundIn(sheet, "percentage-differs").map((finding) => finding.message)).toEqual([
      '"Total" states 12.7% of budget; saving over budget is 9.7%.',
    ]);
  });

  test("of two budgets is measured against the one that the user chose", () => {
    const twoBudgets = [
      ["Service", "Gross budget £m", "Net budget £m", "Saving £m", "Saving as % of budget"],
      ["Adults", shownAs(100, "100.0"), shownAs(50, "50.0"), shownAs(5, "5.0"), shownAs(8.1, "8.1")],
      ["Homes", shownAs(40, "40.0"), shownAs(20, "20.0"), shownAs(2, "2.0"), shownAs(10, "10.0")],
      ["Parks", shownAs(40, "40.0"), shownAs(20, "20.0"), shownAs(2, "2.0"), shownAs(10, "10.0")],
    ];
    expect(foundIn(twoBudgets, "percentage-differs")).toEqual([]);
    const found = checkTable(decidedTable(twoBudgets, { budgetColumn: "Net budget £m" }));
    expect(found.filter(({ check }) => check === "percentage-differs").map(({ message }) => message)).toEqual([
      '"Adults" states 8.1% of budget; saving over budget is 10.0%.',
    ]);
  });
});
