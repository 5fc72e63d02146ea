import { scaleOf } from "../../savings/amount";
import { inUnit } from "../../savings/money";
import { columnName } from "../../savings/savings-columns";
import type { Figure, StatedTotal, TotalComparison } from "../../savings/table";
import type { PlanCell } from "../plan";
import { formula, input, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import type { Layout } from "../layout";
import { figureReference, sumOf } from "../source-formulas";
import type { SourceContext } from "./section";
import { heading, own, tableName, withUnitLabel } from "./section";

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
}

function totalRow(context: SourceContext, total: StatedTotal, comparison: TotalComparison, row: number): PlanCell[] {
  const { table } = context.summary;
  const column = table.columns.find((candidate) => candidate.index === comparison.column);
  const stated = total.figures.get(comparison.column);
  const inLines = new Set(total.lineRows);
  const figures = table.lines
    .filter((line) => inLines.has(line.row))
    .flatMap((line) => line.figures.get(comparison.column) ?? []);
  return [
    text(total.label === "" ? `Row ${total.row + 1}` : total.label, "name"),
    text(column ? columnName(column) : "", "cellText"),
    statedCell(context, total, comparison, stated),
    formula(column ? sumOf(figures, column) : "=0", context.format),
    formula(`=${own(row, 2)}-${own(row, 3)}`, context.format),
    input(inUnit(comparison.tolerance, scaleOf(table)), toleranceFormat(context)),
    formula(`=IF(ROUND(ABS(${own(row, 4)})-${own(row, 5)},6)<=0,"agrees","differs")`, "General", "cellText"),
    sourceLink(stated?.cell ?? table.range),
  ];
}

/** A total in a sentence is an input: its cell holds more than the figure. */
function statedCell(
  context: SourceContext,
  total: StatedTotal,
  comparison: TotalComparison,
  stated: Figure | undefined,
): PlanCell {
  if (!stated || total.kind === "stated in text")
    return input(inUnit(comparison.stated, scaleOf(context.summary.table)), context.format);
  return formula(`=${figureReference(stated, { unit: context.unit })}`, context.format);
}

/** Rounding allows halves of the last digit, so it is shown with one decimal more than the figures. */
function toleranceFormat(context: SourceContext): string {
  return context.unit === "£" ? "#,##0.00" : `#,##0.${"0".repeat(context.decimals + 2)}`;
}
