import { conditionalSavings } from "../../../src/savings/summary/conditional";
import type { SheetCell } from "../../sheets";
import { tableIn } from "../../sheets";

const rows = (figure: SheetCell, note: string) => [
  ["Service", "Budget £m", "Saving £m"],
  ["Adults", 20, figure],
  ["Parks", 10, 2],
  ["Total", 30, 6],
  [note],
];

describe("a saving of which a note puts an amount in doubt", () => {
  test.each([
    ["4 ¹", "¹ Subject to consultation (£1m)."],
    ["4[2]", "[2] £1m of it depends on the consultation."],
    ["4*", "* up to £1,000k may not come"],
  ])("%s with the note %s is shown without it", (figure, note) => {
    expect(conditionalSavings(tableIn(rows(figure, note)))).toMatchObject([
      {
        amount: 100_000_000,
        without: 300_000_000,
        percentWithout: 15,
        totalWithout: 500_000_000,
        totalPercentWithout: 16.7,
      },
    ]);
  });

  test("is known by its own line where several have notes", () => {
    const table = tableIn([
      ["Service", "Budget £m", "Saving £m"],
      ["Adults", 20, 4],
      ["Parks", 10, "2 ¹"],
      ["Trees", "n/a", "1 ¹"],
      ["Roads", 10, "TBC ¹"],
      ["¹ Subject to consultation (£0.5m)."],
    ]);
    expect(conditionalSavings(table).map(({ line, percentWithout }) => [line.name, percentWithout])).toEqual([
      ["Parks", 15],
      ["Trees", null],
    ]);
  });

  test("is none without a budget, or without an amount of savings", () => {
    const withoutBudget = tableIn([["Service", "Saving £m"], ["Adults", "4 ¹"], ["Parks", 2], ["¹ Subject to consultation (£1m)."]]); // oxfmt-ignore
    expect(withoutBudget.notes).toHaveLength(1);
    expect(conditionalSavings(withoutBudget)).toEqual([]);
  });

  test.each([
    ["a note with another mark", "4 ¹", "² Subject to consultation (£1m)."],
    ["a note without an amount", "4 ¹", "¹ Subject to consultation."],
    ["a figure without a mark", 4, "¹ Subject to consultation (£1m)."],
  ])("is none with %s", (_what, figure, note) => {
    expect(conditionalSavings(tableIn(rows(figure, note)))).toEqual([]);
  });
});
