import { tableIn } from "../../sheets";

describe("what comes to a target is a part of it", () => {
  const kinds = (headings: string[], ...rows: (string | number)[][]) =>
    tableIn([["Savings at month 6, £000"], ["Saving", ...headings, "Achieved"], ...rows])
      .columns.map(({ kind }) => kind)
      .slice(1);
  const HEADINGS = ["Brought forward", "New in 2025/26", "Target 2025/26"];
  const ROWS = [["Ordering", 60, 240, 300, 180], ["Frailty", 150, 200, 350, 135], ["Beds", 0, 400, 400, 180]]; // oxfmt-ignore

  test("what is new in the year is no further saving of it", () => {
    expect(kinds(HEADINGS, ...ROWS)).toEqual(["other", "other", "target", "achieved"]);
  });

  test("also where a column is left empty between them", () => {
    const spaced = ROWS.map(([name = "", a = 0, b = 0, c = 0, d = 0]) => [name, a, b, "", c, d]);
    expect(kinds(["Brought forward", "New in 2025/26", "", "Target 2025/26"], ...spaced)[1]).toBe("other");
  });

  test.each<[string, string[], (string | number)[][]]>([
    ["it does not come to it on every row", HEADINGS, [...ROWS, ["Costs", 35, 70, 100, 85]]],
    ["only two rows say so", HEADINGS, ROWS.slice(0, 2)],
    ["it stands behind it", ["Target 2025/26", "Brought forward", "New in 2025/26"], ROWS.map(([name = "", a = 0, b = 0, c = 0, d = 0]) => [name, c, a, b, d])], // oxfmt-ignore
  ])("but it is where %s", (_where, headings, rows) => {
    expect(kinds(headings, ...rows)).toContain("year");
  });
});
