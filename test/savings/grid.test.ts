import { cellAt, gridWidth, kindOfValue, refAt, shownTextAt, textAt } from "../../src/savings/grid";
import { dateCell, gridOf, movedTo } from "../sheets";

const ragged = {
  sheet: "S",
  row: 4,
  column: 2,
  values: [["a", 1], [], [true, "", " ", "b"]],
  texts: null,
  kinds: null,
};

describe("cells of a sheet", () => {
  test.each([
    ["", "empty"],
    ["words", "text"],
    ["#REF!", "error"],
    ["#N/A", "error"],
    ["#hashtag", "text"],
    [0, "number"],
    [false, "boolean"],
  ] as const)("%j alone is a cell of kind %s", (value, kind) => {
    expect(kindOfValue(value)).toBe(kind);
  });

  test.each([
    [1, 0],
    [9, 9],
    [-1, 0],
    [0, 5],
    [2, 2],
  ])("outside the cells, and where only spaces stand, row %p column %p is empty", (row, column) => {
    expect(cellAt(ragged, row, column)).toEqual({ value: "", text: "", kind: "empty" });
  });

  test.each(["#NULL!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#BUSY!"])(
    "%s is one of Excel's errors",
    (error) => {
      expect(kindOfValue(error)).toBe("error");
    },
  );

  test("a text is shown as Excel displays it, spaces and all; nothing else is", () => {
    const shown = { ...gridOf([["  a  ", 1, "#N/A", "  "]]), texts: [["  A  ", "1", "#N/A", "  "]] };
    expect([0, 1, 2, 3, 4].map((column) => shownTextAt(shown, 0, column))).toEqual(["  A  ", "", "", "", ""]);
    expect([shownTextAt(ragged, 0, 0), shownTextAt(ragged, 2, 3), shownTextAt(ragged, 9, 0)]).toEqual(["a", "b", ""]);
    expect(shownTextAt(gridOf([[dateCell(41_223, "10-Nov")]]), 0, 0)).toBe("");
  });

  test("what is not known of a row's texts and kinds its values tell", () => {
    const known = { ...ragged, values: [["a"], [1], ["b"]], texts: [["A"]], kinds: [["text" as const]] };
    expect(cellAt(known, 0, 0)).toEqual({ value: "a", text: "A", kind: "text" });
    expect(cellAt(known, 1, 0)).toEqual({ value: 1, text: "1", kind: "number" });
    expect(shownTextAt(known, 2, 0)).toBe("b");
    expect(cellAt(ragged, 2, 0)).toEqual({ value: true, text: "true", kind: "boolean" });
  });

  test("the words of a cell are told without the spaces around them", () => {
    expect(textAt(gridOf([["  words "]]), 0, 0)).toBe("words");
  });

  test("only a text has words", () => {
    expect([textAt(ragged, 0, 0), textAt(ragged, 0, 1), textAt(ragged, 2, 0), textAt(ragged, 7, 7)]).toEqual([
      "a",
      "",
      "",
      "",
    ]);
  });

  test("the widest row says how wide a ragged sheet is; an empty one has no width", () => {
    expect([gridWidth(ragged), gridWidth(gridOf([])), gridWidth(gridOf([[]]))]).toEqual([4, 0, 0]);
  });

  test("a cell knows its place on the sheet, and a date that it is one", () => {
    expect(refAt(ragged, 1, 1)).toEqual({ sheet: "S", row: 5, column: 3 });
    expect(refAt(movedTo(gridOf([["a"]]), 9, 8), 0, 0)).toEqual({ sheet: "Sheet1", row: 9, column: 8 });
    expect(cellAt(gridOf([[dateCell(41_223, "10-Nov"), 2]]), 0, 0)).toEqual({
      value: 41_223,
      text: "10-Nov",
      kind: "date",
    });
  });
});
