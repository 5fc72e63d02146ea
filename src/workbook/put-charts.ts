import { cellAddress } from "../savings/address";
import { INK_OF_CHARTS } from "../sheet/styles";
import { cellsIn } from "./brief-ranges";
import type { PlanChart } from "../sheet/plan";

const TYPES = { "stacked columns": "ColumnStacked", columns: "ColumnClustered", bars: "BarClustered" } as const;

const TITLE_SIZE = 12;
const LABEL_SIZE = 9;
/** Per cent of a column's width between columns. */
const GAP = 60;

/**
 * Puts a chart on a sheet. Nothing is sent before the caller syncs.
 *
 * @param name what it is called for now; a chart of the plan's name may stand there still
 */
export function putChart(sheet: Excel.Worksheet, plan: PlanChart, name: string): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(
    TYPES[plan.kind],
    cellsIn(sheet, first.values),
    first.values.rows > 1 ? "Columns" : "Rows",
  );
  chart.name = name;
  const categories = cellsIn(sheet, plan.categories);
  [first, ...others].forEach((planned, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(planned.name);
    series.name = planned.name;
    series.setValues(cellsIn(sheet, planned.values));
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(planned.color);
    series.gapWidth = GAP;
    if (plan.kind !== "stacked columns") return;
    series.overlap = 100;
    // Neighbours are told apart by more than their colours.
    series.format.line.color = INK_OF_CHARTS.gap;
  });
  putWords(chart, plan);
  putAxes(chart, plan);
  const { row, column, rows, columns } = plan.at;
  chart.setPosition(cellAddress({ row, column }), cellAddress({ row: row + rows - 1, column: column + columns - 1 }));
}

function putWords(chart: Excel.Chart, plan: PlanChart): void {
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = INK_OF_CHARTS.words;
  chart.legend.visible = plan.series.length > 1;
  if (plan.series.length > 1) {
    chart.legend.position = "Bottom";
    chart.legend.format.font.size = LABEL_SIZE;
    chart.legend.format.font.color = INK_OF_CHARTS.words;
  }
}

function putAxes(chart: Excel.Chart, plan: PlanChart): void {
  const { valueAxis, categoryAxis } = chart.axes;
  for (const axis of [valueAxis, categoryAxis]) {
    axis.format.font.size = LABEL_SIZE;
    axis.format.font.color = INK_OF_CHARTS.words;
  }
  valueAxis.numberFormat = plan.format;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = INK_OF_CHARTS.lines;
  // Costs stand below the line, and names do not stand on them.
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.line.color = INK_OF_CHARTS.axis;
  if (plan.kind !== "bars") return;
  // Excel draws bars from the bottom up; a reader begins at the top, and looks for the scale at the bottom.
  categoryAxis.reversePlotOrder = true;
  valueAxis.tickLabelPosition = "High";
}
