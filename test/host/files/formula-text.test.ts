import { needsArray } from "../../../src/host/files/array-formula";
import { fromFileFormula, toFileFormula } from "../../../src/host/files/formula-text";

describe("formulas in files", () => {
  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=SAVINGS.TOTAL('Plan 1'!A3:G40,,\"New\")", "_xldudf_SAVINGS_TOTAL('Plan 1'!A3:G40,,\"New\")"],
    ["=SAVINGS.BY.YEAR(A1)", "_xldudf_SAVINGS_BY_YEAR(A1)"],
    ["=IFNA(XLOOKUP(A1,B:B,C:C),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)"],
    ["=SORT(FILTER(A1:A9,A1:A9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))"],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["=SUM('S 1'!$A$1#)", "SUM(_xlfn.ANCHORARRAY('S 1'!$A$1))"],
    ["=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
    ["=LET(total,SUM(A1:A3),total*total)", "_xlfn.LET(_xlpm.total,SUM(A1:A3),_xlpm.total*_xlpm.total)"],
    ["=Plan[@[2017/18]]*2", "Plan[[#This Row],[2017/18]]*2"],
    ['="IFNA("&A1', '"IFNA("&A1'],
  ])("%s is written as %s and read back", (shown, written) => {
    expect(toFileFormula(shown, ["SAVINGS"])).toBe(written);
    expect(fromFileFormula(written)).toBe(shown);
  });

  it("names the table that [@Column] leaves out, and leaves it out again", () => {
    const written = toFileFormula("=[@[2017/18]]*2", ["SAVINGS"], "Plan");
    expect(written).toBe("Plan[[#This Row],[2017/18]]*2");
    expect(fromFileFormula(written, "Plan")).toBe("=[@[2017/18]]*2");
  });

  it.each([
    ["=SUM(A1:A3)", false],
    ["=SUMPRODUCT((A1:A3>0)*B1:B3)", false],
    ["=A1+B1", false],
    ['=SUMIFS(B:B,A:A,">"&D1)', false],
    ["=[@[2017/18]]*2", false],
    ["=SUM(A1:INDEX(A:A,3))", false],
    ["=SUM(IF(A1:A3>0,A1:A3))", true],
    ["=SUM(A1:A3*B1:B3)", true],
    ["=SUM(Plan[2017/18]*2)", true],
    ["=SUM(-A1:A3)", true],
    ["=SUM({1,2}*2)", true],
  ])("%s must be saved as an array: %p", (formula, isArray) => {
    expect(needsArray(formula)).toBe(isArray);
  });
});
