import type { SheetChart, WriteSheet } from "hucre";
import { fixedReference } from "../savings/address";
import type { PlanArea, PlanChart } from "../sheet/plan";
import { INK_OF_CHARTS } from "../sheet/styles";
import { hex } from "./file-style";

const TITLE_SIZE = 12;
const LABEL_SIZE = 9;
/** Per cent of a column's width between columns. */
const GAP = 60;

/** A sheet's charts as the library writes them; `finishChart` adds what it cannot say. */
export function fileCharts(sheet: string, charts: readonly PlanChart[]): NonNullable<WriteSheet["charts"]> {
  return charts.map((chart) => fileChart(sheet, chart));
}

function fileChart(sheet: string, plan: PlanChart): SheetChart {
  const { row, column, rows, columns } = plan.at;
  const isStacked = plan.kind === "stacked columns";
  const words = hex(INK_OF_CHARTS.words);
  return {
    type: plan.kind === "bars" ? "bar" : "column",
    title: plan.title,
    titleFontSize: TITLE_SIZE,
    titleBold: true,
    titleColor: words,
    altText: plan.altText,
    lang: "en-GB",
    barGrouping: isStacked ? "stacked" : "clustered",
    gapWidth: GAP,
    ...(isStacked && { overlap: 100 }),
    legend: plan.series.length > 1 ? "bottom" : false,
    legendFontSize: LABEL_SIZE,
    legendFontColor: words,
    series: plan.series.map(({ name, values, color }) => ({
      name,
      values: reference(sheet, values),
      categories: reference(sheet, plan.categories),
      color: hex(color),
    })),
    axes: axesOf(plan),
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
  };
}

function axesOf({ kind, format }: PlanChart): NonNullable<SheetChart["axes"]> {
  const marks = { majorTickMark: "none", minorTickMark: "none" } as const;
  const labels = { ...marks, labelFontSize: LABEL_SIZE, labelColor: hex(INK_OF_CHARTS.words) };
  // Excel draws bars from the bottom up; a reader begins at the top, with the amounts below all the same.
  const isReversed = kind === "bars";
  return {
    // Costs stand below the line, and names do not stand on them.
    x: { ...labels, tickLblPos: "low", ...(isReversed && { reverse: true }) },
    y: {
      ...labels,
      gridlines: { major: true },
      numberFormat: { formatCode: format, sourceLinked: false },
      ...(isReversed && { crosses: "max" }),
    },
  };
}

function reference(sheet: string, area: PlanArea): string {
  return fixedReference({ sheet, ...area });
}
