import { isOpen } from "../../../src/savings/summary/not-counted";
import type { SheetCell } from "../../sheets";
import { dateCell, tableIn } from "../../sheets";

test.each<[string, SheetCell, boolean]>([
  ["still to be confirmed", "TBC", true],
  ["words", "see note", true],
  ["digits grouped wrongly", "£ 6,50", true],
  ["an error", "#REF!", true],
  ["a date", dateCell(42_928, "12-Jul"), true],
  ["too large a number", 1e300, true],
  ["up to an amount", "Up to £40k", true],
  ["an amount", 0.1, false],
  ["nothing", null, false],
  ["a dash", "-", false],
  ["nil", "nil", false],
  ["n/a", "n/a", false],
])("%s in a figure's place leaves a sum open: %p %p", (_what, cell, open) => {
  const { lines } = tableIn([
    ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
    ["A1", "Travel", cell, 0.2],
    ["A2", "Homes", 0.3, 0.3],
  ]);
  const [figure] = [...(lines[0]?.figures.values() ?? [])];
  expect(figure && isOpen(figure)).toBe(open);
});
