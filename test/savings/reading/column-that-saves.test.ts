import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** A year over several columns, of which the words say which one counts. */
const tableWith = (...headings: string[]) => {
  const amounts = [[40, 10, 7, 3], [60, 20, 9, 4]].map((row) => row.slice(0, headings.length)); // oxfmt-ignore
  const rows: SheetRows = [
    ["Savings plan £000"],
    ["Proposal", ...headings],
    ["Fleet", ...(amounts[0] ?? [])],
    ["Leases", ...(amounts[1] ?? [])],
  ];
  return tableIn(rows);
};
const kinds = (...headings: string[]) => tableWith(...headings).columns.map(({ kind }) => kind).slice(1); // oxfmt-ignore

describe("the only column of savings in a year counts", () => {
  test.each(["saving", "savings", "efficiency", "efficiencies", "reduction", "reductions"])("headed as %s", (saves) => {
    expect(kinds(`2027/28 ${saves}`, "2027/28 spend")).toEqual(["year", "other"]);
  });

  test.each([
    "spend",
    "spending",
    "spent",
    "expenditure",
    "outturn",
    "forecast",
    "forecasts",
    "actual",
    "actuals",
    "cash limit",
    "allocation",
    "income",
  ])("beside %s", (beside) => {
    expect(kinds(`2027/28 ${beside}`, "2027/28 saving")).toEqual(["other", "year"]);
  });
});

describe("of a saving in part of a year and in a full one the part counts", () => {
  test.each([
    ["part-year", "full-year"],
    ["part year", "full year"],
    ["in-year", "full-year"],
    ["PYE", "FYE"],
    ["PY", "FY"],
    ["P/YE", "F/YE"],
    ["P/E", "F/Y"],
  ])("%s and %s", (part, full) => {
    expect(kinds(`2027/28 effect, ${part}`, `2027/28 effect, ${full}`)).toEqual(["year", "other"]);
  });

  test("but not beside what may be something else", () => {
    const asked = (count: number) =>
      `"2027/28" heads ${count} columns, and nothing says how they add up: say which hold its savings.`;
    expect(tableWith("2027/28 part-year", "2027/28 North").columnsProblem).toBe(asked(2));
    expect(tableWith("2027/28 part-year", "2027/28 full-year", "2027/28 North").columnsProblem).toBe(asked(3));
  });
});

describe("what is spent to save in a year of its own is no saving", () => {
  test.each(["Spend", "Spending", "Spent", "Expenditure", "Cost", "Costs", "Investment", "Investments", "Funding"])(
    "headed as %s",
    (spent) => {
      expect(kinds(`${spent} 2026/27`, "Savings 2027/28", "Savings 2028/29")).toEqual(["other", "year", "year"]);
    },
  );

  test("and a budget beside the years stays one", () => {
    expect(kinds("Net expenditure 2026/27", "Savings 2027/28", "Savings 2028/29")).toEqual(["budget", "year", "year"]);
  });
});
