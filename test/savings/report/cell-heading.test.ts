import { readLines, saves, tableOf } from "./reading";

/** A table with a line for each cell, whose heading has a cell for each year's unit. */

const ROWS = ["Close the depot", "0.5", "60", "Merge libraries", "0.2", "30", "Fewer visits", "0.1", "15"];

test.each([
  ["each year's own under it", ["£m", "£000"], 60_000],
  ["one for both years", ["£m"], 60_000_000],
])("the units of years are %s", (_, units, second) => {
  const table = tableOf(readLines("Savings proposals", "Proposal", "2024/25", "2025/26", ...units, ...ROWS));
  expect(saves(table)[0]).toEqual(["Close the depot", 500_000, second]);
});
