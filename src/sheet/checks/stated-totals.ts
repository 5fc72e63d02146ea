import { decimalsShown } from "../../savings/figure";
import type { Pence } from "../../savings/money";
import { subtract } from "../../savings/money";
import type { Column, SavingsLine, StatedTotal, TotalComparison } from "../../savings/table";
import { formula, formulaOrInput, input, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { plainName } from "../column-names";
import { BEYOND_PENCE } from "../formats";
import type { PlanCell } from "../plan";
import { own } from "../section";
import type { SourceContext } from "../source-context";
import { figuresIn, shownIn } from "../source-context";
import { figureReference, sumOf } from "../source-formulas";
import type { TitleOf } from "../table-titles";
import { COLUMNS, resultCell } from "./result";

const ALLOWED = COLUMNS.difference + 1;

export const STATED_HEADS: readonly PlanCell[] = [
  overNames("Savings table"),
  ...["Total", "Column", "Unit"].map(overWords),
  ...["Stated", "Lines add up to", "Difference", "Rounding allows"].map(overFigures),
  ...["Result", "Source"].map(overWords),
];

/** One figure of a total that a source states. */
interface StatedFigure {
  readonly context: SourceContext;
  readonly total: StatedTotal;
  readonly comparison: TotalComparison;
  readonly lines: readonly SavingsLine[];
}

/**
 * Every stated total of every table beside what its lines add up to, with what rounding allows.
 *
 * @param titleOf what each table is called
 * @param firstRow the zero-based row of the sheet in which the first of the rows will stand
 */
export function statedTotalRows(contexts: readonly SourceContext[], titleOf: TitleOf, firstRow: number): PlanCell[][] {
  return contexts
    .flatMap(statedFigures)
    .map((figure, index) => totalRow(figure, titleOf(figure.context.summary.table), firstRow + index));
}

function statedFigures(context: SourceContext): StatedFigure[] {
  const { table } = context.summary;
  const byRow = new Map(table.lines.map((line) => [line.row, line]));
  return table.totals.flatMap((total) => {
    const lines = total.lineRows.flatMap((row) => byRow.get(row) ?? []);
    return total.comparisons.map((comparison) => ({ context, total, comparison, lines }));
  });
}

function totalRow({ context, total, comparison, lines }: StatedFigure, title: string, row: number): PlanCell[] {
  const { table } = context.summary;
  const { format, scale } = context;
  const column = table.columns.find((candidate) => candidate.index === comparison.column);
  const stated = total.figures.get(comparison.column);
  const amount = (value: Pence) => shownIn(context, value);
  const difference = amount(subtract(comparison.stated, comparison.computed));
  const allowed = amount(comparison.tolerance);
  return [
    text(title, "name"),
    text(total.label === "" ? `Row ${total.row + 1}` : total.label, "cellText"),
    text(column ? plainName(column) : "not known", "cellText"),
    text(context.unit ?? "not known", "cellText"),
    stated && column && total.kind !== "stated in text"
      ? formula(`=${figureReference({ figure: stated, column }, scale)}`, amount(comparison.stated), format)
      : input(amount(comparison.stated), format),
    formulaOrInput(column ? linesSum(column, lines, comparison, context) : null, amount(comparison.computed), format),
    formula(`=${own(row, COLUMNS.one)}-${own(row, COLUMNS.other)}`, difference, format),
    input(allowed, allowedFormat(context, allowed)),
    resultCell(own(row, COLUMNS.difference), own(row, ALLOWED), scale, comparison.agrees),
    sourceLink(stated?.cell ?? table.range),
  ];
}

/** What the lines add up to; of a net total, savings less costs or costs less savings. */
function linesSum(
  column: Column,
  lines: readonly SavingsLine[],
  { less }: TotalComparison,
  { scale }: SourceContext,
): string | null {
  if (less === null) return sumOf(figuresIn(column, lines), scale);
  const isCost = ({ type }: SavingsLine) => type === "pressure";
  const savings = sumOf(
    figuresIn(
      column,
      lines.filter((line) => !isCost(line)),
    ),
    scale,
  );
  const costs = sumOf(figuresIn(column, lines.filter(isCost)), scale);
  if (savings === null || costs === null) return null;
  return less === "costs" ? `${savings}-(${costs})` : `${costs}-(${savings})`;
}

/** Rounding allows halves of the last digit, so it is shown with more decimals than the figures: as many as it has. */
function allowedFormat(context: SourceContext, allowed: number): string {
  const usual = context.unit === "£" ? 2 : context.decimals + 2;
  const places = Math.min(BEYOND_PENCE[context.scale] - 1, Math.max(usual, decimalsShown(allowed, String(allowed))));
  return `#,##0.${"0".repeat(places)}`;
}
