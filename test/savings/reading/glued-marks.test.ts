import type { SheetCell } from "../../sheets";
import { tableIn } from "../../sheets";

/** A figure to which the mark of a note may be glued. */

const asked = (...figures: SheetCell[]) =>
  tableIn([["Savings £m"], ["Proposal", "Saving"], ...figures.map((figure, at) => [`Part ${at}`, figure])]).lines.flatMap(({ figures: own }) => [...own.values()].flatMap(({ value, confidence }) => (confidence.level === "ask" ? [[value, confidence.reason]] : []))); // oxfmt-ignore

test("the only figure with one decimal more than all others is asked about, and counted as it stands", () => {
  const reason = "3.21 has one decimal more than the others: its last digit may be the mark of a note.";
  expect(asked("4.0", " 3.21 ", "1.6")).toEqual([[3.21, reason]]);
  expect(asked("4.0", " 3.21 ", "TBC", "1.6").at(0)).toEqual([3.21, reason]);
});

test.each<[string, SheetCell[]]>([
  ["there are no more than two", ["3.21", "4.0"]],
  ["there are two of them", ["3.21", "4.05", "1.6"]],
  ["the others have not all one fewer", ["3.21", "4", "1.6"]],
  ["the others are whole", ["3.1", "4", "1"]],
  ["it names its own unit", ["£3.21m", "4.0", "1.6", "2.2"]],
  ["they are numbers", [3.21, 4.1, 1.6]],
])("it is not where %s", (_where, figures) => {
  expect(asked(...figures)).toEqual([]);
});
