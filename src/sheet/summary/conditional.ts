import { inUnit } from "../../savings/money";
import { scaleOf } from "../../savings/amount";
import { formula, input, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import type { BudgetCells } from "./budget";
import type { SourceContext } from "./section";
import { heading, lineTitle, own, sentences, tableName, withUnitLabel } from "./section";

/** Savings of which a note puts an amount in doubt, and what is left without it. */
export function conditionalSection(layout: Layout, context: SourceContext, budget: BudgetCells | null): void {
  const { conditional, table } = context.summary;
  if (conditional.length === 0 || !budget) return;
  heading(layout, "Savings that a note puts in doubt");
  sentences(
    layout,
    conditional.map(({ note }, index) => `[note ${index + 1}] ${note.text}`),
  );
  const first = layout.row + 1;
  const rows = conditional.map(({ line, note, amount }, index) => {
    const source = budget.rowOf.get(line) ?? budget.totalRow;
    const [row, total] = [first + index, budget.totalRow];
    return [
      text(lineTitle(line), "name"),
      input(inUnit(amount, scaleOf(table)), context.format),
      formula(`=ABS(${own(source, 2)})-${own(row, 1)}`, context.format),
      formula(`=SAVINGS.PERCENTOFBUDGET(${own(row, 2)},${own(source, 1)})`, PERCENT_FORMAT),
      formula(`=ABS(${own(total, 2)})-${own(row, 1)}`, context.format),
      formula(`=SAVINGS.PERCENTOFBUDGET(${own(row, 4)},${own(total, 1)})`, PERCENT_FORMAT),
      sourceLink(note.cell),
    ];
  });
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
