import { editText } from "../../../src/host/page/grid/edit-text";
import { lookAt } from "../../../src/host/page/grid/cell-look";
import { wrappedLines } from "../../../src/xlsx/wrapped-lines";
import { changeStyle, setFormula, setValue } from "../../../src/host/model/cells";
import { createSheet } from "../../../src/host/model/create";
import type { HostCell } from "../../../src/host/model/types";

describe("what editing a cell begins with", () => {
  test.each<[string, HostCell, string]>([
    ["a figure shown in thousands", { value: -1234.5, style: { numberFormat: "#,##0.0;(#,##0.0)" } }, "-1234.5"],
    ["a percentage", { value: 0.144, style: { numberFormat: "0.0%" } }, "14.4%"],
    ["a date", { value: 43041, style: { numberFormat: "d-mmm" } }, "02/11/2017"],
    ["a formula", { value: 3, formula: "=1+2" }, "=1+2"],
    ["text", { value: "CH1 17+" }, "CH1 17+"],
    ["text that reads like a date", { value: "10/11" }, "'10/11"],
    ["text that reads like a date in a cell for text", { value: "10/11", style: { numberFormat: "@" } }, "10/11"],
    ["a sum with the dust of binary fractions", { value: 0.1 + 0.2 }, "0.3"],
  ])("%s", (_what, cell, wanted) => expect(editText(cell)).toBe(wanted));
});

describe("what a cell shows", () => {
  const sheet = createSheet("Sheet", "1");
  beforeEach(() => {
    sheet.rows.clear();
    sheet.tables = [];
  });

  test("numbers stand to the right, text to the left, truth in the middle, unless the cell says otherwise", () => {
    setValue(sheet, 0, 0, 1);
    setValue(sheet, 0, 1, "(0.100)");
    setValue(sheet, 0, 2, true);
    setValue(sheet, 0, 3, 1);
    changeStyle(sheet, 0, 3, { horizontal: "Left" });
    expect([0, 1, 2, 3].map((column) => lookAt(sheet, 0, column)?.align)).toEqual(["right", "left", "center", "left"]);
  });

  test("a format's [Red] colours a negative number only", () => {
    setValue(sheet, 0, 0, -1);
    setValue(sheet, 0, 1, 1);
    for (const column of [0, 1]) changeStyle(sheet, 0, column, { numberFormat: "£#,##0;[Red]-£#,##0" });
    expect(lookAt(sheet, 0, 0)?.style.fontColor).toBe("red");
    expect(lookAt(sheet, 0, 1)?.style.fontColor).toBeUndefined();
  });

  test("a HYPERLINK formula is a link", () => {
    setFormula(sheet, 0, 0, `=HYPERLINK("#'Birmingham'!C5","C5")`);
    expect(lookAt(sheet, 0, 0)?.link).toBe("#'Birmingham'!C5");
  });

  test("a table gives its header a fill and every other row a band, under the cells' own style", () => {
    sheet.tables = [
      {
        id: "1",
        name: "Savings",
        range: { row: 0, column: 0, rows: 4, columns: 1 },
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: false,
      },
    ];
    changeStyle(sheet, 3, 0, { fill: "#FFFF00" });
    const fills = [0, 1, 2, 3, 4].map((row) => lookAt(sheet, row, 0)?.style.fill);
    expect(fills).toEqual(["#4472C4", "#dae3f3", undefined, "#FFFF00", undefined]);
  });
});

describe("how many lines a text takes", () => {
  const tenEach = (piece: string) => piece.length * 10;
  test.each([
    ["one that fits", "ten letter", 100, 1],
    ["one that is a word too long", "ten letters more", 120, 2],
    ["one with a line break", "a\nb", 100, 2],
    ["a word longer than the line", "abcdefghijklmnopqrstuvwxy", 100, 3],
    ["a space at the end of a full line", "ten letter more", 100, 2],
    ["nothing", "", 100, 1],
  ])("%s", (_what, text, width, lines) => expect(wrappedLines(text, width, tenEach)).toBe(lines));
});
