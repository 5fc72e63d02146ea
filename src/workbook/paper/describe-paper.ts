import type { SheetPlan } from "../../sheet/plan";
import type { DescribedShape, StandingPaper } from "./standing-paper";
import type { PaperToWrite } from "./write-paper";

/**
 * Says of a paper that stands in the workbook what its charts show, for whoever cannot see them, and gives the file a
 * title where it has none. Office.js has no words of a chart's own for it; where Excel lists charts among a sheet's
 * shapes, the shape takes them. Nothing else hangs on it, and Excel cannot undo it, so it goes after the write and apart.
 * One sync, or none where all is said already.
 */
export async function describePaper(
  context: Excel.RequestContext,
  { plans, title }: Pick<PaperToWrite, "plans" | "title">,
  standing: StandingPaper,
): Promise<void> {
  const { worksheets, properties } = context.workbook;
  if (standing.title === "") properties.title = title;
  for (const plan of Object.values(plans)) {
    const { shapes } = worksheets.getItem(plan.name);
    for (const { id, altText } of undescribed(plan, standing.shapesOn(plan)))
      shapes.getItem(id).altTextDescription = altText;
  }
  await context.sync();
}

/** The shapes that are charts of the plan's and do not say yet what they show, with what they are to say. */
function undescribed({ charts = [] }: SheetPlan, shapes: readonly DescribedShape[]): { id: string; altText: string }[] {
  const words = new Map(charts.map(({ name, altText }) => [name, altText]));
  return shapes.flatMap(({ id, name, altText: said }) => {
    const altText = words.get(name);
    // What is written again as it was would be one more step to undo.
    return altText !== undefined && altText !== said ? [{ id, altText }] : [];
  });
}
