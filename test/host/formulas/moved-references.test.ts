import { movedFormula, pastedFormula } from "../../../src/host/formulas/moved-references";
import { parseAddress } from "../../../src/host/model/address";
import type { Shift } from "../../../src/host/model/shift";
import { hostWith, resultOf, valueAt } from "../support";

const rows = (kind: Shift["kind"], address: string): Shift => ({
  kind,
  axis: "rows",
  range: parseAddress(address)!.range,
});

describe("a formula's references after rows were put in or taken out on the sheet Savings", () => {
  it.each<[string, Shift, string]>([
    ["=SUM(B3:B9)", rows("insert", "5:6"), "=SUM(B3:B11)"],
    ["=$B$3+B$9-$B5", rows("insert", "5:5"), "=$B$3+B$10-$B6"],
    ["=SUM(Savings!B3:B9,'Other plan'!B3:B9)", rows("insert", "5:6"), "=SUM(Savings!B3:B11,'Other plan'!B3:B9)"],
    ["=savings!B9", rows("insert", "5:6"), "=savings!B11"],
    ["=SUM(B:B,$7:8)", rows("insert", "5:6"), "=SUM(B:B,$9:10)"],
    ['=IF(B9="B9",Plan[B9],B9#)', rows("insert", "5:6"), '=IF(B11="B9",Plan[B9],B11#)'],
    ["=B9:INDEX(B:B,9)", rows("insert", "5:6"), "=B11:INDEX(B:B,9)"],
    ["=SAVINGS.TOTAL(Savings!A3:G40)", rows("delete", "1:2"), "=SAVINGS.TOTAL(Savings!A1:G38)"],
    ["=SUM(B3:B9)", rows("delete", "3:5"), "=SUM(B3:B6)"],
    ["=B3+1", rows("delete", "3:3"), "=#REF!+1"],
    ["=Savings!B3+1", rows("delete", "3:3"), "=Savings!#REF!+1"],
    ["=SUM(B9:B3)", rows("insert", "20:21"), "=SUM(B9:B3)"],
    ["=[Other.xlsx]Savings!B9", rows("insert", "5:6"), "=[Other.xlsx]Savings!B9"],
  ])("%s becomes, %#", (formula, shift, expected) => {
    expect(movedFormula(formula, "Savings", "Savings", shift)).toBe(expected);
  });

  it("moves on other sheets only what names the sheet", () => {
    const shift = rows("insert", "1:1");
    expect(movedFormula("=B2+'Mayor''s plan'!B2", "Savings", "Mayor's plan", shift)).toBe("=B2+'Mayor''s plan'!B3");
    expect(movedFormula("=B2+Savings!B2", null, "Savings", shift)).toBe("=B2+Savings!B3");
  });
});

describe("a formula that is pasted elsewhere", () => {
  it.each<[string, number, number, string]>([
    ["=SUM(B3:$B$9)+B$3+$B3", 2, 1, "=SUM(C5:$B$9)+C$3+$B5"],
    ["=SUM(B$9:B10)", -5, 0, "=SUM(B5:B$9)"],
    ["=SUM(B:B,3:3,'Other plan'!A1)", 1, 1, "=SUM(C:C,4:4,'Other plan'!B2)"],
    ["=A1+Savings!A1", -1, 0, "=#REF!+Savings!#REF!"],
    ["=A1*Plan[Saving]", 0, 0, "=A1*Plan[Saving]"],
  ])("%s, %d down and %d to the right: %s", (formula, down, right, expected) => {
    const pasted = pastedFormula(formula, down, right);
    // Excel writes the edges of a range in order.
    expect(pasted).toBe(expected.replace("C5:$B$9", "$B5:C$9"));
  });
});

describe("a reference whose cells are gone", () => {
  it.each(["=#REF!", "=Savings!#REF!", "='Other plan'!#REF!", "=SUM(Savings!#REF!,B1)"])("%s is #REF!", (formula) => {
    expect(resultOf(formula)).toBe("#REF!");
  });

  it("can be caught", () => {
    const { sheet } = hostWith([["=IFERROR(Savings!#REF!,0)"]]);
    expect(valueAt(sheet, 0, 0)).toBe(0);
  });
});
