import type { Column, Figure, SavingsLine } from "../../savings/table";
import type { PlanCell } from "../plan";
import { formula, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import { figureReference } from "../source-formulas";
import type { SourceContext } from "./section";
import { heading, lineTitle, own, tableName, withUnitLabel } from "./section";

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
  const rows = budget.lines.map(({ line, saving }, index) => [
    text(lineTitle(line), "name"),
    figureCell(line.figures.get(budget.budgetColumn.index), budget.budgetColumn, context),
    figureCell(line.figures.get(budget.savingColumn.index), budget.savingColumn, context),
    saving === null ? text("n/a", "figure") : shareCell(first + index, "figure"),
    ...(stated ? [statedCell(line.figures.get(stated.index), stated)] : []),
    sourceLink(line.figures.get(budget.savingColumn.index)?.cell ?? budget.savingColumn.cell),
  ]);
  const total = [
    text("All lines", "totalName"),
    ...[BUDGET, SAVING].map((column) =>
      formula(`=SUM(${own(first, column)}:${own(totalRow - 1, column)})`, context.format, "totalFigure"),
    ),
    shareCell(totalRow, "totalFigure"),
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

function figureCell(figure: Figure | undefined, column: Column, context: SourceContext): PlanCell {
  if (!figure || figure.value === null) return text(figure?.written.trim() ?? "", "figure");
  return formula(`=${figureReference(figure, column)}`, context.format);
}

function shareCell(row: number, style: "figure" | "totalFigure"): PlanCell {
  return formula(`=SAVINGS.PERCENTOFBUDGET(${own(row, SAVING)},${own(row, BUDGET)})`, PERCENT_FORMAT, style);
}

function statedCell(figure: Figure | undefined, column: Column): PlanCell {
  if (!figure || figure.value === null) return text(figure?.written.trim() ?? "", "figure");
  // A cell formatted as a percentage holds a fraction already; "7.6" under a % heading does not.
  const isFraction = !figure.isText && figure.written.includes("%");
  return formula(`=${figureReference(figure, column)}${isFraction ? "" : "/100"}`, PERCENT_FORMAT);
}
