import { figureLine } from "../../../src/savings/report/line-tokens";
import { comesToTotal, hasOwnUnit } from "../../../src/savings/report/listed-rows";

const row = (text: string) => ({ text, at: 0, line: 0, isBullet: true, figures: figureLine(text) });

test.each([
  ["Homes £50,000", true],
  ["Homes 1.2m", true],
  ["Homes (50k)", true],
  ["Homes 50 £60", true],
  ["Homes 50", false],
  ["Homes", false],
])("%j has amounts by itself: %p", (text, expected) => {
  expect(hasOwnUnit(row(text))).toBe(expected);
});

test.each<[string, string[], boolean]>([
  ["its total is what they come to", ["Homes 5", "Parks 7", "Total 12"], true],
  ["decimals come to it", ["Homes 0.1", "Parks 0.2", "Total 0.3"], true],
  ["its total is another", ["Homes 5", "Parks 7", "Total 13"], false],
  ["its last is no total", ["Homes 5", "Parks 7", "Roads 12"], false],
  ["its last only may be one", ["Homes 5", "Parks 7", "Net budget 12"], false],
  ["one of them is to be confirmed", ["Homes 5", "Parks TBC 7", "Total 5"], false],
  ["its total is to be confirmed", ["Homes 5", "Total TBC"], false],
])("numbers that end the items of a list are amounts, where %s: %p", (_what, rows, expected) => {
  expect(comesToTotal(rows.map(row))).toBe(expected);
});
