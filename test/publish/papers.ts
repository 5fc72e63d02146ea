import { sampleSheets } from "../../seeds";
import { DEFAULT_SUMMARY_OPTIONS } from "../../src/savings/choices/summary-options";
import type { Grid } from "../../src/savings/grid";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import { summarise } from "../../src/savings/summary/summarise";
import { FIRST_NAMES, OWN_SHEETS } from "../../src/sheet/own-sheets";
import { NOTHING_TYPED } from "../sheet/on-host";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan";
import { inOneGo } from "../../src/savings/steps";
import { layingOutPlans } from "../../src/sheet/scrutiny-plans";
import type { StyleName } from "../../src/sheet/styles";
import { Zip } from "../../src/xlsx/zip";
import { gridOfSample } from "../sheets";

/** Live plans of the five papers and of other sheets, as they would stand beside their sources. */
export function livePlans(others: readonly Grid[] = []): SheetPlan[] {
  const sheets = [...sampleSheets.map(gridOfSample), ...others];
  const summary = summarise(readWorkbook({ sheets, markedTables: [] }));
  const plans = inOneGo(
    layingOutPlans({
      summary,
      options: DEFAULT_SUMMARY_OPTIONS,
      names: FIRST_NAMES,
      typed: NOTHING_TYPED,
      published: null,
    }),
  );
  return OWN_SHEETS.map((key) => plans[key]);
}

/** A small sheet of one block in A1, other parts as given. */
export function planOf(cells: readonly (readonly PlanCell[])[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "Savings",
    blocks: [{ row: 0, cells }],
    columnWidths: cells[0]?.map(() => 20) ?? [],
    frozenRows: 0,
    showGridlines: false,
    print: { orientation: "landscape", titleRows: null, pageBreaks: [], footer: "Savings" },
    ...more,
  };
}

export function cell(value: PlanCell["value"], style: StyleName = "text", more: Partial<PlanCell> = {}): PlanCell {
  return { value, style, ...more };
}

/** Every part of a file as text, by name. */
export async function partsOf(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = Zip.open(file);
  if (!zip) throw new Error("no archive");
  return new Map(await Promise.all(zip.names.map(async (name) => [name, (await zip.text(name)) ?? ""] as const)));
}

/** The parts whose names match, in the order of their numbers. */
export function partsNamed(parts: ReadonlyMap<string, string>, name: RegExp): string[] {
  const numberIn = (part: string) => Number(/(\d+)\.xml$/u.exec(part)?.[1] ?? 0);
  return [...parts.keys()]
    .filter((part) => name.test(part))
    .sort((a, b) => numberIn(a) - numberIn(b))
    .map((part) => parts.get(part) ?? "");
}

/** What stands in every group of a pattern, each time that it is found. */
export function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
}
