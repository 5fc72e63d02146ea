import { birmingham, hampshire, sampleSheets } from "../../seeds";
import type { SummaryOptions } from "../../src/savings/choices/summary-options";
import { DEFAULT_SUMMARY_OPTIONS } from "../../src/savings/choices/summary-options";
import type { TableChoice } from "../../src/savings/choices/table-choice";
import type { Grid } from "../../src/savings/grid";
import { pence } from "../../src/savings/money";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import type { ScrutinySummary } from "../../src/savings/summary/summarise";
import { summarise } from "../../src/savings/summary/summarise";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan";
import { inOneGo } from "../../src/savings/steps";
import { layingOutPlans } from "../../src/sheet/scrutiny-plans";
import { summaryPlan } from "../../src/sheet/summary/summary-plan";
import type { SheetRows } from "../sheets";
import { gridOf, gridOfSample } from "../sheets";
import { formulasIn, paperOf, placedCells } from "./on-host";

const planOf = (summary: ScrutinySummary, chosen: SummaryOptions = DEFAULT_SUMMARY_OPTIONS) =>
  summaryPlan(paperOf(summary, chosen));
const options = (changed: Partial<SummaryOptions>): SummaryOptions => ({ ...DEFAULT_SUMMARY_OPTIONS, ...changed });

function summaryOfGrids(grids: readonly Grid[], choice?: TableChoice): ScrutinySummary {
  const snapshot = { sheets: grids, markedTables: [] };
  const choices = readWorkbook(snapshot).tables.map(({ range }, index) => ({
    id: `${index}`,
    range,
    choice: choice ?? {},
  }));
  return summarise(readWorkbook(snapshot, choice ? choices : []));
}
const summaryOfRows = (rows: SheetRows, choice?: TableChoice) => summaryOfGrids([gridOf(rows)], choice);
const fivePapers = () => summaryOfGrids(sampleSheets.map(gridOfSample));

const texts = (plan: SheetPlan) =>
  placedCells(plan).flatMap(({ cell }) => (typeof cell.value === "string" ? cell.value : []));

/** The first row under a heading that begins with a label. */
function rowUnder(plan: SheetPlan, heading: string, label: string): readonly PlanCell[] {
  const rows = plan.blocks.flatMap((block) => block.cells);
  const start = rows.findIndex((row) => row[0]?.value === heading);
  return rows.slice(start).find((row) => String(row[0]?.value).startsWith(label)) ?? [];
}
const valuesOf = (row: readonly PlanCell[]) => row.slice(1).map(({ value }) => value);

const TABLE: SheetRows = [
  ["Ref", "Savings proposal", "Type", "2017/18 £m", "2018/19 £m"],
  ["CH1", "Contact and escort", "New", -0.1, -0.1],
  ["CH2", "Closure of a home", "Existing", -0.3, -0.4],
  ["CH3", "Education travel", "New", 0.2, -0.5],
];

describe("in the unit that the user wants", () => {
  test.each([
    ["source", -0.6, "#,##0.0_);(#,##0.0)", "£m"],
    ["£m", -0.6, "#,##0.000_);(#,##0.000)", "£m"],
    ["£000", -600, "#,##0_);(#,##0)", "£000"],
    ["£", -600_000, "#,##0_);(#,##0)", "£"],
  ] as const)("%s: amounts, decimals and headings say so", (unit, amount, format, label) => {
    const plan = planOf(summaryOfRows(TABLE), options({ unit }));
    const row = rowUnder(plan, "Savings by year", "New");
    expect(valuesOf(row)[1]).toBeCloseTo(amount, 9);
    expect(row[1]?.format).toBe(format);
    expect(texts(plan)).toEqual(expect.arrayContaining([label, `Savings ${unit === "source" ? "£" : unit}`]));
  });

  test("the add-in's functions are asked for that unit", () => {
    const row = rowUnder(planOf(summaryOfRows(TABLE), options({ unit: "£000" })), "Savings by year", "New");
    expect(row[1]?.formula).toMatch(/^=SAVINGS\.TOTAL\('Sheet1'!\$A\$1:\$E\$4,B\d+,"New","£000"\)$/u);
  });

  test("cells are multiplied by a visible factor", () => {
    const row = rowUnder(planOf(fivePapers(), options({ unit: "£000" })), "Savings as a share of budget", "Social");
    expect(row[1]).toMatchObject({ formula: "='Hampshire'!B21*1000", value: 52_500 });
  });

  test("a table whose unit is not known stays as it is written, and says so", () => {
    const rows = TABLE.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(" £m", "") : cell)));
    const plan = planOf(summaryOfRows(rows), options({ unit: "£000" }));
    expect(valuesOf(rowUnder(plan, "Savings by year", "Savings less costs"))).toEqual([-0.2, -1]);
    expect(texts(plan).join(" ")).toContain("The unit of the figures is not known: they stand as they are written.");
  });
});

