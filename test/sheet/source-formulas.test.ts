import { checksPlan } from "../../src/sheet/checks/checks-plan";
import { columnTitle, contextOf, figuresIn } from "../../src/sheet/source-context";
import { sumOf, type Taken } from "../../src/sheet/source-formulas";
import type { SheetRows } from "../sheets";
import { paperOf } from "./on-host";
import { summaryOfRows, tableRows } from "./papers";

const contextIn = (rows: SheetRows, shownIn: "source" | "£000" = "source") => {
  const [summary] = summaryOfRows(rows).tables;
  if (!summary) throw new Error("no savings table");
  return contextOf(summary, 1, shownIn);
};

/** The sums of the years of a plan, from the lines' own cells. */
const sumsOf = (rows: SheetRows, taken: Taken = "all") => {
  const context = contextIn(rows);
  const { table, years } = context.summary;
  return years.map(({ column }) => sumOf(figuresIn(column, table.lines), context.scale, taken));
};

describe("a year over several columns of figures", () => {
  const plan: SheetRows = [
    ["", "", "2027/28", "", "2028/29", ""],
    ["Ref", "Proposal £000", "Savings", "Costs", "Savings", "Costs"],
    ["AS1", "Day centres", 120, 20, 130, 10],
    ["AS2", "Home care", 80, 30, 90, 15],
    ["AS3", "Transport", 70, 5, 60, 25],
  ];

  test("is summed by what its columns come to in each line", () => {
    expect(sumsOf(plan)).toEqual([
      "SUM(('Sheet1'!C3-'Sheet1'!D3),('Sheet1'!C4-'Sheet1'!D4),('Sheet1'!C5-'Sheet1'!D5))",
      "SUM(('Sheet1'!E3-'Sheet1'!F3),('Sheet1'!E4-'Sheet1'!F4),('Sheet1'!E5-'Sheet1'!F5))",
    ]);
  });

  test("is added up where the columns are new and existing savings", () => {
    const [, , ...lines] = plan;
    const rows = [plan[0]!, ["Ref", "Proposal £000", "New", "Existing", "New", "Existing"], ...lines];
    expect(sumsOf(rows)[0]).toBe("SUM(('Sheet1'!C3+'Sheet1'!D3),('Sheet1'!C4+'Sheet1'!D4),('Sheet1'!C5+'Sheet1'!D5))");
  });
});

describe("sums of single columns", () => {
  const plan = (...figures: readonly (number | string)[]): SheetRows => [
    ["Ref", "Savings proposal", "Saving £"],
    ...figures.map((figure, index) => [`AS${index + 1}`, "Day centres", figure]),
  ];

  test.each<[string, Taken, string]>([
    ["all of it", "all", "SUM('Sheet1'!C2:C3)"],
    ["what is below nothing", "below", "SUM(SUMIF('Sheet1'!C2:C3,\"<0\"))"],
    ["what is above nothing", "above", "SUM(SUMIF('Sheet1'!C2:C3,\">0\"))"],
    ["sizes", "size", "SUM(SUMPRODUCT(ABS('Sheet1'!C2:C3)))"],
  ])("take neighbouring numbers as one range: %s", (_, taken, sum) => {
    expect(sumsOf(plan(-120, -80), taken)).toEqual([sum]);
  });

  test("round cells that hold parts of a penny as they were read", () => {
    expect(sumsOf(plan(-120.004, -80.006, -10))).toEqual(["SUM(SUMPRODUCT(ROUND('Sheet1'!C2:C3,2)),'Sheet1'!C4)"]);
    expect(sumsOf(plan(-120.004, -80.006, -10), "below")).toEqual([
      "SUM(SUMPRODUCT(('Sheet1'!C2:C3<0)*ROUND('Sheet1'!C2:C3,2)),MIN(0,'Sheet1'!C4))",
    ]);
  });

  test("are nothing over nothing", () => {
    const { summary, scale } = contextIn(plan(-120, -80));
    expect(sumOf(figuresIn(summary.years[0]!.column, []), scale)).toBe("0");
    expect(figuresIn({ ...summary.years[0]!.column, index: 99 }, summary.table.lines)).toEqual([]);
  });
});

test("a heading of nothing but its unit keeps it, in whatever unit amounts are shown", () => {
  const rows: SheetRows = [
    ["Savings proposal", "£m"],
    ["Day centres", -1.2],
    ["Home care", -0.8],
  ];
  const context = contextIn(rows, "£000");
  expect(columnTitle(context, context.summary.years[0]!.column)).toBe("£m");
  const checks = tableRows(checksPlan(paperOf(summaryOfRows(rows))), "Scrutiny_cross_checks");
  expect(checks.map((row) => row["Year"]?.value)).toEqual(checks.map(() => "£m"));
});
