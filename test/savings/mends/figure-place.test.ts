import { columnOfCell, lineFigureAt, lineOnRow } from "../../../src/savings/mends/figure-place";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SavingsTable } from "../../../src/savings/table";
import { gridOf, movedTo } from "../../sheets";

const [table] = readSheet(
  movedTo(
    gridOf([
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Travel", 0.1, 0.2],
      ["A2", "Homes", 0.3, 0.4],
      ["A3", "Parks", 0.5, 0.6],
      [null, "Total", 0.9, 1.2],
    ]),
    10,
    5,
  ),
  [],
).tables as [SavingsTable];
const at = (row: number, column: number) => ({ sheet: "Sheet1", row, column });

describe("what stands in a cell of a table that begins anywhere on its sheet", () => {
  test.each([
    [10, undefined],
    [11, "Travel"],
    [12, "Homes"],
    [13, "Parks"],
    [14, undefined],
  ])("on row %p the line is %p", (row, name) => {
    expect(lineOnRow(table, row)?.name).toBe(name);
  });

  test("columns are found by where they stand on the sheet", () => {
    expect([4, 5, 8, 9].map((column) => columnOfCell(table, at(11, column))?.label)).toEqual([
      undefined,
      "Ref",
      "2018/19 £m",
      undefined,
    ]);
  });

  test.each([
    [12, 7, 0.3],
    [13, 8, 0.6],
    [14, 7, undefined],
    [12, 9, undefined],
    [12, 6, undefined],
  ])("in row %p and column %p the figure is %p", (row, column, value) => {
    expect(lineFigureAt(table, at(row, column))?.figure.value).toBe(value);
  });

  test("where no figure stands there is none", () => {
    expect(lineFigureAt(table, at(12, 6))).toBeNull();
    expect(lineFigureAt(table, at(14, 7))).toBeNull();
  });
});
