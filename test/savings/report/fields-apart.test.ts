import { fieldsApart } from "../../../src/savings/report/fields-apart";
import { laidRows, writtenRows } from "./cells";

const apart = (...rows: string[]) => writtenRows(fieldsApart(laidRows(...rows)));
const asWritten = (text: string) => fieldsApart([{ cells: [{ column: 0, text, line: 0 }] }]);

describe("fields of a form get rows of their own", () => {
  test.each<[string, string[], string[]]>([
    ["where they share a line", ["Ref: A1  Saving: 5     Posts: 2"], ["Ref: A1", "Saving: 5", "Posts: 2"]],
    [
      "where one gives several years",
      ["Saving: £5,000 in 2026/27, £6,000 in 2027/28"],
      ["Saving 2026/27|£5,000", "Saving 2027/28|£6,000"],
    ],
    ["with the figure under a label beside it", ["Homes", "Saving £000", "50"], ["Homes", "Saving £000|50"]],
    ["with what stands for a figure beside its label", ["Saving £000", "n/a", "End"], ["Saving £000|n/a", "End"]],
  ])("%s", (_how, rows, expected) => {
    expect(apart(...rows)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["a gap has no label behind it", ["Ref: A1   Homes for all"]],
    ["what has years is no field of savings", ["New lamps: £5,000 in 2026/27, £6,000 in 2027/28"]],
    ["a figure stands under words that head none", ["Homes", "50"]],
    ["a figure stands under the heading of names", ["Proposal", "50"]],
    ["words stand under a label", ["Saving £000", "Homes"]],
    ["the figure under a label stands in another column", ["Saving £000", "|50"]],
    ["several figures stand under a label", ["Saving £000", "50|60"]],
    ["a label stands in another column", ["|Saving £000", "50"]],
    ["a label has cells beside it", ["Saving £000|Posts", "50"]],
    ["fields that share a cell have others beside them", ["Ref: A1   Saving: 5|Homes"]],
    ["a label is as long as a sentence", ["Savings that the council expects from the plans, in £000", "50"]],
  ])("but not where %s", (_when, rows) => {
    expect(apart(...rows)).toEqual(rows);
  });

  test("but not where figures of the row below have no place yet", () => {
    const [label, figure] = laidRows("Saving £000", "50");
    const unplaced = { words: "", figures: [], columns: [], labels: [] };
    const rows = [...(label ? [label] : []), { cells: figure?.cells ?? [], unplaced }];
    expect(fieldsApart(rows)).toEqual(rows);
  });

  test("without the indent before them", () => {
    expect(writtenRows(asWritten("   Ref: A1   Saving: 5"))).toEqual(["Ref: A1", "Saving: 5"]);
    expect(writtenRows(asWritten("   Saving: £5k in 2026/27"))).toEqual(["Saving 2026/27|£5k"]);
    expect(writtenRows(asWritten("   Fewer beds"))).toEqual(["   Fewer beds"]);
  });
});
