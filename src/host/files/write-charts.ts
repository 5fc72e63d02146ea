import type { SheetChart } from "hucre";
import { formatRange, quoteSheetName } from "../model/address";
import { CHART_TEXT, seriesColour, seriesName, sourceFormat, titleText } from "../model/chart-data";
import { barSpacing } from "../model/create-chart";
import type { HostChart, HostChartAxis, HostChartRange, HostSeries } from "../model/chart-types";
import type { HostSheet, HostWorkbook } from "../model/types";

type FileSeries = SheetChart["series"][number];
type FileAxes = NonNullable<SheetChart["axes"]>;

/** The names that files have for what Office.js calls otherwise. */
export const FILE_LABEL_POSITIONS = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
} as const;
export const FILE_TICK_POSITIONS = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" } as const;
export const FILE_LEGEND_POSITIONS = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

/**
 * The charts of a sheet as the library writes them; `finishCharts` adds what it cannot.
 * @returns One for each chart of the sheet, in order.
 */
export function fileCharts(workbook: HostWorkbook, sheet: HostSheet): SheetChart[] {
  return sheet.charts.map((chart) => fileChart(workbook, chart));
}

/** The series that files can hold: those with cells. */
export function writtenSeries(workbook: HostWorkbook, chart: HostChart): HostSeries[] {
  return chart.series.filter((series) => fileReference(workbook, series.values) !== undefined);
}

/**
 * Cells as a chart's part names them.
 * @returns Such as `'Savings plan'!$B$2:$B$9`; undefined where there are none, or their sheet has gone.
 */
export function fileReference(workbook: HostWorkbook, cells: HostChartRange | undefined): string | undefined {
  const sheet = workbook.sheets.find((each) => each.id === cells?.sheetId);
  if (!sheet || !cells) return undefined;
  const address = formatRange(cells.range).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quoteSheetName(sheet.name)}!${address}`;
}

function fileChart(workbook: HostWorkbook, chart: HostChart): SheetChart {
  const { from, to, title, legend, type } = chart;
  const isLine = type === "Line";
  return {
    type: isLine ? "line" : type === "BarClustered" ? "bar" : "column",
    series: writtenSeries(workbook, chart).map((series) => fileSeries(workbook, chart, series)),
    anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
    ...(isLine
      ? { lineGrouping: "standard" as const }
      : {
          barGrouping: type === "ColumnStacked" ? ("stacked" as const) : ("clustered" as const),
          ...barSpacing(chart),
        }),
    ...(title.visible ? { title: titleText(workbook, chart) } : { showTitle: false, autoTitleDeleted: true }),
    titleFontSize: title.font.size ?? 14,
    titleBold: title.font.bold ?? false,
    titleColor: colour(title.font.color ?? CHART_TEXT),
    legend: legend.visible ? FILE_LEGEND_POSITIONS[legend.position] : false,
    legendFontSize: legend.font.size ?? 9,
    legendBold: legend.font.bold ?? false,
    legendFontColor: colour(legend.font.color ?? CHART_TEXT),
    ...(typeof chart.fill === "string" && { chartSpaceFillColor: colour(chart.fill) }),
    ...(typeof chart.border === "string" && { chartSpaceBorderColor: colour(chart.border) }),
    ...(chart.altTextDescription !== "" && { altText: chart.altTextDescription }),
    ...(chart.altTextTitle !== "" && { frameTitle: chart.altTextTitle }),
    lang: "en-GB",
    axes: fileAxes(workbook, chart),
  };
}

function fileSeries(workbook: HostWorkbook, chart: HostChart, series: HostSeries): FileSeries {
  const { labels } = series;
  const categories = fileReference(workbook, series.categories);
  return {
    name: seriesName(workbook, chart, series),
    values: fileReference(workbook, series.values) ?? "",
    ...(categories !== undefined && { categories }),
    color: colour(seriesColour(chart, series)),
    ...(chart.type === "Line" && { marker: { symbol: "none" as const }, stroke: { width: 2.25 } }),
    ...(labels.visible && {
      dataLabels: {
        showValue: true,
        ...(labels.position && { position: FILE_LABEL_POSITIONS[labels.position] }),
        numberFormat: { formatCode: labels.numberFormat ?? sourceFormat(workbook, series) },
        fontSize: labels.font.size ?? 9,
        bold: labels.font.bold ?? false,
        fontColor: colour(labels.font.color ?? CHART_TEXT),
      },
    }),
  };
}

function fileAxes(workbook: HostWorkbook, chart: HostChart): FileAxes {
  const { valueAxis, categoryAxis } = chart;
  const format = valueAxis.numberFormat ?? sourceFormat(workbook, chart.series[0]);
  const isBar = chart.type === "BarClustered";
  return {
    x: { ...fileAxis(categoryAxis, isBar), noMultiLvlLbl: true },
    y: { ...fileAxis(valueAxis, !isBar), numberFormat: { formatCode: format } },
  };
}

function fileAxis(axis: HostChartAxis, isUpright: boolean) {
  const { title, font } = axis;
  return {
    ...(title.visible && { title: title.text, axisTitleFontSize: 10, axisTitleColor: colour(CHART_TEXT) }),
    ...(title.visible && isUpright && { axisTitleRotation: -90 }),
    ...(axis.gridlines.visible && { gridlines: { major: true } }),
    tickLblPos: FILE_TICK_POSITIONS[axis.tickLabelPosition],
    labelFontSize: font.size ?? 9,
    labelBold: font.bold ?? false,
    labelColor: colour(font.color ?? CHART_TEXT),
    ...(axis.reversePlotOrder && { reverse: true }),
    ...(!axis.visible && { hidden: true }),
  };
}

function colour(rgb: string): string {
  return rgb.replace("#", "");
}
