import { cellAddress } from "../../../src/savings/address";
import type { SheetCell } from "../../sheets";
import { dateCell, shownAs, tableIn } from "../../sheets";

/** What is kept of the columns that stand beside the savings. */

const othersOf = (heading: string, cell: SheetCell) => {
  const [line] = tableIn([
    ["Ref", "Savings proposal", "2017/18 £000", heading],
    ["A1", "Homes", 10, cell],
    ["A2", "Parks", 20, null],
  ]).lines;
  return (line?.others ?? []).map(({ text }) => text);
};

describe("the words beside a saving", () => {
  test.each<[string, string, SheetCell, string[]]>([
    ["a rating", "RAG", "Amber/Red", ["Amber/Red"]],
    ["a lead officer", "Lead officer", " Director of Homes ", ["Director of Homes"]],
    ["words under a heading that nobody knows", "Assumptions", "Two homes close", ["Two homes close"]],
    ["what stands for something unknown", "Comments", "TBC", ["TBC"]],
    ["a date, as it is shown", "Start date", dateCell(42_979, "01/09/2017"), ["01/09/2017"]],
    ["a date that is text", "Start date", "01/09/2017", ["01/09/2017"]],
    ["a second description", "Description", "Two homes close", ["Two homes close"]],
  ])("are kept: %s", (_what, heading, cell, expected) => {
    expect(othersOf(heading, cell)).toEqual(expected);
  });

  test.each<[string, string, SheetCell]>([
    ["staff numbers", "FTE", 2.5],
    ["a number that is written as text", "FTE", "(2.5)"],
    ["a dash", "Comments", "-"],
    ["nothing", "Comments", null],
    ["a tick in Excel's own sense", "Consultation", true],
    ["figures of savings", "2018/19 £000", 10],
    ["the service", "Service", "Adults"],
  ])("are not %s", (_what, heading, cell) => {
    expect(othersOf(heading, cell)).toEqual([]);
  });

  test.each<[string, string, SheetCell, string[]]>([
    ["of what is delayed, as they are stored", "Delayed £m", shownAs(1.234, "1.2"), ["1.234"]],
    ["of what is lost, in brackets too", "Savings lost", "(5)", ["(5)"]],
    ["of assessments", "EIA no.", 12, ["12"]],
  ])("include the numbers %s", (_what, heading, cell, expected) => {
    expect(othersOf(heading, cell)).toEqual(expected);
  });

  test("know their column and cell, in the order of the columns", () => {
    const { lines } = tableIn([
      ["Ref", "RAG", "Savings proposal", "2017/18 £000", "Comments"],
      ["A1", "Red", "Homes", 10, "Two close"],
      ["A2", null, "Parks", 20, null],
    ]);
    const kept = lines.map(({ others }) => others.map(({ column, text, cell }) => [column, text, cellAddress(cell)]));
    expect(kept).toEqual([
      [
        [1, "Red", "B2"],
        [4, "Two close", "E2"],
      ],
      [],
    ]);
  });
});

test.each(["Savings delayed £000", "Lost savings £000", "Undeliverable savings £000", "Savings not delivered £000"])(
  "a column headed %p holds neither savings nor what was achieved of them",
  (heading) => {
    const { columns } = tableIn([
      ["Service", "Saving £000", heading],
      ["Homes", 10, 5],
      ["Parks", 20, 5],
    ]);
    expect(columns.map(({ kind }) => kind)).toEqual(["description", "saving", "other"]);
  },
);
