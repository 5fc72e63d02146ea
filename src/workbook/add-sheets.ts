import type { SheetPlan } from "../sheet/plan";
import { NewSheets } from "./add-whole";
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
  const taken = worksheets.items.map((sheet) => sheet.name);
  const marks = names.items.map((item) => item.name);
  const before = marks.length;
  const named = plans.map((plan) => {
    const name = freeName(plan.name, taken);
    taken.push(name);
    const mark = plan.mark === undefined ? null : markFor(plan.mark, marks);
    if (mark !== null) marks.push(mark);
    return { plan, name, mark };
  });
  context.application.suspendScreenUpdatingUntilNextSync();
  const added = new NewSheets(context, marks);
  await added.send(() => {
    const sheets = named.map(({ plan, name, mark }) => {
      const sheet = added.add(name);
      putPlan(sheet, plan);
      if (mark !== null) names.add(mark, firstCell(name)).visible = false;
      return sheet;
    });
    sheets[0]?.activate();
  }, marks.slice(before));
  return named.map(({ name }) => name);
}
