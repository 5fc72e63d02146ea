import type { SavingKind, YearSummary } from "../../savings/summary/by-year";
import { columnName } from "../../savings/savings-columns";
import type { PlanCell, PlanChart, PlanSeries } from "../plan";
import { formula, formulaOrInput, overFigures, overNames, text } from "../cells";
import { amountFormat, BEYOND_PENCE } from "../formats";
import type { Layout } from "../layout";
import { sumOf } from "../source-formulas";
import type { SourceContext } from "../source-context";
import { figuresIn, shownIn, withUnitLabel } from "../source-context";
import { CHART_COLORS } from "../styles";
import { heading, own, sentences, tableName } from "../section";
import type { ByYearCells } from "./by-year";

/** Rows of a sheet that a chart covers. */
const CHART_ROWS = 15;

/** One column of figures that charts show. */
interface Measure {
  readonly label: string;
  readonly color: string;
  readonly at: (year: YearSummary, index: number) => PlanCell;
  readonly valueOf: (year: YearSummary) => number;
}

const KINDS: readonly (readonly [SavingKind, string, string])[] = [
  ["new", "New savings", CHART_COLORS.new],
  ["existing", "Existing savings", CHART_COLORS.existing],
  ["other", "Other savings", CHART_COLORS.other],
];

/** Sets the small heading that the charts stand under, and keeps their rows; null where there is nothing to compare. */
export function keepCharts(layout: Layout, { summary: { years, table } }: SourceContext): number | null {
  if (years.length < 2 || table.years.length < 2) return null;
  heading(layout, "Savings and costs as charts");
  return layout.keep(CHART_ROWS);
}

/**
 * What the years come to as charts, with the figures that they show: savings by type with costs below the line, and the
 * plan's effect. Savings are positive whichever sign the source gives them, so that a larger saving is a higher column.
 */
export function chartSection(
  layout: Layout,
  context: SourceContext,
  byYear: ByYearCells,
  chartRow: number,
): PlanChart[] {
  const { years } = context.summary;
  const measures = [...typeMeasures(context, byYear), ...costMeasure(context, byYear)];
  const effect = effectMeasure(context, byYear);
  const all = effect ? [...measures, effect] : measures;
  heading(layout, "What the charts show");
  sentences(layout, ["Savings are positive here and costs negative, whichever sign the source gives them."]);
  const heads = [overNames("Year"), ...all.map(({ label }) => overFigures(withUnitLabel(label, context)))];
  const rows = years.map((year, index) => [
    text(columnName(year.column), "name"),
    ...all.map(({ at }) => at(year, index)),
  ]);
  const first = layout.add([heads, ...rows], tableName(context, "charts")) + 1;
  const chart = (name: string, kind: PlanChart["kind"], title: string, shown: readonly Measure[]): PlanChart => ({
    name: tableName(context, name),
    kind,
    title: withUnitLabel(title, context),
    altText: altTextOf(context, withUnitLabel(title, context), shown),
    categories: { row: first, column: 0, rows: years.length, columns: 1 },
    series: shown.map((measure): PlanSeries => ({
      name: measure.label,
      values: { row: first, column: all.indexOf(measure) + 1, rows: years.length, columns: 1 },
      color: measure.color,
    })),
    at:
      kind === "columns"
        ? { row: chartRow, column: 1, rows: CHART_ROWS, columns: 5 }
        : { row: chartRow, column: 0, rows: CHART_ROWS, columns: 1 },
    format: axisFormat(context),
  });
  return [
    chart("chart_by_year", "stacked columns", "Savings and costs by year", measures),
    ...(effect ? [chart("chart_effect", "columns", "Effect of the plan in each year", [effect])] : []),
  ];
}

function typeMeasures(context: SourceContext, byYear: ByYearCells): Measure[] {
  const { years, table } = context.summary;
  const kinds = KINDS.filter(([kind]) => years.some((year) => year.savingsOf[kind] !== 0));
  const [only] = kinds;
  if (kinds.length === 1 && only?.[0] === "other") {
    return [plain(context, "Savings", CHART_COLORS.new, byYear.savingsRow, (year) => year.savings)];
  }
  return kinds.map(([kind, label, color]) => {
    const lines = table.lines.filter(
      (line) =>
        line.type !== "pressure" && (line.type === "new" || line.type === "existing" ? line.type : "other") === kind,
    );
    const valueOf = (year: YearSummary) => Math.abs(shownIn(context, year.savingsOf[kind]));
    const taken = table.sign.value === "negative" ? "below" : "above";
    const at = (year: YearSummary) => {
      const sum = sumOf(figuresIn(year.column, lines), context.scale, taken);
      return formulaOrInput(sum === null ? null : `ABS(${sum})`, valueOf(year), figuresFormat(context));
    };
    return { label, color, at, valueOf };
  });
}

function costMeasure(context: SourceContext, byYear: ByYearCells): Measure[] {
  if (context.summary.years.every((year) => year.costs === 0)) return [];
  return [plain(context, "Costs", CHART_COLORS.cost, byYear.costsRow, (year) => year.costs)];
}

function effectMeasure(context: SourceContext, { effectRow, ...byYear }: ByYearCells): Measure | null {
  if (effectRow === null) return null;
  return plain(
    { ...context },
    "Effect of the plan",
    CHART_COLORS.effect,
    effectRow,
    (year) => year.effect ?? year.net,
    byYear.firstColumn,
  );
}

/** A row of the savings by year, its sign turned where savings are negative. */
function plain(
  context: SourceContext,
  label: string,
  color: string,
  row: number,
  amountOf: (year: YearSummary) => YearSummary["net"],
  firstColumn = 1,
): Measure {
  const isNegative = context.summary.table.sign.value === "negative";
  const valueOf = (year: YearSummary) => {
    const value = shownIn(context, amountOf(year));
    return isNegative && value !== 0 ? -value : value;
  };
  const at = (year: YearSummary, index: number) => {
    const cell = own(row, firstColumn + index);
    const turned = isNegative ? `ROUND(-${cell},${BEYOND_PENCE[context.scale]})` : cell;
    return formula(`=${turned}`, valueOf(year), figuresFormat(context));
  };
  return { label, color, at, valueOf };
}

function figuresFormat({ decimals }: SourceContext): string {
  return amountFormat("positive", decimals);
}

/** An axis needs fewer decimals than figures. */
function axisFormat({ unit, decimals }: SourceContext): string {
  return amountFormat("positive", unit === "£m" ? Math.min(1, decimals) : 0);
}

function altTextOf(context: SourceContext, title: string, measures: readonly Measure[]): string {
  const { years } = context.summary;
  const show = (value: number) => value.toFixed(context.decimals);
  const parts = years.map((year) => {
    const values = measures.map(({ label, valueOf }) =>
      measures.length === 1 ? show(valueOf(year)) : `${label.toLowerCase()} ${show(valueOf(year))}`,
    );
    return `${columnName(year.column)}: ${values.join(", ")}`;
  });
  return `Column chart. ${title}. ${parts.join("; ")}. The figures stand in the table "What the charts show" below.`;
}
