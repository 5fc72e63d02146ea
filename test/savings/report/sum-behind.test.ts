import { SumsSoFar } from "../../../src/savings/report/sum-behind";

/** The figures of each row, of which the last may have a sum behind it. */
function parted(columns: number, ...rows: string[]): string[][] {
  const sums = new SumsSoFar(columns);
  const read = rows.map((row) => sums.parted(row.split(" ").map((text) => ({ text }))));
  return read.map((parts) => parts.map((part) => part.map(({ text }) => text).join(" ")));
}

test.each<[string, string[], string[][]]>([
  ["a row and the sum of all rows", ["5 6", "7 8 12 14"], [["5 6"], ["7 8", "12 14"]]],
  ["sums of decimals", ["0.1 0.2", "0.2 0.1 0.3 0.3"], [["0.1 0.2"], ["0.2 0.1", "0.3 0.3"]]],
  ["a dash, which adds nothing", ["5 -", "7 8 12 8"], [["5 -"], ["7 8", "12 8"]]],
  ["each section's sum", ["5 6 5 6", "1 2", "3 4 4 6"], [["5 6", "5 6"], ["1 2"], ["3 4", "4 6"]]],
])("figures that follow one another are %s", (_what, rows, expected) => {
  expect(parted(2, ...rows)).toEqual(expected);
});

test.each<[string, number, string[]]>([
  ["one figure is another", 2, ["5 6", "7 8 12 15"]],
  ["there are too few", 2, ["5 6", "7 8 12"]],
  ["there is one column", 1, ["5", "7 12"]],
  ["a figure is none", 2, ["5 x", "7 8 12 8"]],
])("they are those of one row where %s", (_when, columns, rows) => {
  expect(parted(columns, ...rows)).toEqual(rows.map((row) => [row]));
});
