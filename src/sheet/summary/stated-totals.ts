import { decimalsShown } from "../../savings/figure";
import type { Pence } from "../../savings/money";
import { subtract } from "../../savings/money";
import type { StatedTotal, TotalComparison } from "../../savings/table";
import type { PlanCell } from "../plan";
import { formula, formulaOrInput, input, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { BEYOND_PENCE } from "../formats";
import type { Layout } from "../layout";
import { figureReference, sumOf } from "../source-formulas";
import type { SourceContext } from "./context";
import { columnTitle, figuresIn, shownIn, withUnitLabel } from "./context";
import { heading, own, sentences, tableName } from "./section";
import { TOO_LONG } from "./year-sums";

const LINES = 3;

/** Every stated total beside what its lines add up to, with what rounding allows. */
export function statedTotalsSection(layout: Layout, context: SourceContext): void {
  const compared = context.summary.table.totals.flatMap((total) =>
    total.comparisons.map((comparison) => ({ total, comparison })),
  );
  if (compared.length === 0) return;
  heading(layout, "Stated totals against their lines");
  const first = layout.row + 1;
  const heads = [
    overNames("Total"),
    overWords("Column"),
    ...["Stated", "Lines add up to", "Difference", "Rounding allows"].map((label) =>
      overFigures(withUnitLabel(label, context)),
    ),
    overWords("Result"),
    overWords("Source"),
  ];
  const rows = compared.map(({ total, comparison }, index) => totalRow(context, total, comparison, first + index));
  layout.add([heads, ...rows], tableName(context, "stated_totals"));
  if (rows.some((row) => row[LINES]?.formula === undefined)) sentences(layout, [TOO_LONG]);
}

function totalRow(context: SourceContext, total: StatedTotal, comparison: TotalComparison, row: number): PlanCell[] {
  const { table } = context.summary;
  const column = table.columns.find((candidate) => candidate.index === comparison.column);
  const stated = total.figures.get(comparison.column);
  const inLines = new Set(total.lineRows);
  const lines = table.lines.filter((line) => inLines.has(line.row));
  const amount = (value: Pence) => shownIn(context, value);
  const left = `ROUND(ABS(${own(row, 4)})-${own(row, 5)},${BEYOND_PENCE[context.scale]})`;
  return [
    text(total.label === "" ? `Row ${total.row + 1}` : total.label, "name"),
    text(column ? columnTitle(context, column) : "", "cellText"),
    stated && column && total.kind !== "stated in text"
      ? formula(
          `=${figureReference({ figure: stated, column }, context.scale)}`,
          amount(comparison.stated),
          context.format,
        )
      : input(amount(comparison.stated), context.format),
    formulaOrInput(
      column ? sumOf(figuresIn(column, lines), context.scale) : null,
      amount(comparison.computed),
      context.format,
    ),
    formula(
      `=${own(row, 2)}-${own(row, LINES)}`,
      amount(subtract(comparison.stated, comparison.computed)),
      context.format,
    ),
    input(amount(comparison.tolerance), toleranceFormat(context, amount(comparison.tolerance))),
    formula(`=IF(${left}<=0,"agrees","differs")`, comparison.agrees ? "agrees" : "differs", "General", "cellText"),
    sourceLink(stated?.cell ?? table.range),
  ];
}

/** Rounding allows halves of the last digit, so it is shown with more decimals than the figures: as many as it has. */
function toleranceFormat(context: SourceContext, tolerance: number): string {
  const usual = context.unit === "£" ? 2 : context.decimals + 2;
  const places = Math.min(
    BEYOND_PENCE[context.scale] - 1,
    Math.max(usual, decimalsShown(tolerance, String(tolerance))),
  );
  return `#,##0.${"0".repeat(places)}`;
}
