import { tableIn } from "../../sheets";

type Row = (string | number | null)[];

describe("what a service costs before and after is no saving, where a column says what is saved of it", () => {
  const kinds = (headings: string[], ...rows: Row[]) =>
    tableIn([["Savings, £"], ["Item", ...headings], ...rows])
      .columns.map(({ kind }) => kind)
      .slice(1);
  const COSTS = [
    ["Void repairs", 1_250_000, 1_100_000, 150_000],
    ["Grounds", 480_000, 455_000, 25_000],
  ];

  test.each<[string, string[], Row[]]>([
    ["a budget and what is proposed", ["Budget 2025/26", "Proposed 2026/27", "Saving"], COSTS],
    ["two years", ["2025/26", "2026/27", "Saving"], COSTS],
    ["a budget and what it falls to, the change with a minus", ["Budget 2025/26", "2026/27", "Saving"], COSTS.map(([name = "", a = 0, b = 0, c = 0]) => [name, a, b, -c])], // oxfmt-ignore
    ["a year and the budget after it, the change with a minus", ["2025/26", "Budget 2026/27", "Saving"], COSTS.map(([name = "", a = 0, b = 0, c = 0]) => [name, a, b, -c])], // oxfmt-ignore
    ["two years, with a row of which nothing is saved", ["2025/26", "2026/27", "Saving"], [...COSTS, ["Pay award", 510_000, 522_000, null]]], // oxfmt-ignore
  ])("%s", (_what, headings, rows) => {
    expect(kinds(headings, ...rows)).toEqual(["budget", "budget", "saving"]);
  });

  test("where the saving stands between them or before them", () => {
    const [between, before] = [COSTS.map(([name = "", a = 0, b = 0, c = 0]) => [name, a, c, b]), COSTS.map(([name = "", a = 0, b = 0, c = 0]) => [name, c, a, b])]; // oxfmt-ignore
    expect(kinds(["Budget 2025/26", "Saving", "Proposed 2026/27"], ...between)).toEqual(["budget", "saving", "budget"]);
    expect(kinds(["Saving", "2025/26", "2026/27"], ...before)).toEqual(["saving", "budget", "budget"]);
  });

  test.each<[string, string[], Row[]]>([
    ["savings that build up", ["2025/26", "2026/27", "Further saving"], [["Voids", 200, 230, 30], ["Grounds", 100, 120, 20]]], // oxfmt-ignore
    ["savings that run down", ["Saving 2025/26", "Saving 2026/27", "Reduction"], [["Voids", 200, 170, 30], ["Grounds", 100, 80, 20]]], // oxfmt-ignore
    ["savings that run down, as one heading says", ["2025/26", "Saving 2026/27", "Reduction"], [["Voids", 200, 170, 30], ["Grounds", 100, 80, 20]]], // oxfmt-ignore
    ["savings that run down by half or more", ["2025/26", "2026/27", "Reduction"], [["Voids", 200, 100, 100], ["Grounds", 100, 50, 50]]], // oxfmt-ignore
    ["savings of which half run down so far", ["2025/26", "2026/27", "Reduction"], [["Voids", 1250, 1100, 150], ["Grounds", 100, 40, 60]]], // oxfmt-ignore
    ["one row alone", ["2025/26", "2026/27", "Saving"], [["Voids", 1250, 1100, 150]]],
    ["one row, and another of which nothing is saved", ["2025/26", "2026/27", "Saving"], [["Voids", 1250, 1100, 150], ["Grounds", 480, 480, 0]]], // oxfmt-ignore
    ["years that differ by something else on a row", ["2025/26", "2026/27", "Saving"], [...COSTS, ["Parks", 300_000, 250_000, 40_000]]], // oxfmt-ignore
  ])("but not %s", (_what, headings, rows) => {
    expect(kinds(headings, ...rows).slice(0, 2)).toEqual(["year", "year"]);
  });

  test("but not a year beside a budget of which something else is saved", () => {
    const rows = [["Voids", 1250, 40, 150], ["Grounds", 480, 20, 25]]; // oxfmt-ignore
    expect(kinds(["Budget 2025/26", "2026/27", "Saving"], ...rows)).toEqual(["budget", "year", "saving"]);
  });
});
