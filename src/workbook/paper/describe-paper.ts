import type { SheetPlan } from "../../sheet/plan";
import type { PaperToWrite } from "./write-paper";

/**
 * Says of a paper that stands in the workbook what its charts show, for whoever cannot see them, and gives the file a
 * title where it has none. Office.js has no words of a chart's own for it; where Excel lists charts among a sheet's
 * shapes, the shape takes them. Nothing else hangs on it, and Excel cannot undo it, so it goes after the write and apart.
 * Two syncs.
 */
export async function describePaper(
  context: Excel.RequestContext,
  { plans, title }: Pick<PaperToWrite, "plans" | "title">,
): Promise<void> {
  const { worksheets, properties } = context.workbook;
  const drawn = Object.values(plans)
    .filter(({ charts = [] }) => charts.length > 0)
    .map((plan) => ({ plan, shapes: worksheets.getItem(plan.name).shapes }));
  for (const { shapes } of drawn) shapes.load("items/name,items/altTextDescription");
  properties.load("title");
  await context.sync();
  if (properties.title === "") properties.title = title;
  for (const { plan, shapes } of drawn) describe(plan, shapes.items);
  await context.sync();
}

function describe({ charts = [] }: SheetPlan, shapes: readonly Excel.Shape[]): void {
  const words = new Map(charts.map(({ name, altText }) => [name, altText]));
  for (const shape of shapes) {
    const altText = words.get(shape.name);
    // What is written again as it was would be one more step to undo.
    if (altText !== undefined && altText !== shape.altTextDescription) shape.altTextDescription = altText;
  }
}
