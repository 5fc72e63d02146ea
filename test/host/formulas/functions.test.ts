import { resultOf, type Typed } from "../support";

/** Nine savings lines in little: code, 2017/18 and 2018/19. */
const PLAN: Typed[][] = [
  ["Code", "2017/18", "2018/19"],
  ["CH1", -0.1, -0.5],
  ["CH2", -0.25, "n/a"],
  ["PL1", 0.4, -1],
  ["PL2", null, "'-0.3"],
  ["'007", 2, true],
];

describe("worksheet functions", () => {
  it.each<[string, string | number | boolean]>([
    ["=1+2*3^2", 19],
    ["=-2^2", 4],
    ["=50%+1", 1.5],
    ['="a"&1&TRUE', "a1TRUE"],
    ['="b">"A"', true],
    ['=""=Y1', true],
    ["=0=Y1", true],
    ['="5"+1', 6],
    ['="five"+1', "#VALUE!"],
    ["=1/0", "#DIV/0!"],
    ["=0.1+0.2-0.3", 0],
    ["=2>TRUE", false],
    ['=1<"1"', true],
    ["=#REF!+1", "#REF!"],
    ["=NOSUCH(1)", "#NAME?"],
    ["=nosuchname", "#NAME?"],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-1.005,2)", -1.01],
    ["=ABS(B2)", 0.1],
    ["=MOD(-3,2)", 1],
    ["=INT(-1.5)", -2],
    ["=SQRT(-1)", "#NUM!"],
    ["=LEFT(A2,2)", "CH"],
    ["=LEFT(A2)", "C"],
    ["=MID(A2,3,1)", "1"],
    ["=LEN(B5)", 0],
    ['=SUBSTITUTE("a-b-c","-","/",2)', "a-b/c"],
    ['=SEARCH("?1",A2)', 2],
    ['=FIND("h",A2)', "#VALUE!"],
    ['=TRIM("  two   words ")', "two words"],
    ['=TEXT(-1234.5,"#,##0.0;(#,##0.0)")', "(1,234.5)"],
    ['=VALUE("£1,234")', 1234],
    ['=TEXTJOIN(", ",TRUE,A2:A4)', "CH1, CH2, PL1"],
    ['=HYPERLINK("#A1","Go")', "Go"],
    ["=DATE(2018,13,0)", 43465],
    ["=YEAR(43190)", 2018],
    ["=TODAY()", 43151],
  ])("%s gives %p", (formula, result) => {
    expect(resultOf(formula, PLAN)).toBe(result);
  });

  it.each<[string, string | number | boolean]>([
    ["=SUM(B2:B6)", 2.05],
    ["=SUM(C2:C6)", -1.5],
    ['=SUM("3",TRUE)', 4],
    ["=SUM(A2:B2,1)", 0.9],
    ["=SUM(B:B)", 2.05],
    ["=COUNT(B2:C6)", 6],
    ["=COUNTA(B2:C6)", 9],
    ["=COUNTBLANK(B2:C6)", 1],
    ["=AVERAGE(D2:D6)", "#DIV/0!"],
    ["=MIN(B2:C6)", -1],
    ["=MAX(D1:D2)", 0],
    ["=LARGE(B2:B6,2)", 0.4],
    ["=SMALL(B2:B6,9)", "#NUM!"],
    ["=MEDIAN(B2:B6)", 0.15],
    ["=SUBTOTAL(9,B2:B6)", 2.05],
    ["=SUMPRODUCT(B2:B4,C2:C4)", -0.35],
    ['=SUMPRODUCT((LEFT(A2:A6,2)="CH")*B2:B6)', -0.35],
    ["=SUMPRODUCT(B2:B4,C2:C3)", "#VALUE!"],
    ["=SUM(IF(B2:B6<0,B2:B6,0))", -0.35],
    ['=SUMIFS(B2:B6,A2:A6,"CH*")', -0.35],
    ['=SUMIFS(B2:B6,A2:A6,"ch1")', -0.1],
    ['=SUMIFS(B2:B6,B2:B6,"<0",A2:A6,"<>CH1")', -0.25],
    ['=SUMIFS(B2:B6,A2:A5,"CH1")', "#VALUE!"],
    ["=SUMIFS(B2:B6,A2:A6,7)", 2],
    ['=SUMIF(A2:A6,"PL?",B2:B6)', 0.4],
    ['=COUNTIF(C2:C6,"n/a")', 1],
    ['=COUNTIFS(B2:B6,"")', 1],
    ['=COUNTIF(B2:B6,"<>")', 4],
    ['=AVERAGEIF(A2:A6,"zz",B2:B6)', "#DIV/0!"],
    ['=MAXIFS(B2:B6,A2:A6,"CH*")', -0.1],
  ])("%s adds up to %p", (formula, result) => {
    const given = resultOf(formula, PLAN);
    if (typeof result === "number") expect(given).toBeCloseTo(result, 12);
    else expect(given).toBe(result);
  });

  it.each<[string, string | number | boolean]>([
    ['=MATCH("pl1",A1:A6,0)', 4],
    ['=MATCH("P*",A1:A6,0)', 4],
    ["=MATCH(7,A1:A6,0)", "#N/A"],
    ["=MATCH(0,B2:B4,1)", 2],
    ["=INDEX(B1:C6,2,2)", -0.5],
    ["=INDEX(A1:A6,3)", "CH2"],
    ["=INDEX(A1:C1,2)", "2017/18"],
    ["=INDEX(A1:A6,9)", "#REF!"],
    ["=SUM(B2:INDEX(B:B,4))", 0.05],
    ["=SUM(INDEX(B1:C6,0,1))", 2.05],
    ['=VLOOKUP("CH2",A2:C6,2,FALSE)', -0.25],
    ['=VLOOKUP("CH2",A2:C6,4,FALSE)', "#REF!"],
    ['=HLOOKUP("2018/19",A1:C6,2,FALSE)', -0.5],
    ['=XLOOKUP("zz",A2:A6,B2:B6,"none")', "none"],
    ["=ROWS(A1:B5)", 5],
    ["=COLUMNS(A:C)", 3],
    ["=ROW()", 100],
    ['=CHOOSE(2,"a","b")', "b"],
  ])("%s finds %p", (formula, result) => {
    const given = resultOf(formula, PLAN);
    if (typeof result === "number") expect(given).toBeCloseTo(result, 12);
    else expect(given).toBe(result);
  });

  it.each<[string, string | number | boolean]>([
    ['=IF(B2<0,"saving","cost")', "saving"],
    ["=IF(FALSE,1)", false],
    ["=IF(TRUE,5,1/0)", 5],
    ["=IF(TRUE,,1)", 0],
    ['=IF("x",1,2)', "#VALUE!"],
    ['=IFERROR(1/0,"none")', "none"],
    ["=IFNA(NA(),3)", 3],
    ["=IFNA(1/0,3)", "#DIV/0!"],
    ["=IFS(FALSE,1,TRUE,2)", 2],
    ['=SWITCH(2,1,"a",2,"b","c")', "b"],
    ["=AND(TRUE,B6)", true],
    ["=OR(FALSE,1=2)", false],
    ["=AND(A2:A3)", "#VALUE!"],
    ["=NOT(0)", true],
    ["=ISNUMBER(C5)", false],
    ["=ISBLANK(B5)", true],
    ["=ISTEXT(A6)", true],
    ["=ISERROR(1/0)", true],
    ["=N(C6)", 1],
    ["=LET(total,SUM(B2:B3),total*2)", -0.7],
  ])("%s decides %p", (formula, result) => {
    expect(resultOf(formula, PLAN)).toBe(result);
  });
});
