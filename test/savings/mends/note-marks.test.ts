import { marksInWords, marksOn } from "../../../src/savings/mends/note-marks";
import { savingsColumns } from "../../../src/savings/savings-columns";
import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

function marksOfFirst(rows: SheetRows) {
  const table = tableIn(rows);
  const [line] = table.lines;
  return line ? marksOn(line, table, savingsColumns(table)) : null;
}

const named = (name: string) =>
  marksOfFirst([
    ["Ref", "Proposal", "Saving £m"],
    ["A1", name, 0.1],
    ["A2", "Homes", 0.2],
  ]);

describe("the marks on a line", () => {
  test.each([
    ["Parks*", "Parks", "*"],
    ["Parks ¹", "Parks", "¹"],
    ["Parks [note 2]", "Parks", "[note 2]"],
    ["Parks [note2]", "Parks", "[note2]"],
    ["Parks [12]", "Parks", "[12]"],
    ["Parks [a]", "Parks", "[a]"],
    ["Parks † ²", "Parks", "† ²"],
    ["Reading room²", "Reading room", "²"],
    [`Parks ${"and ponds ".repeat(8)}*`, `Parks ${"and ponds ".repeat(8).trim()}`, "*"],
  ])("%s is %s with %s", (written, plain, marks) => {
    const cell = { sheet: "Sheet1", row: 1, column: 1 };
    expect(named(written)).toEqual({ name: { cell, written, plain, marks }, figures: [] });
  });

  test.each([
    "Parks",
    "5* hotels",
    "Parks [reserve]",
    "Parks [1] and ponds",
    "Give up 500 m²",
    "Give up 500m²",
    "Cut 3 km²",
    "Fill 9 cm³",
    "m²",
    "*",
  ])("%s has none", (name) => {
    expect(named(name)).toBeNull();
  });

  test("stand in the column of services where these are the names", () => {
    const rows: SheetRows = [
      ["Service", "Budget £m", "Saving £m"],
      ["Parks*", 10, 0.1],
      ["Homes", 20, 0.2],
    ];
    expect(marksOfFirst(rows)?.name).toMatchObject({ cell: { row: 1, column: 0 }, plain: "Parks" });
  });

  test("stand in the column of services where a line goes by its service", () => {
    const rows: SheetRows = [
      ["Proposal", "Service", "Saving £m"],
      [null, "Parks*", 0.1],
      ["Fewer visits", "Homes", 0.2],
    ];
    expect(marksOfFirst(rows)?.name).toMatchObject({ cell: { row: 1, column: 1 }, plain: "Parks" });
  });

  test("of a name without a code are found where others have one cut off", () => {
    const rows: SheetRows = [
      ["Proposal", "Saving £m"],
      ["Parks*", 0.1],
      ["A2 Homes", 0.2],
      ["A3 Roads", 0.2],
    ];
    expect(marksOfFirst(rows)?.name).toMatchObject({ plain: "Parks" });
  });

  test("are said with their years, several of one figure together", () => {
    const found = marksOfFirst([
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Parks*", "3.2 ¹ [2]", "1.5 †"],
      ["A2", "Homes", 0.2, 0.3],
    ]);
    expect(found && marksInWords(found)).toBe("*; 2017/18: ¹ [2]; 2018/19: †");
  });

  test("of figures are theirs alone, and said without a year where there is none", () => {
    const found = marksOfFirst([
      ["Ref", "Proposal", "Saving £m"],
      ["A1", "Parks", "3.2 ¹"],
      ["A2", "Homes", 0.2],
    ]);
    expect(found && marksInWords(found)).toBe("¹");
    expect(marksOfFirst([["Ref", "Proposal", "Saving £m"], ["A1", "Parks", "3.2"], ["A2", "Homes", 0.2]])).toBeNull(); // oxfmt-ignore
  });
});
