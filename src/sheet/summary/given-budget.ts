import { planEffect } from "../../savings/summary/plan-effect";
import { formulaOrInput, input, overFigures, overNames, overWords, text } from "../cells";
import { amountFormat, USUAL_DECIMALS } from "../formats";
import type { Layout } from "../layout";
import type { ByYearCells } from "./by-year";
import type { SourceContext } from "../source-context";
import { shownIn, withUnitLabel } from "../source-context";
import { grossOf } from "./gross";
import { heading, own, sentences, tableName } from "../section";
import { shareCell } from "../shares";

/** Savings as a share of the one budget that the user gave in the pane, which no cell of the workbook holds. */
export function givenBudgetSection(layout: Layout, context: SourceContext, byYear: ByYearCells): void {
  const { table } = context.summary;
  const budget = table.choice?.choice.budget;
  if (budget === undefined) return;
  heading(layout, "Savings as a share of the budget");
  const effect = planEffect(table);
  if (context.unit === null || effect === null) {
    const missing = context.unit === null ? "unit" : "basis";
    sentences(layout, [
      `A budget was given in the pane, but the table's ${missing} is not known, so there is no share.`,
    ]);
    return;
  }
  const first = layout.row + 1;
  const decimals = Math.max(context.decimals, USUAL_DECIMALS[context.unit]);
  const format = amountFormat("positive", decimals);
  const gross = grossOf(context, byYear).formula;
  const source = gross === null ? null : `ABS(${gross})`;
  layout.add(
    [
      [overNames("Measure"), overFigures(withUnitLabel("Amount", context)), overWords("Source")],
      [text("Budget", "name"), input(shownIn(context, budget), format), text("given in pane", "cellText")],
      [
        text(`Savings (gross), ${inForce(context)}`, "name"),
        formulaOrInput(source, shownIn(context, effect.savings), format),
        text("lines above", "cellText"),
      ],
      [
        text("Share of the budget", "totalName"),
        shareCell(effect.savings, budget, own(first + 1, 1), own(first, 1), "totalFigure"),
        text("", "totalName"),
      ],
    ],
    tableName(context, "share_of_given_budget"),
  );
}

function inForce({ summary: { table } }: SourceContext): string {
  const last = table.years.at(-1);
  if (table.years.length > 1 && table.basis.value === "incremental") return "full effect";
  return last ? last.name : "all lines";
}
