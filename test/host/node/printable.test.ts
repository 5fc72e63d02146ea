import { printable, printableJson } from "../../../src/host/node/printable";

test.each([
  ["Savings £m (0.100) ½ ŵ", "Savings £m (0.100) ½ ŵ"],
  ["two\nlines\tapart", "two\nlines apart"],
  ["\u001b]0;owned\u0007", "�]0;owned�"],
  ["\u009b2J\r\u0000\u007f", "�2J���"],
  ["plan\u202e.xlsx", "plan�.xlsx"],
])("%j is printed as %j", (text, printed) => {
  expect(printable(text)).toBe(printed);
});

test("JSON says the same as before, in plain signs", () => {
  const title = "a\u001b\u009b\u007f\u202e\nb £";
  const json = printableJson(JSON.stringify({ title }, null, 2));
  expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(JSON.parse(json)).toEqual({ title });
});
