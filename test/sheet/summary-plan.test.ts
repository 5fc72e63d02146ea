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
import { summaryPlan } from "../../src/sheet/summary/summary-plan";
import type { SheetRows } from "../sheets";
import { gridOf, gridOfSample } from "../sheets";
import { formulasIn, placedCells } from "./on-host";

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
    const plan = summaryPlan(summaryOfRows(TABLE), options({ unit }));
    const row = rowUnder(plan, "Savings by year", "New");
    expect(valuesOf(row)[1]).toBeCloseTo(amount, 9);
    expect(row[1]?.format).toBe(format);
    expect(texts(plan)).toEqual(expect.arrayContaining([label, `Savings ${unit === "source" ? "£" : unit}`]));
  });

  test("the add-in's functions are asked for that unit", () => {
    const row = rowUnder(summaryPlan(summaryOfRows(TABLE), options({ unit: "£000" })), "Savings by year", "New");
    expect(row[1]?.formula).toBe(`=SAVINGS.TOTAL('Sheet1'!$A$1:$E$4,B15,"New","£000")`);
  });

  test("cells are multiplied by a visible factor", () => {
    const row = rowUnder(
      summaryPlan(fivePapers(), options({ unit: "£000" })),
      "Savings as a share of budget",
      "Social",
    );
    expect(row[1]).toMatchObject({ formula: "='Hampshire'!B21*1000", value: 52_500 });
  });

  test("a table whose unit is not known stays as it is written, and says so", () => {
    const rows = TABLE.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(" £m", "") : cell)));
    const plan = summaryPlan(summaryOfRows(rows), options({ unit: "£000" }));
    expect(valuesOf(rowUnder(plan, "Savings by year", "Savings less costs"))).toEqual([-0.2, -1]);
    expect(texts(plan).join(" ")).toContain("stay as they are written, because they cannot be turned into £000.");
  });
});

describe("as values", () => {
  const plan = summaryPlan(fivePapers(), options({ isLive: false }));

  test("no cell has a formula, and every figure is there", () => {
    expect(formulasIn(plan)).toEqual([]);
    expect(valuesOf(rowUnder(plan, "Savings by year", "Savings less costs"))).toEqual([
      -8.463, -11.993, -25.886, -27.039,
    ]);
    const [title, , ...live] = placedCells(summaryPlan(fivePapers())).map(({ cell }) => cell.value);
    expect(placedCells(plan).map(({ cell }) => cell.value)).toEqual([title, texts(plan)[1], ...live]);
  });

  test("the sheet says so at the top, and its links stay", () => {
    expect(texts(plan)[1]).toMatch(/^Figures are values: they stay as they were/u);
    expect(placedCells(plan).filter(({ cell }) => cell.link !== undefined).length).toBeGreaterThan(40);
  });
});

describe("where the range alone would be read differently, sums are of the lines' own cells", () => {
  const title = [["Savings in £000"], [], ...TABLE.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(" £m", "") : cell)))]; // prettier-ignore
  const open = TABLE.map((row, index) => row.map((cell, column) => (index === 2 && column === 4 ? "TBC" : cell)));
  test.each<[string, SheetRows, TableChoice | undefined]>([
    ["the user set the unit", TABLE, { unit: "£000" }],
    ["the user set the basis", TABLE, { basis: "incremental" }],
    ["the user set the sign", TABLE, { sign: "positive" }],
    ["the unit stands in the title", title, undefined],
    ["a figure is to be confirmed", open, undefined],
  ])("%s", (_why, rows, choice) => {
    const formulas = formulasIn(summaryPlan(summaryOfRows(rows, choice)));
    expect(formulas.length).toBeGreaterThanOrEqual(12);
    expect(formulas.filter((formula) => formula.includes("SAVINGS.TOTAL"))).toEqual([]);
  });

  test("a figure that is to be confirmed is named as not counted", () => {
    expect(texts(summaryPlan(summaryOfRows(open)))).toContain('Not counted, because no figure can be read there: E3 ("TBC").'); // prettier-ignore
  });

  test("a sum over more cells than a formula can name is a value that says so", () => {
    const lines = Array.from({ length: 1200 }, (_, index) => [`CH${index + 1}`, "Home", index % 2 ? "New" : "Existing", -1, -1]); // prettier-ignore
    const plan = summaryPlan(summaryOfRows([TABLE[0] ?? [], ...lines], { unit: "£000" }));
    expect(rowUnder(plan, "Savings by year", "New")[1]).toEqual({ value: -600, format: "#,##0_);(#,##0)", style: "figure" }); // prettier-ignore
    expect(rowUnder(plan, "Savings by year", "Savings (gross)")[1]?.formula).toBe(
      `=SUM(SUMIF('Sheet1'!D2:D1201,"<0"))`,
    );
    expect(texts(plan).some((text) => text.startsWith("A sum that is not a formula is a value"))).toBe(true);
    expect(Math.max(...formulasIn(plan).map((formula) => formula.length))).toBeLessThan(8192);
  });
});

