import { functionsAtWork, sampleSheets } from "../../seeds";
import { samplePlan } from "../sheet/sample-plan";
import { addSheets } from "../workbook/add-sheets";
import { runInExcel } from "../workbook/excel-run";
import type { Outcome } from "./outcome";

/** Adds the five councils' sheets, and the functions at work over them, after the sheets that are there. */
export async function insertSamples(): Promise<Outcome<readonly string[]>> {
  const added = await runInExcel((context) => addSheets(context, [...sampleSheets, functionsAtWork].map(samplePlan)));
  if (!added.ok) return { kind: "problem", message: added.problem.message };
  return { kind: "done", message: `Added ${added.value.length} sample sheets.`, value: added.value };
}
