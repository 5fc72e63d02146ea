import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetRows } from "../../sheets";
import { gridOf } from "../../sheets";

describe("a pivot", () => {
  const titlesOver = (gap: number, heading = "Row Labels", filter: SheetRows[number] = ["Type", "Saving"]) => {
    const rows: SheetRows = [
      filter,
      ...Array.from({ length: gap }, () => []),
      ["Sum of Amount (£)", "Column Labels", null],
      [heading, "2026/27", "2027/28"],
      ["Canvass by e-mail", 21_000, null],
      ["Legal case system", 42_000, 21_000],
    ];
    return readSheet(gridOf(rows, "Pivot"), []).tables.map(({ title }) => title);
  };

  test("is of savings where a filter within reach over it says so", () => {
    expect([1, 10, 11].map((gap) => titlesOver(gap).length)).toEqual([1, 1, 0]);
  });

  test("has filters of a name and what is chosen", () => {
    expect(titlesOver(1, "Row Labels", ["Type", "Saving", "Draft"])).toEqual([]);
    expect(titlesOver(1, "Row Labels", ["Type", null])).toEqual([]);
  });

  test.each(["Row labels of codes", "Old row labels", "Project"])("is none that is headed %s", (heading) => {
    expect(titlesOver(1, heading)).toEqual([]);
  });
});
