import { createSummary } from "../../src/commands/create-summary";
import type { Host } from "../../src/host/host";
import { ensureCell } from "../../src/host/model/cells";
import { createWorkbook } from "../../src/host/model/create";
import type { HostWorkbook } from "../../src/host/model/types";
import { openForAddIn } from "../../src/host/node/open-workbook";
import { FIRST_NAMES } from "../../src/sheet/own-sheets";
import { strangeFormulas, textsIn } from "./strange-formulas";

export type Rows = readonly (readonly (string | number | null)[])[];

/** A workbook whose cells hold texts and numbers and not one formula, whatever they look like. */
export function textWorkbook(sheets: Readonly<Record<string, Rows>>): HostWorkbook {
  const workbook = createWorkbook(Object.keys(sheets));
  for (const sheet of workbook.sheets) {
    sheets[sheet.name]?.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null) ensureCell(sheet, row, column).value = value;
      }),
    );
  }
  return workbook;
}

/** Opens it with the add-in. */
export async function openHostile(sheets: Readonly<Record<string, Rows>>): Promise<Host> {
  return (await openForAddIn(textWorkbook(sheets))).host;
}

/** Writes the summary, or brings it up to date, which has to succeed. */
export async function summarised(): Promise<void> {
  const outcome = await createSummary();
  if (outcome.kind !== "done") throw new Error(outcome.message);
}

/** The summary's sheets. */
export function paperOf({ workbook }: Host) {
  const own = new Set<string>(Object.values(FIRST_NAMES));
  return workbook.sheets.filter(({ name }) => own.has(name));
}

/** Nothing in the workbook is a formula but what the add-in laid out itself. */
export function expectOnlyOurFormulas({ workbook }: { readonly workbook: HostWorkbook }): void {
  expect(strangeFormulas(workbook)).toEqual([]);
}

/** Which of some texts stand nowhere on sheets: spaces and line breaks apart, as a plan may lay them out otherwise. */
export function missingFrom(sheets: HostWorkbook["sheets"], wanted: readonly string[]): string[] {
  const texts = textsIn(sheets).map(({ text }) => plain(text));
  return wanted.filter((one) => !texts.some((text) => text.includes(plain(one))));
}

function plain(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, "");
}

/** What every object has must be as it was: no text of a paper is taken for the name of a property. */
export function expectCleanObjects(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
}
