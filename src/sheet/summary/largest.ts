import type { Pence } from "../../savings/money";
import { effectColumns } from "../../savings/summary/plan-effect";
import type { LargestLine } from "../../savings/summary/largest";
import type { PlanCell } from "../plan";
import { formula, formulaOrInput, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { PERCENT_FORMAT } from "../formats";
import type { Layout } from "../layout";
import { sumOf } from "../source-formulas";
import type { ByYearCells } from "./by-year";
import type { SourceContext } from "../source-context";
import { titleWithNotes, figuresIn, shownIn, withUnitLabel } from "../source-context";
import { grossOf } from "./gross";
import { heading, own, sentences, tableName } from "../section";
import { TOO_LONG } from "../year-sums";

/** Where the largest savings stand: zero-based rows of the sheet. */
export interface LargestCells {
  readonly firstRow: number;
  readonly totalRow: number;
}

/** The largest savings by their full effect, each with its share of all savings. */
export function largestSection(layout: Layout, context: SourceContext, byYear: ByYearCells): LargestCells | null {
  const { largest, table, years } = context.summary;
  const columns = effectColumns(table);
  const last = columns.at(-1);
  if (largest.length < 2 || !last) return null;
  const when = columns.length > 1 ? "Full effect" : (years.at(-1)?.name ?? "");
  heading(layout, "The largest savings, when this was written");
  const isTyped = largest.some(({ line }) => line.typeWritten !== "");
  const first = layout.row + 1;
  const totalRow = first + largest.length;
  const gross = grossOf(context, byYear);
  const rows = largest.map((one, index) => [
    ...figuresOf(context, one, first + index, { row: totalRow, amount: gross.amount }),
    ...(isTyped ? [text(one.line.typeWritten, "cellText")] : []),
    sourceLink(one.line.figures.get(last.index)?.cell ?? last.cell),
  ]);
  const total = [
    text("All savings (gross)", "totalName"),
    formulaOrInput(gross.formula, shownIn(context, gross.amount), context.format, "totalFigure"),
    ...Array.from({ length: isTyped ? 3 : 2 }, () => text("", "totalName")),
  ];
  const amountHead = withUnitLabel(table.years.length > 0 ? when : "Amount", context);
  const heads = [overNames("Saving"), overFigures(amountHead), overFigures("Share of savings")];
  heads.push(...(isTyped ? [overWords("Type")] : []), overWords("Source"));
  layout.add([heads, ...rows, total], tableName(context, "largest"));
  if (gross.formula === null) sentences(layout, [TOO_LONG]);
  return { firstRow: first, totalRow };
}

interface GrossCell {
  readonly row: number;
  readonly amount: Pence;
}

function figuresOf(context: SourceContext, { line, amount }: LargestLine, row: number, gross: GrossCell): PlanCell[] {
  const figures = effectColumns(context.summary.table).flatMap((column) => figuresIn(column, [line]));
  return [
    text(titleWithNotes(context, line), "name"),
    formulaOrInput(sumOf(figures, context.scale), shownIn(context, amount), context.format),
    formula(`=ABS(${own(row, 1)}/${own(gross.row, 1)})`, Math.abs(amount / gross.amount), PERCENT_FORMAT),
  ];
}
