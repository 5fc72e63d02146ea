import { pence } from "../../src/savings/money";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import { summarise } from "../../src/savings/summary/summarise";
import { checksPlan } from "../../src/sheet/checks/checks-plan";
import { summaryPlan } from "../../src/sheet/summary/summary-plan";
import { TOO_LONG } from "../../src/sheet/year-sums";
import type { SheetRows } from "../sheets";
import { gridOf } from "../sheets";
import { formulasIn, paperOf } from "./on-host";
import { tableRows, textsOf } from "./papers";

/** Of every three lines one is a pressure and one has figures that are text: no sum is of a few neighbouring cells. */
const LINES: SheetRows = Array.from({ length: 1800 }, (_, index) => [
  index % 2 ? "Adults" : "Roads",
  `Line ${index + 1}`,
  index % 3 ? "Saving" : "Pressure",
  100,
  index % 3 === 1 ? "(1)" : -1,
]);
const HEADING = ["Service", "Savings proposal", "Type", "Budget £000", "2027/28 £000"];
const NET = ["", "Net total", "", null, -600];

describe("a plan so long that no formula can name all of its cells", () => {
  const snapshot = { sheets: [gridOf([HEADING, ...LINES, NET])], markedTables: [] };
  const choices = readWorkbook(snapshot).tables.map(({ range }) => ({
    id: "1",
    range,
    choice: { unit: "£000" as const, budget: pence(100_000_000) },
  }));
  const paper = paperOf(summarise(readWorkbook(snapshot, choices)));
  const [summary, checks] = [summaryPlan(paper), checksPlan(paper)];

  test("has values in place of such formulas, in every part, and says so", () => {
    expect(textsOf(summary).filter((text) => text === TOO_LONG).length).toBeGreaterThan(2);
    expect(textsOf(checks)).toContain(TOO_LONG);
  });

  test("has no formula that Excel would refuse", () => {
    const lengths = [summary, checks].flatMap(formulasIn).map((formula) => formula.length);
    expect(Math.max(...lengths)).toBeLessThan(8192);
  });

  test("has the right amounts as values", () => {
    const years = summary.blocks.find(({ table }) => table?.endsWith("by_year"))?.cells ?? [];
    expect(years.map((row) => row.map(({ value }) => value))).toEqual(
      expect.arrayContaining([
        ["Savings (gross)", -1200],
        ["Costs", 600],
        ["Savings less costs (net)", -600],
      ]),
    );
    const [stated] = tableRows(checks, "Scrutiny_stated_totals");
    expect(stated?.["Lines add up to"]).toMatchObject({ value: -600 });
    expect(stated?.["Lines add up to"]).not.toHaveProperty("formula");
  });
});
