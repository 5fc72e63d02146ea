import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** Columns that a line's saving is spread over, and what their headings say of how they come together. */

const amountsIn = (rows: SheetRows) =>
  tableIn(rows).lines.map(({ figures }) => [...figures.values()].map(({ value }) => value));
const kindsIn = (rows: SheetRows) => tableIn(rows).columns.map(({ kind }) => kind);

/** Two columns under each of two years. */
const underYears = (one: string, other: string): SheetRows => [
  ["Savings plan £000"],
  ["Proposal", "2027/28", null, "2028/29", null],
  [null, one, other, one, other],
  ["Fleet", 40, 10, 30, 5],
  ["Leases", 60, 20, 70, 15],
];
/** Two columns whose own headings name the year. */
const named = (one: string, other: string): SheetRows => [
  ["Savings plan £000"],
  ["Proposal", one, other],
  ["Fleet", 40, 10],
  ["Leases", 60, 20],
];

describe("parts of what a year saves are added up", () => {
  test.each([
    ["Ongoing", "One-off"],
    ["Ongoing", "One off"],
    ["Recurring", "Non-recurring"],
    ["Recurrent", "Non recurrent"],
    ["Agreed", "Proposed"],
    ["Previously agreed", "Further savings"],
    ["Already agreed", "Additional proposals"],
    ["New savings", "Existing savings"],
    ["New saving", "Existing proposal"],
    ["Agreed February 2026", "New"],
  ])("%s and %s", (one, other) => {
    expect(amountsIn(underYears(one, other))).toEqual([[50, 35], [80, 85]]); // oxfmt-ignore
    expect(kindsIn(underYears(one, other))).toEqual(["description", "year", "other", "year", "other"]);
  });

  test.each([
    ["FY27 - New", "FY27 - Existing"],
    ["FY 2027/28 New", "FY 2027/28 Existing"],
    ["2027/28 – New", "2027/28 – Existing"],
    ["2027-28: New £000", "2027-28: Existing £000"],
    ["27/28 New", "27/28 Existing"],
    ["Year 1 recurring", "Year 1 one-off"],
    ["Yr 10: New", "Yr 10: Existing"],
    ["New 2027/28", "Existing 2027/28"],
    ["New – 2027/28", "Existing – 2027/28"],
    ["New 2027/28 savings", "Existing 2027/28 savings"],
    ["FY 27 New", "FY 27 Existing"],
    ["FY2027/28 New", "FY2027/28 Existing"],
    ["2027 / 28 New", "2027 / 28 Existing"],
    ["Year1 recurring", "Year1 one-off"],
    ["2027/28 New", "2027/28 New"],
  ])("also where their headings name the year: %s and %s", (one, other) => {
    expect(amountsIn(named(one, other))).toEqual([[50], [80]]);
  });
});

