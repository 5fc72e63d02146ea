import { tableIn } from "../../sheets";

describe("a budget of the year before", () => {
  const kinds = (heading: string, ...rows: [string, number, number, number][]) =>
    tableIn([
      ["Efficiency savings, £000"],
      ["Item", heading, "Forecast 2026-27", "Forecast 2027-28"],
      ...rows,
    ]).columns.map(({ kind }) => kind);
  const SAVED: [string, number, number, number][] = [
    ["Net budget", 96_120, 98_340, 100_010],
    ["Duty system", -640, -1210, -1210],
    ["Support posts", -155, -310, -310],
  ];

  test("that has a minus wherever the years after it have one is a year of savings", () => {
    expect(kinds("Budget 2025-26", ...SAVED)).toEqual(["description", "year", "year", "year"]);
  });

  test.each<[string, string, [string, number, number, number][]]>([
    ["has none", "Budget 2025-26", [["Duty system", 9640, -1210, -1210], ["Support posts", 2155, -310, -310]]], // oxfmt-ignore
    ["has one on one row", "Budget 2025-26", [["Duty system", -640, -1210, -1210], ["Support posts", 0, -310, -310]]], // oxfmt-ignore
    ["is of an earlier year", "Budget 2024-25", SAVED],
  ])("that %s is a budget", (_what, heading, rows) => {
    expect(kinds(heading, ...rows).at(1)).toBe("budget");
  });
});
