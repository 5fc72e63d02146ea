import { tableIn } from "../../sheets";

describe("of columns of savings without a year, the total behind them counts", () => {
  const headed = (headings: string[], ...rows: (string | number | null)[][]) =>
    tableIn([["Savings build, £000"], ["Service", ...headings], ...rows]);
  const BUILD = ["Existing savings", "Adjustment to existing", "New savings", "Total savings"];

  test.each([
    ["what they come to", ["Savings agreed earlier", "New savings", "Total savings"], [["Highways", 220, 330, 550], ["Waste", 400, 0, 400]]], // oxfmt-ignore
    ["what they come to, less what is taken back", BUILD, [["Adults", 900, -250, 400, 1050], ["Libraries", 60, -60, 0, 0]]], // oxfmt-ignore
    ["what is spent less and what comes in", ["Reduced expenditure", "Additional income", "Total"], [["Leisure", 10, 25, 35], ["Waste", 40, 0, 40]]], // oxfmt-ignore
    ["what stays and what does not", ["Base", "One-off", "Total"], [["Fees", 120, 0, 120], ["Vacancy hold", 0, 75, 75]]], // oxfmt-ignore
    ["what recurs and what does not", ["Recurring", "Non-recurring", "Total"], [["Fees", 120, 5, 125], ["Hold", 0, 75, 75]]], // oxfmt-ignore
  ])("where it is %s", (_what, headings, rows) => {
    const table = headed(headings, ...rows);
    expect(table.columnsProblem).toBeNull();
    expect(table.lines.map(({ figures }) => [...figures.values()].map(({ value }) => value))).toEqual(
      rows.map((row) => [row.at(-1)]),
    );
  });

  test.each([
    ["it differs on a row", BUILD, [["Adults", 900, -250, 400, 1050], ["Libraries", 60, -60, 0, 5]]], // oxfmt-ignore
    ["one row alone says so", BUILD, [["Adults", 900, -250, 400, 1050]]],
    ["one row alone says so, beside one of nothing", BUILD, [["Adults", 900, -250, 400, 1050], ["Libraries", 0, 0, 0, null]]], // oxfmt-ignore
    ["savings stand behind it", ["New savings", "Total savings", "Savings at risk", "Savings to find"], [["Adults", 1, 1, 0, 0], ["Waste", 2, 2, 0, 0]]], // oxfmt-ignore
    ["a row has parts and no total", ["Existing savings", "New savings", "Total savings"], [["Highways", 220, 330, 550], ["Waste", 400, 0, 400], ["Trees", 10, 5, null]]], // oxfmt-ignore
    ["two totals are stated", ["Existing savings", "New savings", "Total savings", "Total"], [["Highways", 220, 330, 550, 550], ["Waste", 400, 0, 400, 400]]], // oxfmt-ignore
  ])("but not where %s", (_what, headings, rows) => {
    expect(headed(headings, ...rows).columnsProblem).toContain("say which one counts");
  });

  test("but not where a part stands behind it", () => {
    const { columnsProblem } = headed(["Existing savings", "New savings", "Total savings", "Savings to find"], ["Highways", 220, 330, 550, 0], ["Waste", 400, 0, 400, 0]); // oxfmt-ignore
    expect(columnsProblem).toBe('"Existing savings", "New savings" and "Savings to find" all hold savings: say which one counts.'); // oxfmt-ignore
  });

  test("whatever stands beside them", () => {
    const kinds = (headings: string[], ...rows: (string | number)[][]) =>
      headed(headings, ...rows).columns.map(({ kind }) => kind).slice(1); // oxfmt-ignore
    expect(kinds(["FTE", ...BUILD, "Posts", "Council tax base"], ["Adults", 3, 900, -250, 400, 1050, 2, 61], ["Libraries", 1, 60, -60, 0, 0, 1, 61])).toEqual(["other", "other", "other", "other", "saving", "other", "budget"]); // oxfmt-ignore
    expect(kinds(["Existing savings", "Net budget", "New savings", "Total savings"], ["Highways", 220, 9000, 330, 550], ["Waste", 400, 8000, 0, 400])).toEqual(["other", "budget", "other", "saving"]); // oxfmt-ignore
    expect(kinds(["Net budget", "Base", "One-off", "Total"], ["Fees", 9000, 120, 0, 120], ["Hold", 800, 0, 75, 75])).toEqual(["budget", "other", "other", "saving"]); // oxfmt-ignore
  });

  test("but the only one of them counts itself, and so do years", () => {
    const kinds = (headings: string[], ...rows: (string | number)[][]) =>
      headed(headings, ...rows).columns.map(({ kind }) => kind).slice(1); // oxfmt-ignore
    expect(kinds(["Saving", "Total"], ["Highways", 220, 220], ["Waste", 400, 400])).toEqual(["saving", "total"]);
    expect(kinds(["Base", "One-off", "Total", "2027/28"], ["Fees", 120, 0, 120, 90], ["Hold", 0, 75, 75, 75])).toEqual(["budget", "other", "total", "year"]); // oxfmt-ignore
  });
});
