import { headingOverRows as heading } from "./headings";

const ROWS = ["Homes 5 6", "Parks 7 8"];

describe("words right over a heading", () => {
  const rows = ["Homes 50 4 6 48", "Parks 70 9 8 71"];

  test.each([
    ["name the budgets of years", "Budget  New growth  Efficiency  Budget"],
    ["name them where one blank parts all", "Budget Growth Efficiency Budget"],
    ["name them in words of three", "Budget  Growth and more  Efficiency  Budget"],
  ])("%s", (_what, over) => {
    const [, growth = ""] = over.split(/(?<=Budget)\s+|\s+(?=Efficiency)/u);
    const found = heading(["Plan", over, "2017/18 Growth Savings 2018/19"], rows, 4);
    expect(found).toBe(` | Budget 2017/18 | ${growth} Growth | Efficiency Savings | Budget 2018/19 >  (1-3)`);
  });

  test.each([
    ["name a budget over no year", "Growth Budget Savings Homes"],
    ["have numbers", "Budget Growth 2 Budget"],
    ["have a number for one of them", "Budget Growth1 Savings Budget"],
    ["are sentences in cells", "Budget  What more it will cost  Savings  Budget"],
    ["name something of budgets", "Budgets Growth Savings Budgeted"],
    ["are not as many as the columns", "Budget Growth Budget"],
    ["name no budget over a year", "Homes Budget Parks Homes"],
  ])("are none of it where they %s", (_when, over) => {
    expect(heading([over, "2017/18 Growth Savings 2018/19"], rows, 4)).toBe(" | 2017/18 | Growth | Savings | 2018/19 >  (1-2)"); // oxfmt-ignore
  });

  test("leave no heading where what seemed to be the total is a budget", () => {
    const sums = ["Homes 50 4 -6 48", "Parks 70 9 -8 71"];
    expect(heading(["2017/18 Savings 2018/19"], sums, 4)).toBe(" | 2017/18 | Savings | 2018/19 | Total >  (0-1)");
    expect(heading(["Budget  Growth  Efficiency  Budget", "2017/18 Savings 2018/19"], sums, 4)).toBeNull();
  });

  test("do not help where a column stands before the names", () => {
    const before = ["2,400 Grants 5 6", "3,100 Town parks 7 8", "Homes 9 10"];
    expect(heading(["2017/18 2018/19"], before)).toBeNull();
    expect(heading(["Proposal 2017/18 2018/19"], before)).toBe("Proposal | 2017/18 | 2018/19 >  (0-1)");
    expect(heading(["2017/18 2018/19"], ["2,400 Grants 5 6", ...ROWS])).toBe(" | 2017/18 | 2018/19 >  (0-1)");
  });
});