describe("as values", () => {
  const paper = paperOf(fivePapers(), options({ isLive: false }));
  const plans = inOneGo(layingOutPlans(paper));

  test("no cell of any sheet has a formula, and every figure is there", () => {
    expect(Object.values(plans).flatMap(formulasIn)).toEqual([]);
    expect(valuesOf(rowUnder(plans.summary, "Savings by year", "Savings less costs"))).toEqual([
      -8.463, -11.993, -25.886, -27.039,
    ]);
  });

  test("the sheet says so at the top, and its links stay", () => {
    expect(texts(plans.summary).some((text) => text.startsWith("Figures are values, as they were when"))).toBe(true);
    expect(placedCells(plans.summary).filter(({ cell }) => cell.link !== undefined).length).toBeGreaterThan(20);
  });
});

describe("where the range alone would be read differently, sums are of the lines' own cells", () => {
  const title = [["Savings in £000"], [], ...TABLE.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(" £m", "") : cell)))]; // oxfmt-ignore
  const open = TABLE.map((row, index) => row.map((cell, column) => (index === 2 && column === 4 ? "TBC" : cell)));
  test.each<[string, SheetRows, TableChoice | undefined]>([
    ["the user set the unit", TABLE, { unit: "£000" }],
    ["the user set the basis", TABLE, { basis: "incremental" }],
    ["the user set the sign", TABLE, { sign: "positive" }],
    ["the unit stands in the title", title, undefined],
    ["a figure is to be confirmed", open, undefined],
  ])("%s", (_why, rows, choice) => {
    const formulas = formulasIn(planOf(summaryOfRows(rows, choice)));
    expect(formulas.length).toBeGreaterThanOrEqual(12);
    expect(formulas.filter((formula) => formula.includes("SAVINGS.TOTAL"))).toEqual([]);
  });

  test("a figure that is to be confirmed is named as not counted", () => {
    expect(texts(planOf(summaryOfRows(open)))).toContain('Not counted, because no figure can be read there: E3 ("TBC").'); // oxfmt-ignore
  });

  test("a sum over more cells than a formula can name is a value that says so", () => {
    const lines = Array.from({ length: 1200 }, (_, index) => [`CH${index + 1}`, "Home", index % 2 ? "New" : "Existing", -1, -1]); // oxfmt-ignore
    const plan = planOf(summaryOfRows([TABLE[0] ?? [], ...lines], { unit: "£000" }));
    expect(rowUnder(plan, "Savings by year", "New")[1]).toEqual({ value: -600, format: "#,##0_);(#,##0)", style: "figure" }); // oxfmt-ignore
    expect(rowUnder(plan, "Savings by year", "Savings (gross)")[1]?.formula).toBe(
      `=SUM(SUMIF('Sheet1'!D2:D1201,"<0"))`,
    );
    expect(texts(plan).some((text) => text.startsWith("A sum that is not a formula is a value"))).toBe(true);
    expect(Math.max(...formulasIn(plan).map((formula) => formula.length))).toBeLessThan(8192);
  });
});

describe("what the user decided", () => {
  test("a budget given in the pane stands beside the savings, with their share of it", () => {
    const plan = planOf(summaryOfRows(TABLE, { basis: "cumulative", budget: pence(2_000_000_000) }));
    const heading = "Savings as a share of the budget";
    expect(valuesOf(rowUnder(plan, heading, "Budget"))).toEqual([20, "given in pane"]);
    expect(valuesOf(rowUnder(plan, heading, "Savings (gross), 2018/19"))[0]).toBe(1);
    expect(rowUnder(plan, heading, "Share of the budget")[1]).toMatchObject({ value: 0.05, format: "0.0%" });
  });

  test("tables that are left out are named at the top", () => {
    const leftOut = [
      { title: "Old plan", sheet: "Archive" },
      { title: "Notes", sheet: "Notes" },
    ];
    const plan = planOf({ ...fivePapers(), leftOut });
    expect(texts(plan)).toContain("Left out, as was asked for in the pane: Archive: Old plan and Notes.");
  });
});

test("Hampshire's columns are not headed in millions where their amounts are thousands", () => {
  const plan = planOf(summaryOfGrids([gridOfSample(hampshire)]), options({ unit: "£000" }));
  expect(texts(plan)).toContain("Full Year Savings Proposals");
  expect(texts(plan).filter((text) => /Proposals £m/u.test(text))).toEqual([]);
});

