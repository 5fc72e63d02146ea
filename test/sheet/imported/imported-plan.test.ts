import type { TableChoice } from "../../../src/savings/choices/table-choice";
import type { ReportReading } from "../../../src/savings/report/read-report";
import { readReport } from "../../../src/savings/report/read-report";
import { reportOfText } from "../../../src/savings/report/report";
import type { SavingsTable } from "../../../src/savings/table";
import type { ImportedPlan } from "../../../src/sheet/imported/imported-plan";
import { importedTablePlan } from "../../../src/sheet/imported/imported-plan";
import type { PlanCell } from "../../../src/sheet/plan";
import { essence, readAgain } from "./read-again";
import { CHILDREN, onlyTable, PAPERS, PDF, readText, whenPapersAreThere } from "./reports";

function planOf(text: string): { reading: ReportReading; table: SavingsTable; plan: ImportedPlan } {
  const reading = readText(text);
  const table = onlyTable(reading);
  return { reading, table, plan: importedTablePlan(reading, table) };
}

const valuesOf = (cells: readonly PlanCell[] = []) => cells.map(({ value }) => value);
const rowsOf = (plan: ImportedPlan, table: string) => plan.blocks.find((block) => block.table === table)?.cells ?? [];
const allCells = (plan: ImportedPlan) => plan.blocks.flatMap(({ cells }) => cells.flat());

describe("a table of Word", () => {
  test("becomes a marked table of its lines, each with the lines of the report that it was read from", () => {
    const { plan } = planOf(CHILDREN);
    expect(rowsOf(plan, "ImportedSavings").map(valuesOf)).toEqual([
      ["Code", "Description", "New or Existing Saving", "2017/18 £m", "2018/19 £m", "Lead officer", "To check", "Source lines"], // oxfmt-ignore
      ["CH1 17+", "Contact and escort\nThe service arranges contact. The changes save £100,000 which will be recurrent in future years.", "New", -0.1, -0.1, "A. Patel", null, "4–5"], // oxfmt-ignore
      ["CH2 17+", "Residential - closure", "New", -0.3, -0.4, "B. Jones", null, 6],
      ["CH3 17+", "Placements", "Existing", "TBC", -1.25, "C. Smith", expect.stringMatching(/^2017\/18: "TBC" stands/u), 7], // oxfmt-ignore
    ]);
  });

  test("shows as many decimals as were written, in brackets", () => {
    const [, , second] = rowsOf(planOf(CHILDREN).plan, "ImportedSavings");
    expect(second?.slice(3, 5).map(({ format }) => format)).toEqual([
      "#,##0.000_);(#,##0.000)",
      "#,##0.00_);(#,##0.00)",
    ]);
  });

  test("marks what is to be checked by its look as well", () => {
    const [, , , third] = rowsOf(planOf(CHILDREN).plan, "ImportedSavings");
    expect(third?.slice(3, 5).map(({ style }) => style)).toEqual(["figureToCheck", "figure"]);
  });

  test("has its total right under the marked table, where nothing counts it twice", () => {
    const { plan } = planOf(CHILDREN);
    const marked = plan.blocks.find(({ table }) => table === "ImportedSavings")!;
    const under = plan.blocks.find(({ row }) => row === marked.row + marked.cells.length);
    expect(valuesOf(under?.cells[0])).toEqual([null, "Total", null, -0.4, -1.75, null, null, 8]);
    expect(plan.table).toEqual({ row: marked.row, column: 0, rows: marked.cells.length + 1, columns: 8 });
  });

  test("has a sentence that says under its lines what they come to under them too, where it says so of them again", () => {
    const said = "These savings come to £14,650 in all.";
    const { table, plan } = planOf(`Savings:\n- Christmas lights: £12,500\n- Office broadband: £2,150\n\n${said}`);
    const marked = plan.blocks.find(({ table: name }) => name === "ImportedSavings")!;
    const under = plan.blocks.find(({ cells }) => cells.some(([cell]) => cell?.value === said));
    expect(under?.row).toBeGreaterThan(marked.row + marked.cells.length);
    expect(essence(readAgain(plan)).totals).toEqual(essence(table).totals);
  });

  test("has a running total over the years below, which is said to agree with no lines", () => {
    const { plan } = planOf(
      "Saving | 2026/27 £000 | 2027/28 £000\nCleaning | 4 | 3\nCatering | 1 | 2\nTotal | 5 | 5\nRunning total | 5 | 10",
    );
    const values = plan.blocks.flatMap(({ cells }) => cells.flat()).map(({ value }) => value);
    expect(values).toContain("Running total");
    expect(values.filter((value) => /agrees|differs/u.test(String(value)))).toEqual([]);
  });

  test("says below where each figure stands, what was written there and what the line says", () => {
    const [heading, first] = rowsOf(planOf(CHILDREN).plan, "ImportedFigures");
    expect(valuesOf(heading)).toEqual(["Code", "Line", "Column", "Figure", "As written", "Source line", "Text of that line"]); // oxfmt-ignore
    expect(valuesOf(first)).toEqual(["CH1 17+", "Contact and escort", "2017/18", -0.1, "(0.100)", 4, "CH1 17+ Contact and escort New A. Patel (0.100) (0.100)"]); // oxfmt-ignore
  });

  test("is said to come from text, under its title", () => {
    const { plan } = planOf(CHILDREN);
    expect(plan.blocks[0]?.cells.map(([cell]) => cell?.value)).toEqual([
      "Savings of children's services",
      'From "Pasted text", lines 4–7.',
      "These savings were read from text: check each figure against the line that it was read from.",
    ]);
  });

  test("prints on A4 across, with its headings on each page", () => {
    const { print, frozenRows } = planOf(CHILDREN).plan;
    expect([print.orientation, print.titleRows, frozenRows]).toEqual(["landscape", "$5:$5", 5]);
  });
});

