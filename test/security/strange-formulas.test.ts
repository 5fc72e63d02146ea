import { createWorkbook } from "../../src/host/model/create";
import { ensureCell } from "../../src/host/model/cells";
import { strangeFormulas } from "./strange-formulas";

/** A workbook with one formula on its sheet "O'Brien". */
function holding(formula: string) {
  const workbook = createWorkbook(["O'Brien", "Plan"]);
  ensureCell(workbook.sheets[0]!, 3, 1).formula = formula;
  return workbook;
}

test.each([
  "=SUM('Plan'!C5:C9,SAVINGS.FIGURE('Plan'!C12))*1000",
  `=HYPERLINK("#'O''Brien'!A4","=1+1 ""and"" so on")`,
  '="cmd|"&TEXT(A1,"0.0%")',
])("%s is a formula as the add-in writes them", (formula) => {
  expect(strangeFormulas(holding(formula))).toEqual([]);
});

test.each([
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("x")',
  '=HYPERLINK("https://elsewhere.example","A4")',
  '=HYPERLINK("#\'Other\'!A4","A4")',
  '=HYPERLINK("#\'Plan\'!A4"&A1,"A4")',
  "='[Other.xlsx]Plan'!A1",
  "='Other'!A1",
  "=Rate*2",
  "=1+1|",
])("%s is none, and a test would say so", (formula) => {
  expect(strangeFormulas(holding(formula))).toEqual([`O'Brien!B4 holds ${formula}`]);
});
