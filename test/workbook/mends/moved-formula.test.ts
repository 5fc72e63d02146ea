import { movedFormula } from "../../../src/workbook/mends/moved-formula";

describe("a formula that moved with its cells", () => {
  test.each([
    ["=SUM(B3:B5,B7)", 2, 0, "=SUM(B5:B7,B9)"],
    ["=SUM($B$3:B$5)", 2, 1, "=SUM($C$5:C$7)"],
    ["=-B3+1.5", -1, 0, "=-B2+1.5"],
    ["='Other plan'!B3+B3", 2, 0, "='Other plan'!B3+B5"],
    ["=Other!B3:B5+B3", 2, 0, "=Other!B3:B5+B5"],
    ['=B3&" of B4"', 2, 0, '=B5&" of B4"'],
    ["=LOG10(B3)", 1, 0, "=LOG10(B4)"],
    ["=SAVINGS.TOTAL(A3:G40)", 1, 0, "=SAVINGS.TOTAL(A4:G41)"],
    ["=SUM(B3:B5)", 0, 0, "=SUM(B3:B5)"],
  ])("%s, %i down and %i right, is %s", (formula, rows, columns, expected) => {
    expect(movedFormula(formula, rows, columns)).toBe(expected);
  });
});
