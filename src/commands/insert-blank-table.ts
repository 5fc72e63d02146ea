import type { BlankTableOptions } from "../sheet/blank-table";
export type { BlankTableOptions } from "../sheet/blank-table";
import { blankTablePlan } from "../sheet/blank-table";
import type { BlankTableAdded } from "../workbook/add-blank-table";
import { addBlankTable } from "../workbook/add-blank-table";
import { runInExcel } from "../workbook/excel-run";
import type { Outcome } from "./outcome";
import { problem } from "./outcome";

/**
 * Adds a sheet with a blank savings table, and selects its first cell to be filled in.
 *
 * @param options the years, unit and number of lines; the caller knows which year it is
 */
export async function insertBlankTable(options: BlankTableOptions): Promise<Outcome<BlankTableAdded>> {
  const plan = blankTablePlan(options);
  if (!plan.ok) return problem(plan.problem);
  const added = await runInExcel((context) => addBlankTable(context, plan.value));
  if (!added.ok) return problem(added.problem);
  return { kind: "done", message: `Added the sheet "${added.value.sheet}".`, value: added.value };
}
