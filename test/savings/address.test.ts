import fc from "fast-check";
import {
  cellAddress,
  cellReference,
  cellsOf,
  columnAt,
  columnLetters,
  fixedReference,
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

  test("a range of one row or one column has two ends", () => {
    expect(rangeAddress({ row: 2, column: 0, rows: 1, columns: 3 })).toBe("A3:C3");
    expect(rangeAddress({ row: 2, column: 0, rows: 3, columns: 1 })).toBe("A3:A5");
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

describe("the cells that a reference names", () => {
  test.each([
    ["=Savings!$B$2", { sheet: "Savings", row: 1, column: 1, rows: 1, columns: 1 }],
    ["'Children''s plan'!A3:G40", { sheet: "Children's plan", row: 2, column: 0, rows: 38, columns: 7 }],
    ["Savings!$A$1:$XFD$1048576", { sheet: "Savings", row: 0, column: 0, rows: 1_048_576, columns: 16_384 }],
  ])("%s", (reference, range) => {
    expect(cellsOf(reference)).toEqual(range);
  });

  test.each(["=#REF!$C$2:$C$4", "=#REF!", "=SUM(Savings!A1)", "A1:B2", "=Savings!A:A", ""])(
    "%p names none",
    (reference) => {
      expect(cellsOf(reference)).toBeNull();
    },
  );

  test("are found again whatever the sheet is called", () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !/[\u0000-\u001f:\\/?*[\]\u2028\u2029]/u.test(text));
    fc.assert(
      fc.property(name, fc.nat(9999), fc.nat(99), (sheet, row, column) => {
        const range = { sheet, row, column, rows: 3, columns: 2 };
        expect(cellsOf(fixedReference(range))).toEqual(range);
      }),
    );
  });
});
