import fc from "fast-check";
import { insertSamples } from "../../../src/commands/insert-samples";
import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import { openForAddIn } from "../../../src/host/node/open-workbook";
import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import type { CellValue } from "../../../src/savings/grid";
import type { WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import { enquiriesPlan } from "../../../src/sheet/enquiries/enquiries-plan";
import { readEnquiries } from "../../../src/sheet/enquiries/read-enquiries";
import type { EnquiryCells } from "../../../src/sheet/enquiries/sheet-rows";
import { FIRST_NAMES } from "../../../src/sheet/own-sheets";
import type { Paper } from "../../../src/sheet/paper";
import { NOTHING_TYPED } from "../on-host";
import { putPlan } from "../../../src/workbook/write-plan";
import { addSheet, differences, summaryOf } from "../on-host";
import { PLAN } from "./left-by-people";
import { placeOf } from "./papers";
import { words } from "./typed";
import "../../property-seed";

/** A panel's meeting in the workbook: written, typed on, sorted, saved, opened again and refreshed. */

const NAME = FIRST_NAMES.enquiries;

async function paperWith(enquiries: readonly WrittenEnquiry[] = []): Promise<Paper> {
  const summary = await summaryOf();
  const typed = { ...NOTHING_TYPED, enquiries };
  return { summary, options: DEFAULT_SUMMARY_OPTIONS, names: FIRST_NAMES, typed, published: null };
}

/** Writes the sheet anew, with what was read from it before. */
async function refresh(enquiries: readonly WrittenEnquiry[] = []) {
  await Excel.run(async (context) => {
    const before = context.workbook.worksheets.getItemOrNullObject(NAME);
    await context.sync();
    if (!before.isNullObject) before.delete();
    await context.sync();
  });
  const plan = enquiriesPlan(await paperWith(enquiries));
  await Excel.run(async (context) => {
    putPlan(context.workbook.worksheets.add(NAME), plan);
    await context.sync();
  });
  return plan;
}

async function cellsOnSheet(): Promise<EnquiryCells> {
  return await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(NAME).getUsedRange(true);
    used.load("values,formulasR1C1,text");
    await context.sync();
    return { values: used.values as CellValue[][], formulas: used.formulasR1C1 as CellValue[][], texts: used.text };
  });
}

async function type(sheet: string, row: number, column: number, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
  });
}

/** Saves the workbook and opens the file again. */
async function saveAndOpen(workbook: Parameters<typeof writeXlsx>[0]) {
  const read = await readXlsx(await writeXlsx(workbook));
  if (!read.ok) throw new Error(read.problem.message);
  return await openForAddIn(read.workbook);
}

test("every formula of the five papers' sheet comes to what the plan says", async () => {
  const { host } = await openForAddIn();
  await insertSamples();
  const plan = await refresh();
  expect(differences(plan, host.workbook, NAME)).toEqual([]);
});

test("words typed in a meeting stay beside their question when a line is recoded and the sheet is refreshed", async () => {
  await openForAddIn();
  await addSheet("Savings", PLAN);
  await refresh();
  const cells = await cellsOnSheet();
  const asked = readEnquiries(cells).enquiries;
  const dormant = asked.findIndex(({ rule }) => rule === 8);
  const { row, column } = placeOf(cells, "Officer's answer");
  await type(NAME, row + 1 + dormant, column, "The home closes in March 2019.");
  await type("Savings", 3, 0, "CH22 17+");
  await refresh(readEnquiries(await cellsOnSheet()).enquiries);
  const again = readEnquiries(await cellsOnSheet()).enquiries;
  const answered = again.filter(({ words: { answer } }) => answer !== "");
  expect(answered).toMatchObject([{ rule: 8, ref: dormant + 1, lines: ["CH22 17+ Closure of a home (New)"] }]);
  expect(answered[0]?.words.answer).toBe("The home closes in March 2019.");
});

test("rows that the chair sorted stay in that order, with their numbers", async () => {
  await openForAddIn();
  await addSheet("Savings", PLAN);
  await refresh();
  const read = readEnquiries(await cellsOnSheet()).enquiries;
  await refresh([...read].reverse());
  const again = readEnquiries(await cellsOnSheet()).enquiries;
  expect(again.map(({ ref, rule }) => [ref, rule])).toEqual([...read].reverse().map(({ ref, rule }) => [ref, rule]));
});

test("words of a question that is not asked any more are kept below, and return with it", async () => {
  await openForAddIn();
  await addSheet("Savings", PLAN);
  await refresh();
  const read = readEnquiries(await cellsOnSheet()).enquiries;
  const own = [{ heading: "Lead", content: "=RC[-12]*2" }];
  const typed = read.map((row) => (row.rule === 8 ? { ...row, words: { ...row.words, comment: "Ask in May", own } } : row)); // oxfmt-ignore
  await type("Savings", 3, 3, -990);
  await refresh(typed);
  const without = readEnquiries(await cellsOnSheet()).enquiries;
  expect(without.filter(({ isAsked }) => !isAsked)).toMatchObject([{ rule: 8, words: { comment: "Ask in May", own } }]);
  await type("Savings", 3, 3, 0);
  await refresh(without);
  const returned = readEnquiries(await cellsOnSheet()).enquiries;
  expect(returned.filter(({ rule }) => rule === 8)).toMatchObject([{ isAsked: true, words: { comment: "Ask in May", own } }]); // oxfmt-ignore
});

test("whatever is typed is there in the saved file", async () => {
  const contents = fc.constantFrom<CellValue>("Chair", "'=1+1", "''quoted", 7, true, "=RC[-12]*2", "10/11", "");
  const meetings = fc.record({ list: fc.array(words, { minLength: 4, maxLength: 12 }), content: contents });
  await fc.assert(
    fc.asyncProperty(meetings, async ({ list, content }) => {
      const { host } = await openForAddIn();
      await addSheet("Savings", PLAN);
      await refresh();
      const own = [{ heading: "Asked by", content }];
      const typed = readEnquiries(await cellsOnSheet()).enquiries.map((row, index) => ({
        ...row,
        words: { ...row.words, ...list[index], own },
      }));
      await refresh(typed);
      await saveAndOpen(host.workbook);
      const saved = readEnquiries(await cellsOnSheet()).enquiries;
      expect(saved).toEqual(typed);
    }),
    { numRuns: 15 },
  );
});