describe("what the user decided", () => {
  test("a budget given in the pane stands beside the savings, with their share of it", () => {
    const plan = summaryPlan(summaryOfRows(TABLE, { basis: "cumulative", budget: pence(2_000_000_000) }));
    const heading = "Savings as a share of the budget";
    expect(valuesOf(rowUnder(plan, heading, "Budget"))).toEqual([20, "given in pane"]);
    expect(valuesOf(rowUnder(plan, heading, "Savings (gross), 2018/19"))[0]).toBe(1);
    expect(rowUnder(plan, heading, "Share of the budget")[1]).toMatchObject({ value: 0.05, format: "0.0%" });
  });

  test("tables that are left out are named at the top", () => {
    const leftOut = [{ title: "Old plan", sheet: "Archive" }];
    const plan = summaryPlan({ ...fivePapers(), leftOut });
    expect(texts(plan)[2]).toBe("Left out, as was asked for in the pane: Archive: Old plan.");
  });

  test("thresholds that are not the usual ones are named", () => {
    const thresholds = { ...DEFAULT_SUMMARY_OPTIONS.thresholds, costs: 20 };
    const plan = summaryPlan(fivePapers(), options({ thresholds }));
    expect(texts(plan)[2]).toBe(
      "Questions are asked from thresholds set in the pane: costs above 20% of a year's savings (usually 10).",
    );
    expect(texts(plan).some((text) => text.startsWith("In 2017/18 costs of"))).toBe(false);
    expect(texts(summaryPlan(fivePapers())).some((text) => text.startsWith("In 2017/18 costs of"))).toBe(true);
  });

  test("accepted findings stand apart from the others, each with its reason", () => {
    const [table] = summaryOfGrids([gridOfSample(birmingham)]).tables;
    if (!table?.findings[0]) throw new Error("nothing was found");
    const [finding, ...findings] = table.findings;
    const accepted = [{ finding, reason: "It is a cost of the new contract." }];
    const plan = summaryPlan({ ...fivePapers(), tables: [{ ...table, findings, accepted }] });
    const row = rowUnder(plan, "Accepted as they are", finding.message);
    expect(row[0]?.value).toBe(`${finding.message}\nReason: It is a cost of the new contract.`);
    expect(row[2]?.link).toBe("'Birmingham'!C21");
    expect(texts(plan).filter((text) => text.startsWith(finding.message))).toHaveLength(1);
  });
});

describe("questions a panel may ask", () => {
  test("each has its number, its weight and the cell it rests on", () => {
    const plan = summaryPlan(summaryOfGrids([gridOfSample(birmingham)]));
    const row = rowUnder(plan, "Questions a panel may ask", "MIA2 16+ (Existing) saves nothing for 2 years");
    expect(row.slice(1)).toMatchObject([
      { value: "No. 8" },
      { value: "Look at" },
      { value: "C39", link: "'Birmingham'!C39" },
    ]);
  });

  test("where there are none, the sheet says so", () => {
    const rows = [["Savings proposal", "2017/18 £m"], ["Parks", 0.123], ["Roads", 0.117], ["Waste", 0.111], ["Libraries", 0.121], ["Offices", 0.119], ["Fleet", 0.113]]; // prettier-ignore
    expect(texts(summaryPlan(summaryOfRows(rows)))).toContain("None of the lines of enquiry asks anything about this table."); // prettier-ignore
  });
});

test("Hampshire's columns are not headed in millions where their amounts are thousands", () => {
  const plan = summaryPlan(summaryOfGrids([gridOfSample(hampshire)]), options({ unit: "£000" }));
  expect(texts(plan).filter((text) => text === "Full Year Savings Proposals").length).toBeGreaterThan(1);
});
