import { rowOfCells, separatedLine } from "../../../src/savings/report/separated-rows";

const cellsOf = (text: string) => separatedLine({ line: 0, text, isBullet: false })?.cells ?? null;

describe("a line is parted", () => {
  test.each([
    ["at its tabs", "A1\t Freeze posts \t(50)", ["A1", "Freeze posts", "(50)"]],
    ["at its tabs, with empty cells", "\tTotal\t\t5", ["", "Total", "", "5"]],
    ["at tabs alone into none", "\t \t", []],
    ["at its bars", "A1 | Freeze posts | (50)", ["A1", "Freeze posts", "(50)"]],
    ["at its bars, with one before and behind", "| A1 | (50) |", ["A1", "(50)"]],
    ["at its bars, with one before", "| A1 | (50)", ["A1", "(50)"]],
    ["at its bars, with one behind", "A1 | Freeze posts |", ["A1", "Freeze posts", ""]],
    ["as a cell with a bar behind", "A1 |", ["A1"]],
    ["as an empty cell", "|", [""]],
    ["not at a bar that is written", "| A \\| B | 5 |", ["A | B", "5"]],
    ["not behind a bar that is written", "| A | B \\|", ["A", "B |"]],
    ["into none, where it is a heading's rule", "|:---|---:| :--: |:-:|-:|", []],
    ["at its tabs, though a dash stands first", "-\tFreeze posts\t5", ["-", "Freeze posts", "5"]],
    ["at a tab before a figure", "1.\t5", ["1.", "5"]],
    ["at a tab behind a word", "Freeze\tposts", ["Freeze", "posts"]],
  ])("%s: %j", (_how, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  test.each([
    ["words alone", "Freeze posts (50)"],
    ["a numbered paragraph", "1.2.\tFreeze posts"],
    ["a lettered paragraph", "(iv)\tFreeze posts"],
    ["an item of a list", "•\tFreeze posts"],
    ["a bar within a sentence", "Freeze posts | or not"],
  ])("but not %s: %j", (_what, text) => {
    expect(cellsOf(text)).toBeNull();
  });

  test("and its row has the cells that are not empty", () => {
    expect(rowOfCells({ line: 7, cells: ["", "Total", "", "5"] })).toEqual({
      cells: [
        { column: 1, text: "Total", line: 7 },
        { column: 3, text: "5", line: 7 },
      ],
    });
  });
});