describe("headline figures", () => {
  const said = (plan: SheetPlan, label: string) => valuesOf([text0, ...rowUnder(plan, "In short", label)]);
  const text0: PlanCell = { value: "", style: "text" };
  test.each([
    ["Savings come to", "Savings come to £27.039m a year by 2020/21.", -27.039],
    ["In 2017/18 costs", "In 2017/18 costs of £1.534m stand against savings of £9.997m.", 1.534],
    ["The largest step", "The largest step after the first year is into 2019/20: £13.893m.", -13.893],
  ])("of Birmingham: %s", (label, words, figure) => {
    const plan = planOf(summaryOfGrids([gridOfSample(birmingham)]));
    expect(said(plan, label).slice(0, 2)).toEqual([words, figure]);
  });

  test("Birmingham's largest saving gives 37.0% of all", () => {
    const plan = planOf(summaryOfGrids([gridOfSample(birmingham)]));
    expect(String(said(plan, "The largest saving")[0])).toMatch(
      /^The largest saving, MIA2 16\+ .* gives 37\.0% of all savings\.$/u,
    );
  });

  test("Hampshire's savings are 14.4% of the budgets that they fall on", () => {
    const plan = planOf(summaryOfGrids([gridOfSample(hampshire)]));
    expect(texts(plan)).toContain("Savings are 14.4% of the budgets that they fall on.");
  });

  test("a plan that costs more than it saves is said to cost", () => {
    const plan = planOf(summaryOfRows([["Ref", "Savings proposal", "2017/18 £m"], ["A1", "Parks", -0.1], ["A2", "Care", 0.4]], { sign: "negative" })); // oxfmt-ignore
    expect(texts(plan)).toContain("The plan costs £0.3m in 2017/18.");
  });
});

describe("charts", () => {
  const plan = planOf(summaryOfGrids([gridOfSample(birmingham)]));
  const rowsOfCharts = () => plan.blocks.find(({ table }) => table?.endsWith("_charts"))?.cells ?? [];

  test("show Birmingham's new and existing savings and, below the line, its costs", () => {
    const [heads, ...rows] = rowsOfCharts();
    expect(heads?.map(({ value }) => value)).toEqual(["Year", "New savings £m", "Existing savings £m", "Costs £m", "Effect of the plan £m"]); // oxfmt-ignore
    expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
      ["2017/18", 0.8, 9.197, -1.534, 8.463],
      ["2018/19", 1.45, 10.777, -0.234, 11.993],
      ["2019/20", 1.5, 24.386, 0, 25.886],
      ["2020/21", 1.5, 25.539, 0, 27.039],
    ]);
  });

  test("are drawn over the figures of that table, and say in words what they show", () => {
    expect(plan.charts?.map(({ kind, series }) => [kind, series.map(({ name }) => name)])).toEqual([
      ["stacked columns", ["New savings", "Existing savings", "Costs"]],
      ["columns", ["Effect of the plan"]],
    ]);
    expect(plan.charts?.[0]?.altText).toContain("2017/18: new savings 0.800, existing savings 9.197, costs -1.534");
  });

  test("are left out where there is one year only, but for shares of budget", () => {
    const hampshires = planOf(summaryOfGrids([gridOfSample(hampshire)]));
    expect(hampshires.charts?.map(({ kind }) => kind)).toEqual(["bars"]);
    expect(hampshires.charts?.[0]?.altText).toContain("Family Support Services remodelling: 62.7%");
  });
});

test("a long plan shows the largest shares of budget, and the others together", () => {
  const rows = Array.from({ length: 40 }, (_, index) => [`Service ${index + 1}`, 1000, index + 1]);
  const plan = planOf(summaryOfRows([["Savings proposal", "Budget £000", "2017/18 £000"], ...rows]));
  const heading = "Savings as a share of budget: the largest shares";
  const table = plan.blocks.find(({ table: name }) => name?.endsWith("share_of_budget"))?.cells ?? [];
  expect(table).toHaveLength(1 + 25 + 1 + 1);
  expect(table[1]?.[0]?.value).toBe("Service 16");
  expect(valuesOf(rowUnder(plan, heading, "The other 15 lines")).slice(0, 3)).toEqual([15_000, 120, 0.008]);
  expect(valuesOf(rowUnder(plan, heading, "All lines")).slice(0, 2)).toEqual([40_000, 820]);
});

describe("several savings tables", () => {
  const plan2 = (rows: SheetRows, sheet: string) => gridOf(rows, sheet);
  const CARE: SheetRows = [["Ref", "Savings proposal", "Type", "2017/18 £000", "2018/19 £000"], ["S1", "Care", "New", 100, 200], ["S2", "Growth in care", "New", 0, -50]]; // oxfmt-ignore

  test("of the same years and basis are added up, whatever their units and signs", () => {
    const summary = summaryOfGrids([plan2(TABLE, "Children"), plan2(CARE, "Adults")], { basis: "cumulative" });
    const plan = planOf(summary);
    expect(valuesOf(rowUnder(plan, "Savings tables read", "All tables together"))).toEqual(["", "", "", 1_200_000, 50_000, 1_150_000]); // oxfmt-ignore
    expect(valuesOf(rowUnder(plan, "All savings tables together", "Savings (gross)"))).toEqual([500_000, 1_200_000]);
    expect(valuesOf(rowUnder(plan, "All savings tables together", "Effect of the plans"))).toEqual([
      300_000, 1_150_000,
    ]);
  });

  test("of other years are not, and the sheet says why", () => {
    expect(texts(planOf(fivePapers())).some((text) => /^The tables are not added up: "SAVINGS PROPOSALS" covers 2017\/18 to 2020\/21/u.test(text))).toBe(true); // oxfmt-ignore
  });
});