describe("costs are taken off what a year saves", () => {
  test.each([
    ["Saving", "Cost"],
    ["Savings", "Costs"],
    ["Reduction", "Increase"],
    ["Reductions", "Increases"],
    ["Efficiency", "Pressure"],
    ["Efficiencies", "Pressures"],
    ["Better", "Worse"],
    ["Decrease", "Growth"],
    ["Decreases", "Spending"],
    ["Favourable", "Adverse"],
    ["Saved", "Investment"],
    ["Saving (-)", "Pressure (+)"],
    ["Less spent", "Additional spend"],
    ["Saving", "Additional spending"],
    ["Saving", "Additional cost"],
    ["Saving", "Additional costs"],
    ["Saving", "Investments"],
  ])("%s and %s", (one, other) => {
    expect(amountsIn(underYears(one, other))).toEqual([[30, 25], [40, 55]]); // oxfmt-ignore
    expect(tableIn(underYears(one, other)).columnsProblem).toBeNull();
  });

  test("as their signs say", () => {
    const rows = (heading: string[], saved: number, cost: number) => [["Savings plan £000"], ["Proposal", ...heading], ["Fleet", saved, cost], ["Leases", saved, cost], ["Depot", saved, null]]; // oxfmt-ignore
    expect(amountsIn(rows(["2027/28 Savings", "2027/28 Costs"], -40, -10))).toEqual([[-30], [-30], [-40]]);
    expect(amountsIn(rows(["2027/28 Savings", "2027/28 Costs"], -40, 10))).toEqual([[-30], [-30], [-40]]);
    expect(amountsIn(rows(["2027/28 Costs", "2027/28 Savings"], 10, 40))).toEqual([[30], [30], [-10]]);
    expect(kindsIn(rows(["2027/28 Costs", "2027/28 Savings"], 10, 40))).toEqual(["description", "other", "year"]);
  });

  test("as most of their signs say, where some are of the other or nothing", () => {
    const rows = (...lines: SheetRows) => [["Savings plan £000"], ["Proposal", "2027/28 Savings", "2027/28 Costs"], ...lines]; // oxfmt-ignore
    expect(amountsIn(rows(["Fleet", -40, 10], ["Leases", 0, 10], ["Depot", 0, 10]))).toEqual([[-30], [10], [10]]);
    expect(amountsIn(rows(["Fleet", 40, 10], ["Leases", 60, 20], ["Depot", -5, 0]))).toEqual([[30], [40], [-5]]);
  });

  test("on lines that fill one of two columns without a year", () => {
    const rows = (...lines: SheetRows) => [["Savings plan £000"], ["Proposal", "Better £000", "Worse £000"], ...lines];
    const apart = rows(["Fleet", 40, null], ["Leases", 0, 20], ["Homes", 10, 0]);
    expect(amountsIn(apart)).toEqual([[40], [-20], [10]]);
    expect(kindsIn(apart)).toEqual(["description", "saving", "other"]);
    expect(amountsIn(rows(["Fleet", 40, 5], ["Leases", 0, 20]))).toEqual([[40, 5], [0, 20]]); // oxfmt-ignore
    expect(amountsIn(rows(["Fleet", 40, 5], ["Leases", 0, 20], ["Homes", 10, 0]))).toEqual([[35], [-20], [10]]);
  });

  test("but not beside a year, nor where savings or costs have several columns", () => {
    const rows = (...heading: string[]) => [["Savings"], ["Proposal", ...heading], ["Fleet", 40, null, 1], ["Leases", null, 20, 1]]; // oxfmt-ignore
    expect(amountsIn(rows("Savings £000", "Costs £000", "2027/28 £000"))).toEqual([[40, 1], [null, 1]]); // oxfmt-ignore
    expect(amountsIn(rows("Savings £000", "Costs £000", "Growth £000"))).toEqual([[40]]);
    expect(amountsIn(rows("Savings £000", "Costs £000", "Efficiencies £000"))).toEqual([[40, 1], [null, 1]]); // oxfmt-ignore
  });
});

describe("what is planned now counts beside what was planned before", () => {
  test.each(["Revised", "Updated", "Latest", "Current", "Final"])("%s", (now) => {
    expect(amountsIn(named("2027/28 previous", `2027/28 ${now}`))).toEqual([[10], [20]]);
  });
  test.each(["Original", "Previous", "As agreed", "Draft", "Superseded", "Change"])("%s", (before) => {
    expect(amountsIn(named(`2027/28 ${before}`, "2027/28 revised"))).toEqual([[10], [20]]);
  });
});

test("a line that was planned, and has an empty cell now, is asked about, and one with a dash is planned no more", () => {
  const rows = (now: string | null) => [...named("2027/28 original", "2027/28 revised"), ["Depots", 25, now], ["Rents", null, 5], ["Fees", 0, null]]; // oxfmt-ignore
  expect(tableIn(rows(null)).columnsProblem).toContain('"2027/28" heads 2 columns');
  expect(tableIn(rows("-")).columnsProblem).toBeNull();
  expect(amountsIn(rows("-"))).toEqual([[10], [20], [null], [5]]);
});

