import { readSheet } from "../../../src/savings/reading/read-sheet";
import { gridOf, linesOf, tableIn } from "../../sheets";

describe("the change between two budgets is what is saved", () => {
  const TITLE = ["Savings found in the review; a minus is a saving"];
  const ROWS = [["Agency staff", 186, -54, 132], ["Skips", 73, -9, 64], ["Legal fees", 240, 15, 255]]; // oxfmt-ignore
  const read = (headings: string[], rows: (string | number)[][]) => tableIn([TITLE, ["Item", ...headings], ...rows]);
  const kinds = (headings: string[], rows: (string | number)[][]) =>
    read(headings, rows).columns.map(({ kind }) => kind).slice(1); // oxfmt-ignore

  test.each(["Change £000", "Net change", "Movement", "Variation", "Budget change"])("headed %j", (change) => {
    const headings = ["2025/26 base £000", change, "2026/27 base £000"];
    expect(kinds(headings, ROWS)).toEqual(["budget", "saving", "budget"]);
    expect(linesOf(read(headings, ROWS)).map(([, , saving]) => saving)).toEqual([-54, -9, 15]);
  });

  test.each<[string, string[], (string | number)[][]]>([
    ["another column holds the savings", ["2025/26 base", "Change", "2026/27 base", "Saving"], ROWS.map((row) => [...row, 5])], // oxfmt-ignore
    ["it is not what the budgets differ by", ["2025/26 base", "Change", "2026/27 base", "Saving"], [["Agency staff", 186, -50, 132, 54], ["Skips", 73, -9, 64, 9]]], // oxfmt-ignore
    ["its heading says another thing", ["2025/26 base", "Inflation", "2026/27 base", "Saving"], ROWS.map((row) => [...row, 5])], // oxfmt-ignore
  ])("but not where %s", (_where, headings, rows) => {
    expect(kinds(headings, rows)[1]).toBe("other");
  });

  test("also where it is none on some rows, and pence are rounded", () => {
    const rows = [["Agency staff", 186.1, -54.3, 131.8], ["Skips", 73, 0, 73], ["Legal fees", 240.2, 15.1, 255.3]]; // oxfmt-ignore
    expect(kinds(["2025/26 base £000", "Change £000", "2026/27 base £000"], rows)[1]).toBe("saving");
  });

  test("in the unit that its heading names", () => {
    const { columns } = read(["2025/26 base £000", "Change £000", "2026/27 base £000"], ROWS);
    expect(columns[2]?.unit).toBe("£000");
  });

  test.each<[string, string[], (string | number)[][]]>([
    ["it is not what the budgets differ by on every row", ["2025/26 base £000", "Change", "2026/27 base £000"], [...ROWS, ["Post", 10, 2, 13]]], // oxfmt-ignore
    ["one row alone has any", ["2025/26 base £000", "Change", "2026/27 base £000"], [["Agency staff", 186, -54, 132], ["Skips", 73, 0, 73]]], // oxfmt-ignore
    ["three budgets stand there", ["2025/26 base £000", "Change", "2026/27 base £000", "2027/28 base £000"], ROWS.map((row) => [...row, 9])], // oxfmt-ignore
    ["one budget stands there", ["2025/26 base £000", "Change", "Posts"], ROWS],
    ["a total stands there", ["2025/26 base £000", "Change", "2026/27 base £000", "Total"], ROWS.map((row) => [...row, 9])], // oxfmt-ignore
    ["its heading says more", ["2025/26 base £000", "Climate change", "2026/27 base £000"], ROWS],
    ["its heading goes on", ["2025/26 base £000", "Change of posts", "2026/27 base £000"], ROWS],
    ["years hold the savings", ["2025/26 base £000", "Change", "2026/27 base £000", "2027/28"], ROWS.map((row) => [...row, 9])], // oxfmt-ignore
  ])("and nothing is where %s", (_where, headings, rows) => {
    const { tables } = readSheet(gridOf([TITLE, ["Item", ...headings], ...rows], "Savings"), []);
    expect(tables.flatMap(({ columns }) => columns.map(({ kind }) => kind))).not.toContain("saving");
  });
});
