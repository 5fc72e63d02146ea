import { textWidth } from "../../src/xlsx/text-width";

test.each([
  ["digits are as wide as Excel counts a column's characters", "0000000000", 11, false, 74],
  ["narrow letters", "illicit", 11, false, 28],
  ["wide letters", "MWMW", 11, false, 52],
  ["a larger font", "0000000000", 22, false, 149],
  ["bold letters are a little wider", "0000000000", 11, true, 77],
])("%s", (_, text, points, isBold, pixels) => {
  expect(Math.round(textWidth(text, points, isBold))).toBe(pixels);
});
