import type { SheetPlan } from "../sheet/plan";
import { addWhole } from "./add-whole";
import { freeName } from "./free-names";
import { markFor } from "./own-sheets";
import { firstCell, putPlan } from "./write-plan";

/**
 * Adds a sheet for each plan, after the sheets that are there. Nothing that is there is touched: a name that is taken
 * gets a number. Two syncs.
 *
 * @returns the names of the new sheets
 */
export async function addSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<string[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  const marks = names.items.map((item) => item.name);
  const before = marks.length;
  const taken = worksheets.items.map((sheet) => sheet.name);
  context.application.suspendScreenUpdatingUntilNextSync();
  const added = plans.map((plan) => {
    const name = freeName(plan.name, taken);
    taken.push(name);
    const sheet = worksheets.add(name);
    putPlan(sheet, plan);
    if (plan.mark !== undefined) {
      const mark = markFor(plan.mark, marks);
      marks.push(mark);
      names.add(mark, firstCell(name)).visible = false;
    }
    return { name, sheet };
  });
  added[0]?.sheet.activate();
  await addWhole(
    context,
    added.map(({ name }) => name),
    marks.slice(before),
  );
  return added.map(({ name }) => name);
}
