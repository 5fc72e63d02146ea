import { rangeOfCells } from "../../src/taskpane/places";

const cell = (row: number, column: number, sheet = "Plan") => ({ sheet, row, column });

describe("where a link leads", () => {
  test("cells that fill a block lead to the block", () => {
    expect(rangeOfCells([cell(4, 2), cell(4, 3), cell(4, 4)])).toEqual({ ...cell(4, 2), rows: 1, columns: 3 });
    expect(rangeOfCells([cell(5, 1), cell(4, 0), cell(4, 1), cell(5, 0)])).toEqual({
      ...cell(4, 0),
      rows: 2,
      columns: 2,
    });
  });

  test("scattered cells lead to the first of them", () => {
    expect(rangeOfCells([cell(9, 2), cell(4, 2)])).toEqual({ ...cell(9, 2), rows: 1, columns: 1 });
    expect(rangeOfCells([cell(4, 2), cell(5, 2, "Notes")])).toEqual({ ...cell(4, 2), rows: 1, columns: 1 });
  });

  test("cells that fill a column of two hundred thousand lines lead to the column", () => {
    const cells = Array.from({ length: 200_000 }, (_, row) => cell(row + 4, 2));
    expect(rangeOfCells(cells)).toEqual({ ...cell(4, 2), rows: 200_000, columns: 1 });
  });

  test("no cells lead nowhere", () => {
    expect(rangeOfCells([])).toBeNull();
  });
});
