import fc from "fast-check";
import { createSummary } from "../../src/commands/create-summary";
import { insertSamples } from "../../src/commands/insert-samples";
import { readTables } from "../../src/commands/read-tables";
import { openForAddIn } from "../../src/host/node/open-workbook";
import type { SummaryOptions } from "../../src/savings/choices/summary-options";
import { DEFAULT_SUMMARY_OPTIONS } from "../../src/savings/choices/summary-options";
import type { TableChoice } from "../../src/savings/choices/table-choice";
import { pence } from "../../src/savings/money";
import { inOneGo } from "../../src/savings/steps";
import { layingOutPlans } from "../../src/sheet/scrutiny-plans";
import type { Layout, Plan } from "../functions/plans";
import { layouts, planRange, plans } from "../functions/plans";
import type { ScrutinySummary } from "../../src/savings/summary/summarise";
import type { HostWorkbook } from "../../src/host/model/types";
import { FIRST_NAMES, OWN_SHEETS } from "../../src/sheet/own-sheets";
import { addSheet, clearPaper, differences, formulasIn, paperOf, summaryOf, write } from "./on-host";

/** Domain, functions and native formulas agree: every formula comes to the value that the domain works out. */

const shownIn = (unit: SummaryOptions["unit"]): SummaryOptions => ({ ...DEFAULT_SUMMARY_OPTIONS, unit });
/** What of all sheets of a paper does not come to the value that its plan carries. */
async function differencesOf(
  summary: ScrutinySummary,
  options: SummaryOptions,
  workbook: HostWorkbook,
): Promise<string[]> {
  const plans = inOneGo(layingOutPlans(paperOf(summary, options)));
  for (const key of OWN_SHEETS) await write(plans[key]);
  const found = OWN_SHEETS.flatMap((key) => differences(plans[key], workbook, FIRST_NAMES[key]));
  await clearPaper();
  return found;
}

const UNITS: readonly SummaryOptions["unit"][] = ["source", "£m", "£000", "£"];

test("the summary that the command writes of the five papers holds what the domain works out", async () => {
  const { host } = await openForAddIn();
  await insertSamples();
  await createSummary();
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  const plans = inOneGo(layingOutPlans(paperOf(read.value.summary)));
  expect(formulasIn(plans.summary).length).toBeGreaterThan(140);
  expect(OWN_SHEETS.flatMap((key) => differences(plans[key], host.workbook, FIRST_NAMES[key]))).toEqual([]);
});

test.each(UNITS)("the five papers' summary in %s holds what the domain works out", async (unit) => {
  const { host } = await openForAddIn();
  await insertSamples();
  expect(await differencesOf(await summaryOf(), shownIn(unit), host.workbook)).toEqual([]);
});

const choices: fc.Arbitrary<TableChoice> = fc.record(
  {
    unit: fc.constantFrom("£m" as const, "£000" as const, "£" as const),
    basis: fc.constantFrom("cumulative" as const, "incremental" as const),
    sign: fc.constantFrom("negative" as const, "positive" as const),
    budget: fc.integer({ min: 1, max: 10_000_000_000 }).map(pence),
  },
  { requiredKeys: [] },
);

