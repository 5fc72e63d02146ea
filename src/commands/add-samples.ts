import type { Result } from "../savings/result";
import { functionsAtWork, sampleSheets } from "../../seeds";
import { samplePlan } from "../sheet/sample-plan";
import { addSheets } from "../workbook/add-sheets";
import { runInExcel } from "../workbook/excel-run";

/**
 * Adds the five councils' sheets, and the functions at work over them, after the sheets that are there.
 *
 * @returns the names that the sheets were given
 */
export function addSamples(): Promise<Result<readonly string[]>> {
  return runInExcel((context) => addSheets(context, [...sampleSheets, functionsAtWork].map(samplePlan)));
}
