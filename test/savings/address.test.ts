import fc from "fast-check";
import {
  cellAddress,
  cellReference,
  columnAt,
  columnLetters,
  quotedSheet,
  rangeAddress,
  rangeReference,
} from "../../src/savings/address";

const cell = { sheet: "Children's plan", row: 6, column: 2 };

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %p is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test("no two columns share their letters, and they count upwards", () => {
    const numberOf = (letters: string) =>
      Array.from(letters).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    fc.assert(fc.property(fc.nat(16_383), (column) => numberOf(columnLetters(column)) === column));
  });

  test("a quote in a sheet's name is doubled", () => {
    expect(quotedSheet(cell.sheet)).toBe("'Children''s plan'");
    expect(cellReference(cell)).toBe("'Children''s plan'!C7");
  });

  test("a range of one cell is that cell", () => {
    expect(cellAddress(cell)).toBe("C7");
    expect(rangeAddress({ ...cell, rows: 1, columns: 1 })).toBe("C7");
    expect(rangeReference({ ...cell, rows: 2, columns: 3 })).toBe("'Children''s plan'!C7:E8");
  });
});

test.each([0, 25, 26, 701, 702, 16_383])("column %p is found again by its letters", (column) => {
  expect(columnAt(columnLetters(column))).toBe(column);
});