describe("read from the sheet, a table is the table of the report:", () => {
  const BASIS_BY_TITLE = [
    "Cumulative savings £000",
    "",
    "Scheme\tDirectorate\t2024/25\t2025/26",
    "Parking\tPlace\t10\t25",
    "Waste\tPlace\t-\t5",
    "Total\t\t10\t30",
  ].join("\n");
  const POUNDS = ["Savings found so far, listed below", "", "Freeze a post\t£50,000", "Catering income\t£1.2m", "Cut travel\t£9,999.50"].join("\n"); // oxfmt-ignore
  const BARE = ["Savings proposals", "", "Scheme\t2024/25\t2025/26", "Parking\t10\t25", "Waste\t4\t5"].join("\n");
  const NO_UNIT_BUT_OWN = ["Savings proposals", "", "Scheme\t2024/25\t2025/26", "Parking\t£1m\t25", "Waste\t4\t12%"].join("\n"); // oxfmt-ignore

  const COSTS = ["Budget proposals", "", "Scheme\t2024/25 £m\t2025/26 £m", "Savings", "Parking\t1.0\t1.0", "Waste\t0.5\t0.6", "Pressures", "Elections\t3.0\t4.0"].join("\n"); // oxfmt-ignore

  test.each([
    ["of Word", CHILDREN],
    ["with costs under a heading of their own", COSTS],
    ["of a PDF", PDF],
    ["whose basis its title says", BASIS_BY_TITLE],
    ["whose figures have units of their own", POUNDS],
    ["without a unit", BARE],
    ["without a unit, some figures with one", NO_UNIT_BUT_OWN],
  ])("one %s", (_what, text) => {
    const { table, plan } = planOf(text);
    expect(essence(readAgain(plan))).toEqual(essence(table));
  });

  whenPapersAreThere("those of published papers", () => {
    const tables = PAPERS.flatMap((text) => {
      const reading = readText(text);
      return reading.sheet.tables.map((table) => ({ table, plan: importedTablePlan(reading, table) }));
    });
    expect(tables.length).toBeGreaterThan(3);
    for (const { table, plan } of tables) expect(essence(readAgain(plan))).toEqual(essence(table));
    return Promise.resolve();
  });

  test("a unit that nobody knows is not guessed: headings stay bare", () => {
    const { plan } = planOf(BARE);
    expect(valuesOf(rowsOf(plan, "ImportedSavings")[0])).toEqual(["Scheme", "2024/25", "2025/26", "Source lines"]);
    expect(plan.choice?.unit).toBeUndefined();
  });

  test("a figure whose unit no heading says keeps it, as text", () => {
    const rows = rowsOf(planOf(NO_UNIT_BUT_OWN).plan, "ImportedSavings");
    expect(rows.slice(1).map((row) => valuesOf(row).slice(1, 3))).toEqual([
      ["£1m", 25],
      [4, "12%"],
    ]);
  });

  test.each<[string, TableChoice]>([
    ["basis", { basis: "incremental" }],
    ["sign", { sign: "positive" }],
    ["unit", { unit: "£000" }],
    ["all of them", { unit: "£", basis: "cumulative", sign: "negative" }],
  ])("with the %s that the user chose", (_what, choice) => {
    const first = onlyTable(readText(BARE));
    const reading = readText(BARE, { tables: [{ id: "1", range: first.range, choice }] });
    const table = onlyTable(reading);
    const again = readAgain(importedTablePlan(reading, table));
    expect(essence(again)).toEqual(essence(table));
    expect([again.unit.value, again.basis.value, again.sign.value]).toEqual([
      choice.unit ?? null,
      choice.basis ?? first.basis.value,
      choice.sign ?? first.sign.value,
    ]);
  });

  test("a unit that the user chose stands in the headings, and need not be kept", () => {
    const first = onlyTable(readText(BARE));
    const reading = readText(BARE, { tables: [{ id: "1", range: first.range, choice: { unit: "£000" } }] });
    const plan = importedTablePlan(reading, onlyTable(reading));
    expect(valuesOf(rowsOf(plan, "ImportedSavings")[0]).slice(1, 3)).toEqual(["2024/25 £000", "2025/26 £000"]);
    expect(plan.choice?.unit).toBeUndefined();
  });
});

