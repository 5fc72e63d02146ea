import { size } from "../../savings/money";
import type { ConditionalSaving } from "../../savings/summary/conditional";
import type { PlanCell } from "../plan";
import { formula, input, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import { figureReference } from "../source-formulas";
import type { BudgetCells } from "./budget";
import type { SourceContext } from "../source-context";
import { titleWithNotes, shownIn, withUnitLabel } from "../source-context";
import { heading, own, sentences, tableName } from "../section";

/** Savings of which a note puts an amount in doubt, and what is left without it. */
export function conditionalSection(layout: Layout, context: SourceContext, budget: BudgetCells | null): void {
  const { conditional } = context.summary;
  if (conditional.length === 0 || !budget) return;
  heading(layout, "Savings that a note puts in doubt");
  sentences(
    layout,
    conditional.flatMap(({ note }) => {
      const numbered = context.notes.all.find((one) => one.note === note);
      return numbered ? [`${numbered.label} ${note.text}`] : [];
    }),
  );
  const first = layout.row + 1;
  const rows = conditional.map((saving, index) => [
    text(titleWithNotes(context, saving.line), "name"),
    input(shownIn(context, saving.amount), context.format),
    ...ofLine(context, budget, saving, first + index),
    ...ofAllLines(context, budget, saving, first + index),
    sourceLink(saving.note.cell),
  ]);
  const heads = [
    withUnitLabel("In doubt", context),
    withUnitLabel("Without it", context),
    "Share without it",
    withUnitLabel("All without it", context),
    "All, share without it",
  ];
  layout.add(
    [[overNames("Saving"), ...heads.map(overFigures), overWords("Source")], ...rows],
    tableName(context, "in_doubt"),
  );
}

function ofLine(context: SourceContext, budget: BudgetCells, saving: ConditionalSaving, row: number): PlanCell[] {
  const { line, without } = saving;
  const source = budget.rowOf.get(line);
  const share = context.summary.budget?.lines.find((one) => one.line === line);
  const column = context.summary.budget?.savingColumn;
  const figure = column && line.figures.get(column.index);
  const whole =
    source === undefined && figure ? figureReference({ figure, column }, context.scale) : own(source ?? row, 2);
  return [
    formula(`=ABS(${whole})-${own(row, 1)}`, shownIn(context, without), context.format),
    source === undefined || !share || share.budget === 0
      ? text("n/a", "figure")
      : formula(`=${own(row, 2)}/ABS(${own(source, 1)})`, without / size(share.budget), PERCENT_FORMAT),
  ];
}

function ofAllLines(context: SourceContext, budget: BudgetCells, saving: ConditionalSaving, row: number): PlanCell[] {
  const whole = context.summary.budget?.budget ?? 0;
  return [
    formula(`=ABS(${own(budget.totalRow, 2)})-${own(row, 1)}`, shownIn(context, saving.totalWithout), context.format),
    whole === 0
      ? text("n/a", "figure")
      : formula(
          `=${own(row, 4)}/ABS(${own(budget.totalRow, 1)})`,
          saving.totalWithout / Math.abs(whole),
          PERCENT_FORMAT,
        ),
  ];
}
