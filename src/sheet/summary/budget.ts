import { cellReference } from "../../savings/address";
import type { Pence } from "../../savings/money";
import { add, NO_MONEY } from "../../savings/money";
import type { BudgetShare, BudgetShares } from "../../savings/summary/budget-shares";
import type { Column, Figure, SavingsLine } from "../../savings/table";
import type { PlanCell } from "../plan";
import { formula, formulaOrInput, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import { figureReference, sumOf } from "../source-formulas";
import type { SourceContext } from "../source-context";
import { figuresIn, shownIn, titleWithNotes, withUnitLabel } from "../source-context";
import { heading, own, sentences, tableName } from "../section";
import { shareCell } from "../shares";
import { TOO_LONG } from "../year-sums";

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
  const isLong = budget.lines.length > MOST_LINES;
  heading(layout, isLong ? "Savings as a share of budget: the largest shares" : "Savings as a share of budget");
  const stated = table.columns.find((column) => column.kind === "percent");
  const first = layout.row + 1;
  const shown = shownLines(context, budget);
  const others = budget.lines.filter((share) => !shown.includes(share));
  const rowOf = new Map(shown.map(({ line }, index) => [line, first + index]));
  const totalRow = first + shown.length + (others.length > 0 ? 1 : 0);
  const rows = shown.map((share, index) => [
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
  const rest = others.length > 0 ? [otherLines(context, others, totalRow - 1, stated !== undefined)] : [];
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
    [[overNames("Line"), ...figureHeads.map(overFigures), overWords("Source")], ...rows, ...rest, total],
    tableName(context, "share_of_budget"),
  );
  if (rest.some((row) => row[BUDGET]?.formula === undefined || row[SAVING]?.formula === undefined))
    sentences(layout, [TOO_LONG]);
  return { rowOf, totalRow };
}

/** More lines than this are for the sheet of savings by line, not for a summary. */
const MOST_LINES = 30;
const MOST_SHOWN = 25;

/** Of a long plan the largest shares, and those that a note puts in doubt, in the source's order. */
function shownLines({ summary }: SourceContext, { lines }: BudgetShares): readonly BudgetShare[] {
  if (lines.length <= MOST_LINES) return lines;
  const doubtful = new Set(summary.conditional.map(({ line }) => line));
  const largest = [...lines].sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0)).slice(0, MOST_SHOWN);
  const kept = new Set(largest);
  return lines.filter((share) => kept.has(share) || doubtful.has(share.line));
}

/** The lines of a long plan that are not shown, together. */
function otherLines(
  context: SourceContext,
  others: readonly BudgetShare[],
  row: number,
  isStated: boolean,
): PlanCell[] {
  const shares = context.summary.budget;
  const sum = (column: Column | undefined, amountOf: (share: BudgetShare) => Pence | null) => {
    const figures = column ? figuresIn(column, others.map(({ line }) => line)) : []; // oxfmt-ignore
    const amount = others.reduce((total, share) => add(total, amountOf(share) ?? NO_MONEY), NO_MONEY);
    return { amount, cell: formulaOrInput(sumOf(figures, context.scale), shownIn(context, amount), context.format) };
  };
  const budget = sum(shares?.budgetColumn, (share) => share.budget);
  const saving = sum(shares?.savingColumn, (share) => share.saving);
  return [
    text(`The other ${others.length} lines`, "name"),
    budget.cell,
    saving.cell,
    shareCell(saving.amount, budget.amount, own(row, SAVING), own(row, BUDGET)),
    ...(isStated ? [text("", "figure")] : []),
    text("", "cellText"),
  ];
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