describe("totals of some of the lines", () => {
  const parts = (roads: string, ...more: string[]) =>
    planOf(
      [
        "Savings by service, cumulative",
        "",
        "Description\t2017/18 £000\t2018/19 £000",
        ...["Day centres\t(100)\t(120)", "Home care\t(50)\t(60)", "Sub-total Adults\t(150)\t(180)"],
        ...["Street lights\t(20)\t(25)", "Gritting\t(10)\t(15)", roads],
        ...more,
      ].join("\n"),
    ).plan.blocks.flatMap(({ cells }) => cells.flatMap(([first]) => String(first?.value)));

  test.each([
    ["agrees with", "Sub-total Roads\t(30)\t(40)", "Sub-total Roads: agrees with its 2 lines"],
    [
      "differs in a column from",
      "Sub-total Roads\t(30)\t(45)",
      "Sub-total Roads: differs from its 2 lines in 1 column",
    ],
    [
      "differs in both columns from",
      "Sub-total Roads\t(35)\t(45)",
      "Sub-total Roads: differs from its 2 lines in 2 columns",
    ],
  ])("stand below, where nothing counts them twice, and one that %s its lines says so", (_, roads, said) => {
    expect(parts(roads)).toEqual(expect.arrayContaining(["Sub-total Adults: agrees with its 2 lines", said]));
  });
});

describe("rows whose years nobody knows", () => {
  test("are listed below with their figures as written, and are no lines", () => {
    const { table, plan } = planOf(PDF);
    expect(table.uncertain.map(({ name }) => name)).toEqual(["Libraries opening hours"]);
    const block = plan.blocks.find(({ cells }) => cells[0]?.[0]?.value === "Rows whose years are not known");
    expect(block?.cells.slice(2).map(valuesOf)).toEqual([
      ["Row", "Figure 1", "Figure 2", "Source line"],
      ["Libraries opening hours", "(0.020)", "(0.040)", 6],
    ]);
    expect(rowsOf(plan, "ImportedSavings").flatMap(valuesOf)).not.toContain("Libraries opening hours");
  });

  test("become lines once the user has placed them", () => {
    const { laid } = readText(PDF);
    const [row] = laid.unplaced;
    const line = row!.figures[0]!.line;
    const placement = { line, columns: [row!.columns[0]!, row!.columns[2]!], reason: "", by: "user" as const };
    const reading = readText(PDF, { placements: [placement] });
    const plan = importedTablePlan(reading, onlyTable(reading));
    const own = rowsOf(plan, "ImportedSavings")
      .map(valuesOf)
      .find(([name]) => name === "Libraries opening hours");
    expect(own?.slice(1, 4)).toEqual([-0.02, null, -0.04]);
  });
});

describe("whatever a report says", () => {
  const PAYLOADS = ["=1+1", "+1", "-1+1", "@SUM(A1)", '=HYPERLINK("http://x","y")', "10/11", "1E3", "00123", "'quoted"];
  const text = (words: string) =>
    [`Savings ${words}`, "", `Scheme\tLead\t2024/25 £m`, `${words} parking\t${words}\t1.0`, `Waste\t${words}\t2.0`].join("\n"); // oxfmt-ignore

  test.each(PAYLOADS)(
    "%s is no formula: no cell of a plan has one, and every number is a figure or a line",
    (words) => {
      const { plan } = planOf(text(words));
      expect(allCells(plan).filter((cell) => "formula" in cell || "link" in cell)).toEqual([]);
      const numbers = rowsOf(plan, "ImportedSavings").slice(1).map((row) => row.filter(({ value }) => typeof value === "number")); // oxfmt-ignore
      expect(numbers.map(valuesOf)).toEqual([[1, 4], [2, 5]]); // oxfmt-ignore
    },
  );

  test.each([
    ["Savings: plan [A/B] of 2024*?", "Savings plan A B of 2024"],
    ["'Savings'", "Savings"],
    ["History", "Imported savings"],
    ["Savings of a service whose name is far longer than a sheet's", "Savings of a service…"],
  ])("a table called %s gets a sheet that Excel takes", (title, name) => {
    const reading = readReport(reportOfText("Pasted text", `${title}\n\nScheme\tSaving £m\nParking\t1.0\nWaste\t2.0`));
    const plan = importedTablePlan(reading, { ...onlyTable(reading), title });
    expect(plan.name).toBe(name);
    expect(plan.name.length).toBeLessThanOrEqual(26);
  });

  test("a text longer than a cell of Excel's is cut, and what no file can hold is a blank", () => {
    const long = `${"word ".repeat(9_000)}end`;
    const { plan } = planOf(`Savings\n\nScheme\tLead\tSaving £m\nPar\u0000king\u0007\t${long}\t1.0\nWaste\tx\t2.0`);
    const texts = allCells(plan).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(texts.filter((one) => /[\u0000\u0007]/u.test(one))).toEqual([]);
  });
});
