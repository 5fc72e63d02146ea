import { tableIn } from "../../sheets";

describe("what a service costs before and after is no saving, where a column says what is saved of it", () => {
  const kinds = (headings: string[], ...rows: (string | number)[][]) =>
    tableIn([["Savings, £"], ["Item", ...headings], ...rows])
      .columns.map(({ kind }) => kind)
      .slice(1);
  const COSTS = [
    ["Void repairs", 1_250_000, 1_100_000, 150_000],
    ["Grounds", 480_000, 455_000, 25_000],
  ];

  test.each<[string, string[], (string | number)[][]]>([
    ["a budget and what is proposed", ["Budget 2025/26", "Proposed 2026/27", "Saving"], COSTS],
    ["two years", ["2025/26", "2026/27", "Saving"], COSTS],
    ["a budget and what it falls to, the change with a minus", ["Budget 2025/26", "2026/27", "Saving"], COSTS.map(([name = "", a = 0, b = 0, c = 0]) => [name, a, b, -c])], // oxfmt-ignore
  ])("%s", (_what, headings, rows) => {
    expect(kinds(headings, ...rows)).toEqual(["budget", "budget", "saving"]);
  });

  test.each<[string, string[], (string | number)[][]]>([
    ["savings that build up", ["2025/26", "2026/27", "Further saving"], [["Voids", 200, 230, 30], ["Grounds", 100, 120, 20]]], // oxfmt-ignore
    ["savings that run down", ["Saving 2025/26", "Saving 2026/27", "Lost saving"], [["Voids", 200, 170, 30], ["Grounds", 100, 80, 20]]], // oxfmt-ignore
    ["one row alone", ["2025/26", "2026/27", "Saving"], [["Voids", 1250, 1100, 150]]],
  ])("but not %s", (_what, headings, rows) => {
    expect(kinds(headings, ...rows).slice(0, 2)).toEqual(["year", "year"]);
  });
});
