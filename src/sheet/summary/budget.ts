import { cellReference } from "../../savings/address";
import type { Pence } from "../../savings/money";
import type { BudgetShare } from "../../savings/summary/budget-shares";
import type { Column, Figure, SavingsLine } from "../../savings/table";
import type { PlanCell } from "../plan";
import { formula, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import { figureReference } from "../source-formulas";
import type { SourceContext } from "../source-context";
import { titleWithNotes, shownIn, withUnitLabel } from "../source-context";
import { heading, own, tableName } from "../section";
import { shareCell } from "../shares";

/** Where the conditional savings find a line's budget and saving: zero-based rows of the summary sheet. */
export interface BudgetCells {
  readonly rowOf: ReadonlyMap<SavingsLine, number>;
  readonly totalRow: number;
}

const BUDGET = 1;
const SAVING = 2;

/** Savings as a share of the budget that they fall on, by line and overall. */
export function budgetSection(layout: Layout, context: SourceContext): BudgetCells | null {
  const { budget, table } = context.summary;
  if (!budget) return null;
  heading(layout, "Savings as a share of budget");
  const stated = table.columns.find((column) => column.kind === "percent");
  const first = layout.row + 1;
  const rowOf = new Map(budget.lines.map(({ line }, index) => [line, first + index]));
  const totalRow = first + budget.lines.length;
  const rows = budget.lines.map((share, index) => [
    text(titleWithNotes(context, share.line), "name"),
    ...shareOfLine(context, share, first + index),
    ...(stated ? [statedCell(share.line.figures.get(stated.index))] : []),
    sourceLink(share.line.figures.get(budget.savingColumn.index)?.cell ?? budget.savingColumn.cell),
  ]);
  const sumUp = (column: number, amount: Pence) =>
    formula(
      `=SUM(${own(first, column)}:${own(totalRow - 1, column)})`,
      shownIn(context, amount),
      context.format,
      "totalFigure",
    );
  const total = [
    text("All lines", "totalName"),
    sumUp(BUDGET, budget.budget),
    sumUp(SAVING, budget.saving),
    shareCell(budget.saving, budget.budget, own(totalRow, SAVING), own(totalRow, BUDGET), "totalFigure"),
    ...(stated ? [text("", "totalFigure")] : []),
    text("", "totalName"),
  ];
  const heads = ["Budget", "Saving"].map((label) => withUnitLabel(label, context));
  const figureHeads = [...heads, "Share of budget", ...(stated ? ["Share stated"] : [])];
  layout.add(
    [[overNames("Line"), ...figureHeads.map(overFigures), overWords("Source")], ...rows, total],
    tableName(context, "share_of_budget"),
  );
  return { rowOf, totalRow };
}

function shareOfLine(context: SourceContext, { line, budget, saving }: BudgetShare, row: number): PlanCell[] {
  const shares = context.summary.budget;
  const cell = (column: Column | undefined, amount: Pence | null) => {
    const figure = column && line.figures.get(column.index);
    if (!figure || amount === null) return text(figure?.written.trim() ?? "", "figure");
    const source = figureReference({ figure, column }, context.scale);
    return formula(`=${source}`, shownIn(context, amount), context.format);
  };
  return [
    cell(shares?.budgetColumn, budget),
    cell(shares?.savingColumn, saving),
    shareCell(saving, budget, own(row, SAVING), own(row, BUDGET)),
  ];
}

function statedCell(figure: Figure | undefined): PlanCell {
  if (!figure || figure.value === null) return text(figure?.written.trim() ?? "", "figure");
  // A cell formatted as a percentage holds a fraction already; "7.6" under a % heading does not.
  const isFraction = !figure.isText && figure.written.includes("%");
  const cell = cellReference(figure.cell);
  const source = figure.isText ? `SAVINGS.FIGURE(${cell})` : cell;
  return formula(`=${source}${isFraction ? "" : "/100"}`, figure.value / 100, PERCENT_FORMAT);
}
