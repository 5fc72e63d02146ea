import { createSummary } from "../../../src/commands/create-summary";
import type { Outcome } from "../../../src/commands/outcome";
import type { Host } from "../../../src/host/host";
import type { HostSheet, HostWorkbook } from "../../../src/host/model/types";
import { openForAddIn } from "../../../src/host/node/open-workbook";
import type { OwnSheet } from "../../../src/sheet/own-sheets";
import { FIRST_NAMES } from "../../../src/sheet/own-sheets";
import { addSheet } from "../../sheet/on-host";
import { valuesOf } from "../../host/support";

/** A small plan and its paper in the local host, and what people do to their sheets. */

export const PLAN: readonly (readonly unknown[])[] = [
  ["Savings £000", null, null, null],
  ["Code", "Description", "Type", "2017/18", "2018/19"],
  ["A1", "Day services", "New", -120, -130],
  ["A2", "Transport", "Existing", 55, -60],
  ["A3", "Care for older people", "Existing", -10, -900],
  ["Total", null, null, -75, -1090],
];

/** Lines under those of the plan, which make every sheet of the paper longer. */
export const MORE_LINES: readonly (readonly unknown[])[] = [
  ["A4", "Libraries", "New", 0, -300],
  ["A5", "Parks", "New", 80, -200],
  ["A6", "Agency staff and vacancies", "New", -50, -250],
];

/** A workbook with a plan and the paper of it. */
export async function openPaper(plan: readonly (readonly unknown[])[] = PLAN): Promise<Host> {
  const { host } = await openForAddIn();
  await addSheet("Plan", plan);
  await refreshed();
  return host;
}

/** Opens a copy of a workbook, as a file is opened again. */
export async function reopened(workbook: HostWorkbook): Promise<Host> {
  const { host } = await openForAddIn(structuredClone(workbook));
  return host;
}

/** Creates the summary, or refreshes it, which has to succeed. */
export async function refreshed(): Promise<Extract<Outcome<unknown>, { kind: "done" }>> {
  const outcome = await createSummary();
  if (outcome.kind !== "done") throw new Error(outcome.message);
  return outcome;
}

/** Types into cells from one on, as a user does; a text with "=" is a formula. */
export async function type(sheet: string, address: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const columns = rows[0]?.length ?? 1;
    const first = context.workbook.worksheets.getItem(sheet).getRange(address);
    first.getResizedRange(rows.length - 1, columns - 1).formulas = rows.map((row) => [...row]);
    await context.sync();
  });
}

/** Does something on a sheet in one request. */
export async function on(sheet: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

/** Makes the plan, and so every sheet of its paper, longer. */
export async function lengthenPlan(): Promise<void> {
  await on("Plan", (sheet) => {
    sheet.getRange(`6:${5 + MORE_LINES.length}`).insert("Down");
    sheet.getRange(`A6:E${5 + MORE_LINES.length}`).values = MORE_LINES.map((row) => [...row]);
  });
}

/** Makes the plan as short as it was. */
export async function shortenPlan(): Promise<void> {
  await on("Plan", (sheet) => {
    sheet.getRange(`6:${5 + MORE_LINES.length}`).delete("Up");
  });
}

export function sheetOf(host: Host, name: string): HostSheet {
  const found = host.workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What stands in a sheet's cells, with where. */
export function filledCells(sheet: HostSheet): { row: number; column: number; value: string | number | boolean }[] {
  return valuesOf(sheet).flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === null || value === "" ? [] : [{ row, column, value }])),
  );
}

/** Every place in which a text stands on a sheet, zero-based. */
export function placesOf(host: Host, sheet: string, text: string): { row: number; column: number }[] {
  return filledCells(sheetOf(host, sheet)).flatMap(({ row, column, value }) =>
    value === text ? [{ row, column }] : [],
  );
}

/** The only place in which a text stands on a sheet. */
export function placeOf(host: Host, sheet: string, text: string): { row: number; column: number } {
  const [place, ...others] = placesOf(host, sheet, text);
  if (!place || others.length > 0)
    throw new Error(`"${text}" stands in ${sheet} ${others.length + (place ? 1 : 0)} times`);
  return place;
}

/** The sheets of a paper with the names that they are first given. */
export const SHEETS = Object.entries(FIRST_NAMES) as [OwnSheet, string][];

/** One more than the last row that a sheet of the paper holds anything in. */
export function heightOf(host: Host, sheet: string): number {
  return valuesOf(sheetOf(host, sheet)).length;
}
