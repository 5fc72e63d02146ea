import { cellAt } from "./cells";
import { displayText } from "./display";
import type { HostChart, HostChartAxis, HostChartRange, HostSeries } from "./chart-types";
import type { HostCell, HostWorkbook } from "./types";

/** Excel's first six colours for series, and of a new chart's lines and texts. */
const SERIES_COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
export const CHART_LINES = "#D9D9D9";
export const CHART_TEXT = "#595959";

/**
 * The cells of a chart's range, one after the other.
 * @returns Undefined for each cell that holds nothing; none where the sheet has gone.
 */
export function chartCells(workbook: HostWorkbook, from: HostChartRange | undefined): (HostCell | undefined)[] {
  const sheet = workbook.sheets.find((each) => each.id === from?.sheetId);
  if (!sheet || !from) return [];
  const { row, column, rows, columns } = from.range;
  return Array.from({ length: rows * columns }, (_unused, index) =>
    cellAt(sheet, row + Math.floor(index / columns), column + (index % columns)),
  );
}

/**
 * A series' figures, in order.
 * @returns Null for a cell without a number.
 */
export function seriesValues(workbook: HostWorkbook, series: HostSeries): (number | null)[] {
  return chartCells(workbook, series.values).map((cell) => (typeof cell?.value === "number" ? cell.value : null));
}

/** What stands in legends for a series. */
export function seriesName(workbook: HostWorkbook, chart: HostChart, series: HostSeries): string {
  if (typeof series.name === "string") return series.name;
  if (series.name) return chartCells(workbook, series.name).map(displayText).join(" ");
  return `Series${chart.series.indexOf(series) + 1}`;
}

/** The categories' texts: of the first series that has any, or else 1, 2, 3 as in Excel. */
export function categoryTexts(workbook: HostWorkbook, chart: HostChart): string[] {
  const named = chart.series.find((series) => series.categories);
  const count = Math.max(0, ...chart.series.map((series) => chartCells(workbook, series.values).length));
  const texts = chartCells(workbook, named?.categories).map(displayText);
  return Array.from({ length: count }, (_unused, index) => (named ? (texts[index] ?? "") : String(index + 1)));
}

/** What a chart's title says. */
export function titleText(workbook: HostWorkbook, chart: HostChart): string {
  const [only, ...others] = chart.series;
  if (chart.title.text !== undefined) return chart.title.text;
  return only && others.length === 0 ? seriesName(workbook, chart, only) : "Chart Title";
}

/** The number format of the first cell that a series shows, which its axis and its labels follow. */
export function sourceFormat(workbook: HostWorkbook, series: HostSeries | undefined): string {
  const [first] = chartCells(workbook, series?.values);
  return first?.style?.numberFormat ?? "General";
}

/** The colour of a series' columns, bars or line. */
export function seriesColour(chart: HostChart, series: HostSeries): string {
  const automatic = SERIES_COLOURS[chart.series.indexOf(series) % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];
  return (chart.type === "Line" ? series.line : series.fill) ?? automatic;
}

/** The colour of an axis' own line; null for none, as a new chart's value axis has. */
export function axisLine(chart: HostChart, axis: HostChartAxis): string | null {
  if (axis.lineColor !== undefined) return axis.lineColor;
  return axis === chart.categoryAxis ? CHART_LINES : null;
}
