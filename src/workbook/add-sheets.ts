import type { SheetPlan } from "../sheet/plan";
import { freeName } from "./write-summary";
import { putPlan } from "./write-plan";

/**
 * Adds a sheet for each plan, after the sheets that are there. Nothing that is there is touched: a name that is taken
 * gets a number. Two syncs.
 *
 * @returns the names of the new sheets
 */
export async function addSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  context.application.suspendScreenUpdatingUntilNextSync();
  const added = plans.map((plan) => {
    const name = freeName(plan.name, taken);
    taken.push(name);
    const sheet = worksheets.add(name);
    putPlan(sheet, plan);
    return { name, sheet };
  });
  added[0]?.sheet.activate();
  await context.sync();
  return added.map(({ name }) => name);
}