describe("what nothing tells is asked", () => {
  test.each([
    ["two places", "2027/28 North", "2027/28 South"],
    ["no more than the year", "2027/28", "2027/28"],
    ["costs alone", "2027/28 Costs", "2027/28 Growth"],
    ["a part and a place", "2027/28 New", "2027/28 South"],
    ["what is not agreed", "2027/28 Not agreed", "2027/28 New"],
    ["new and existing routes", "2027/28 New routes", "2027/28 Existing routes"],
    ["savings and running costs", "2027/28 Savings", "2027/28 Running costs"],
    ["savings and costs that are saved", "2027/28 Savings", "2027/28 Costs avoided"],
    ["a plan and a step change", "2027/28 Revised", "2027/28 Step change"],
    ["a plan and a part of savings", "2027/28 Previous", "2027/28 New"],
  ])("where a year heads %s", (_what, one, other) => {
    const table = tableIn(named(one, other));
    expect(table.columnsProblem).toBe(
      '"2027/28" heads 2 columns, and nothing says how they add up: say which hold its savings.',
    );
    expect(amountsIn(named(one, other))).toEqual([[40, 10], [60, 20]]); // oxfmt-ignore
  });

  test("of each year", () => {
    expect(tableIn(underYears("North", "South")).columnsProblem).toMatch(
      /^"2027\/28" heads 2 columns, .* savings\. "2028\/29" heads 2 columns, /u,
    );
  });

  test("where several columns without a year hold savings", () => {
    expect(tableIn(named("Savings", "Efficiencies")).columnsProblem).toBe(
      '"Savings" and "Efficiencies" all hold savings: say which one counts.',
    );
  });

  test("where a net is called a saving, and not where it is what the budget moves by", () => {
    const rows = (net: string) => [["Service", "Growth £m", "Savings £m", net], ["Adults", 2, 5, 3], ["Schools", 1, 2, 1]]; // oxfmt-ignore
    expect(tableIn(rows("Net saving £m")).columnsProblem).toContain(
      '"Savings £m" and "Net saving £m" all hold savings',
    );
    expect(tableIn(rows("Net change £m")).columnsProblem).toBeNull();
    expect(amountsIn(rows("Net change £m"))).toEqual([[5], [2]]);
    const beside = rows("Net change £m").map((row, at) => [...row, at === 0 ? "Base budget £m" : 90]);
    expect(tableIn(beside).columnsProblem).toBeNull();
  });

  test("not where several columns of savings stand beside years", () => {
    const rows = [["Service", "Savings £m", "Efficiencies £m", "2027/28 £m"], ["Adults", 2, 5, 3], ["Schools", 1, 2, 1]]; // oxfmt-ignore
    expect(tableIn(rows).columnsProblem).toBeNull();
  });
});

describe("years that stand twice run on from one another", () => {
  const twice = (...lines: SheetRows) => [
    ["Savings £000"],
    ["Service", "2027/28", "2028/29", "2027/28", "2028/29"],
    ...lines,
  ];

  test("to the penny and where a year is empty", () => {
    expect(amountsIn(twice(["Adults", 0.1, 0.2, 0.1, 0.3], ["Schools", 1, null, 1, 1]))).toEqual([[0.1, 0.2, 0.3], [1, null, 1]]); // oxfmt-ignore
  });

  test.each<[string, SheetRows]>([
    ["one row alone does", twice(["Adults", 2, 3, 2, 5])],
    ["there is one year", [["Savings £000"], ["Service", "2027/28", "2027/28"], ["Adults", 2, 2], ["Schools", 1, 1]]],
    ["they stand three times", [["Savings £000"], ["Service", "2027/28", "2028/29", "2027/28", "2028/29", "2027/28", "2028/29"], ["Adults", 2, 3, 2, 5, 2, 5], ["Schools", 1, 1, 1, 2, 1, 2]]], // oxfmt-ignore
  ])("which is not told where %s", (_where, rows) => {
    expect(tableIn(rows).columnsProblem).toMatch(/"2027\/28" heads [23] columns/u);
  });
});
