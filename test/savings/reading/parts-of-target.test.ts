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

  test("also where the year stands before the other, and a row leaves its target open", () => {
    const rows = ROWS.map(([name = "", a = 0, b = 0, c = 0, d = 0]) => [name, b, a, c, d]);
    const headings = ["New in 2025/26", "Brought forward", "Target 2025/26"];
    expect(kinds(headings, ...rows, ["Fees", 5, 4, "", 2])).toEqual(["other", "other", "target", "achieved"]);
  });

  test("also of pence, and where a part is left open", () => {
    expect(kinds(HEADINGS, ["Ordering", 60.1, 240.2, 300.3, 180], ["Frailty", "", 200, 200, 5], ["Beds", 0.7, 0.1, 0.8, 1])[1]).toBe("other"); // oxfmt-ignore
  });

  test.each<[string, string[], (string | number)[][]]>([
    ["both are years", ["Full 2024/25", "New in 2025/26", "Target 2025/26"], ROWS],
    ["it alone stands before the target", ["New in 2025/26", "Target 2025/26"], ROWS.map(([name = "", , b = 0, , d = 0]) => [name, b, b, d])], // oxfmt-ignore
    ["nothing is their target", ["Brought forward", "New in 2025/26", "Comes to"], ROWS],
    ["the target differs by pence", HEADINGS, ROWS.map(([name = "", a = 0, b = 0, c = 0, d = 0]) => [name, a, b, Number(c) + 0.01, d])], // oxfmt-ignore
  ])("but it is a year's saving where %s", (_where, headings, rows) => {
    expect(kinds(headings, ...rows)).toContain("year");
  });
});
