import type { SheetPlan } from "../../sheet/plan";

/** A shape of a sheet, as Excel lists it. */
export interface DescribedShape {
  readonly id: string;
  readonly name: string;
  readonly altText: string;
}

/** What a paper's sheets are asked once they are whole, in the same request. */
export class StandingPaper {
  private asked: readonly { readonly plan: SheetPlan; readonly sheet: Excel.Worksheet }[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  /** Asks. The next sync answers. */
  ask(plans: readonly SheetPlan[]): void {
    const { worksheets, properties } = this.context.workbook;
    this.asked = plans.map((plan) => ({ plan, sheet: worksheets.getItem(plan.name) }));
    for (const { plan, sheet } of this.asked) {
      sheet.load("id");
      if (hasCharts(plan)) sheet.shapes.load("items/id,items/name,items/altTextDescription");
    }
    properties.load("title");
  }

  /** By which Excel's events name the sheets. */
  get ids(): string[] {
    return this.asked.map(({ sheet }) => sheet.id);
  }

  /** The file's title among its properties. */
  get title(): string {
    return this.context.workbook.properties.title;
  }

  /** The shapes of a plan's sheet; where Excel lists charts among them, those too. */
  shapesOn(plan: SheetPlan): DescribedShape[] {
    const sheet = this.asked.find((one) => one.plan === plan)?.sheet;
    if (!sheet || !hasCharts(plan)) return [];
    return sheet.shapes.items.map(({ id, name, altTextDescription }) => ({ id, name, altText: altTextDescription }));
  }
}

function hasCharts({ charts = [] }: SheetPlan): boolean {
  return charts.length > 0;
}
