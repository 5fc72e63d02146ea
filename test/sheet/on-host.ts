import type { PlacedChoice, TableChoice } from "../../src/savings/choices/table-choice";
import { cellAddress } from "../../src/savings/address";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import type { SavingsTable } from "../../src/savings/table";
import type { ScrutinySummary } from "../../src/savings/summary/summarise";
import { summarise } from "../../src/savings/summary/summarise";
import type { SummaryOptions } from "../../src/savings/choices/summary-options";
import { DEFAULT_SUMMARY_OPTIONS } from "../../src/savings/choices/summary-options";
import { FIRST_NAMES } from "../../src/sheet/own-sheets";
import type { Paper, TypedOnSheets } from "../../src/sheet/paper";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan";
import type { HostWorkbook } from "../../src/host/model/types";
import { takeSnapshot } from "../../src/workbook/take-snapshot";
import { freeName } from "../../src/workbook/free-names";
import { putPlan } from "../../src/workbook/write-plan";
import { valueAt } from "../host/support";

/** Summaries of what stands in the local host, laid out and written there. */

/** Adds a sheet of cells, texts as texts. */
export async function addSheet(name: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const width = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    const range = sheet.getRangeByIndexes(0, 0, cells.length, width);
    range.numberFormat = cells.map((row) =>
      row.map((value) => (typeof value === "string" && value !== "" ? "@" : "General")),
    );
    range.values = cells;
    await context.sync();
  });
}

/** The workbook's summary, each table read as it is chosen for it. */
export async function summaryOf(
  choose: (table: SavingsTable) => TableChoice | null = () => null,
): Promise<ScrutinySummary> {
  const snapshot = await Excel.run((context) => takeSnapshot(context));
  const { tables } = readWorkbook(snapshot);
  const choices = tables.flatMap((table, index): PlacedChoice[] => {
    const choice = choose(table);
    return choice ? [{ id: String(index + 1), range: table.range, choice }] : [];
  });
  return summarise(readWorkbook(snapshot, choices));
}

/** Writes a plan on a sheet of its own and gives its name. */
export async function write(plan: SheetPlan): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeName(
      plan.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    putPlan(worksheets.add(name), plan);
    await context.sync();
    return name;
  });
}

/** Takes the sheets of a paper away, those that are there. */
export async function clearPaper(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = new Set<string>(Object.values(FIRST_NAMES));
    for (const sheet of worksheets.items) if (names.has(sheet.name)) sheet.delete();
    await context.sync();
  });
}

export const NOTHING_TYPED: TypedOnSheets = { enquiries: [], details: { council: "", committee: "", date: "" } };

/** What a paper of a summary is laid out from, where nobody typed anything yet. */
export function paperOf(summary: ScrutinySummary, options: SummaryOptions = DEFAULT_SUMMARY_OPTIONS): Paper {
  return { summary, options, names: FIRST_NAMES, typed: NOTHING_TYPED, published: null };
}

/** A plan's cells with where they stand. */
export function placedCells(
  plan: SheetPlan,
): { readonly row: number; readonly column: number; readonly cell: PlanCell }[] {
  return plan.blocks.flatMap((block) =>
    block.cells.flatMap((row, index) => row.map((cell, column) => ({ row: block.row + index, column, cell }))),
  );
}

/** What of a written plan's formulas does not come to the value that the plan carries; empty where all do. */
export function differences(plan: SheetPlan, workbook: HostWorkbook, sheetName: string): string[] {
  const sheet = workbook.sheets.find((one) => one.name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return placedCells(plan).flatMap(({ row, column, cell }) => {
    if (cell.formula === undefined) return [];
    const result = valueAt(sheet, row, column);
    if (isSame(result, cell.value)) return [];
    return [`${cellAddress({ row, column })} ${cell.formula} gives ${result}, not ${cell.value}`];
  });
}

function isSame(result: unknown, value: PlanCell["value"]): boolean {
  if (typeof result !== "number" || typeof value !== "number") return result === value;
  return Math.abs(result - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** How many formulas a plan has. */
export function formulasIn(plan: SheetPlan): string[] {
  return placedCells(plan).flatMap(({ cell }) => cell.formula ?? []);
}
