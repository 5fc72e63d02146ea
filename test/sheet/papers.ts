import { sampleSheets } from "../../seeds";
import { insertSamples } from "../../src/commands/insert-samples";
import type { HostWorkbook } from "../../src/host/model/types";
import { openForAddIn } from "../../src/host/node/open-workbook";
import type { SummaryOptions } from "../../src/savings/choices/summary-options";
import type { Grid } from "../../src/savings/grid";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import type { ScrutinySummary } from "../../src/savings/summary/summarise";
import { summarise } from "../../src/savings/summary/summarise";
import { aboutPlan } from "../../src/sheet/about/about-plan";
import { byLinePlan } from "../../src/sheet/by-line/by-line-plan";
import { checksPlan } from "../../src/sheet/checks/checks-plan";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan";
import type { SheetRows } from "../sheets";
import { gridOf, gridOfSample } from "../sheets";
import { addSheet, paperOf, summaryOf, write } from "./on-host";

/** Papers of tiny sheets and of the five councils', and what stands in the sheets that are laid out from them. */

/** What is found in grids that no workbook holds. */
export function summaryOfGrids(grids: readonly Grid[]): ScrutinySummary {
  return summarise(readWorkbook({ sheets: grids, markedTables: [] }));
}

export const summaryOfRows = (rows: SheetRows): ScrutinySummary => summaryOfGrids([gridOf(rows)]);
export const fivePapers = (): ScrutinySummary => summaryOfGrids(sampleSheets.map(gridOfSample));

/** The rows of a marked table by its headings; an empty list where the plan has no such table. */
export function tableRows(plan: SheetPlan, table: string): Readonly<Record<string, PlanCell>>[] {
  const [heads, ...rows] = plan.blocks.find((block) => block.table === table)?.cells ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, column) => [String(heads?.[column]?.value), cell])));
}

/** What the cells of a table's row hold. */
export function wordsOf(row: Readonly<Record<string, PlanCell>> | undefined): PlanCell["value"][] {
  return Object.values(row ?? {}).map(({ value }) => value);
}

/** Every text of a plan. */
export function textsOf(plan: SheetPlan): string[] {
  return plan.blocks.flatMap((block) =>
    block.cells.flatMap((row) => row.flatMap(({ value }) => (typeof value === "string" ? value : []))),
  );
}

/** The samples, or sheets of rows, in a workbook of the local host, and the three sheets beside the summary's. */
export async function writtenSheets(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>> | "samples",
  options?: SummaryOptions,
): Promise<{ readonly plans: readonly SheetPlan[]; readonly workbook: HostWorkbook }> {
  const { host } = await openForAddIn();
  if (sheets === "samples") await insertSamples();
  else for (const [name, rows] of Object.entries(sheets)) await addSheet(name, rows);
  const paper = paperOf(await summaryOf(), options);
  const plans = [byLinePlan(paper), checksPlan(paper), aboutPlan(paper)];
  for (const plan of plans) await write(plan);
  return { plans, workbook: host.workbook };
}