test("the five papers' summary holds what the domain works out, whatever the user decided about them", async () => {
  const { host } = await openForAddIn();
  await insertSamples();
  const decided = fc.record({ unit: fc.constantFrom(...UNITS), choice: choices });
  await fc.assert(
    fc.asyncProperty(decided, async ({ unit, choice }) => {
      expect(await differencesOf(await summaryOf(() => choice), shownIn(unit), host.workbook)).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

const OTHERWISE: Record<string, readonly (readonly unknown[])[]> = {
  "Budgets": [["Service", "Savings proposal", "Budget £m", "2017/18 £000"], ["Parks", "Fewer cuts", 1.5, 120], ["Roads", "Resurfacing", "£0.75m", "£45k"], ["Waste", "Routes", "n/a", 10], ["Legal", "Posts", 0, 5]], // oxfmt-ignore
  "Long budgets": [["Savings proposal", "Budget £000", "2017/18 £000"], ...Array.from({ length: 40 }, (_, index) => [`Service ${index + 1}`, 1000 + index, index % 7 ? 10 * index : "n/a"])], // oxfmt-ignore
  "Targets": [["Savings proposal", "Target £000", "Achieved £000", "Saving £000"], ["Parks", 120, 100, 120], ["Roads", 50.5, "(20.25)", 50.5]], // oxfmt-ignore
  "Nothing to reach": [["Savings proposal", "Target £000", "Achieved £000", "Saving £000"], ["Parks", 0, 0, 120], ["Roads", 0, 0, 50]], // oxfmt-ignore
  "Same year twice": [
    ["Savings proposal", "2017/18 £000", "2017/18 £000"],
    ["Parks", -120, -30],
    ["Roads", -50, -20],
  ],
  "Back and forth": [["Incremental savings £000"], ["Savings proposal", "Type", "2017/18", "2018/19", "2019/20"], ["Parks", "One-off", -120, 120, 0], ["Roads", "New", -50, -20, -10], ["Growth", "Pressure", 15, 5, ""], ["Legal", "Pressure", -7, "", ""]], // oxfmt-ignore
  "Unlike columns": [["Savings proposal", "2017/18 £000", "2018/19 £m"], ["Parks", 120, 0.12], ["Roads", 50, "£75,000"], ["Total", 170, 0.2]], // oxfmt-ignore
  "Parts of a penny": [["Savings proposal", "Saving £"], ["Parks", 1000.125], ["Roads", 2000.125], ["Waste", "3,000.125"], ["Total", 6000.37]], // oxfmt-ignore
  "No unit": [["Savings proposal", "2017/18", "2018/19"], ["Parks", 120, 120], ["Roads", 50, "£0.5m"], ["Total", 170, 170]], // oxfmt-ignore
};

test.each(UNITS)("tables that are written otherwise, in %s", async (unit) => {
  const { host } = await openForAddIn();
  for (const [name, rows] of Object.entries(OTHERWISE)) await addSheet(name, rows);
  const summary = await summaryOf();
  expect(summary.tables.map(({ table }) => table.range.sheet)).toEqual(Object.keys(OTHERWISE));
  expect(await differencesOf(summary, shownIn(unit), host.workbook)).toEqual([]);
});

const SOMETHING_ELSE = ["TBC", "to follow", "£ 6,50", 0.123456789, 12345.678901, "£0.5m", "£250k", "£12.345", "(£3)"];
/** What somebody typed over a figure, and where: by line and year, each in turn. */
const overtyped = fc.array(
  fc.record({ row: fc.nat(12), year: fc.nat(2), typed: fc.constantFrom<unknown>(...SOMETHING_ELSE) }),
  { maxLength: 2 },
);
const sheets = fc.array(fc.record({ plan: plans, layout: layouts, overtyped }), { minLength: 3, maxLength: 5 });
interface PlanSheet {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly overtyped: readonly { readonly row: number; readonly year: number; readonly typed: unknown }[];
}

function rowsOf({ plan, layout, overtyped: typedOver }: PlanSheet): unknown[][] {
  const rows = planRange(plan, { ...layout, blank: null });
  for (const { row, year, typed } of typedOver) {
    const line = rows[2 + (row % (rows.length - 2))];
    const column = (line?.length ?? 0) - 3 + year;
    if (line && typeof line[column] === "number") line[column] = typed;
  }
  return rows;
}

test("the summary of any tables holds what the domain works out, in any unit and whatever is decided", async () => {
  const cases = fc.record({
    sheets,
    unit: fc.constantFrom(...UNITS),
    choices: fc.array(fc.option(choices), { minLength: 5, maxLength: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ sheets: list, unit, choices: decided }) => {
      const { host } = await openForAddIn();
      for (const [index, sheet] of list.entries()) await addSheet(`Savings ${index + 1}`, rowsOf(sheet));
      const choiceOf = (sheet: string) => decided[Number(sheet.slice(-1)) - 1] ?? null;
      const summary = await summaryOf((table) => choiceOf(table.range.sheet));
      expect(await differencesOf(summary, shownIn(unit), host.workbook)).toEqual([]);
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
