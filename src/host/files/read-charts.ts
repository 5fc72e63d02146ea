import type { Chart, Workbook } from "hucre";
import { parseAddress } from "../model/address";
import { createChart, createSeries } from "../model/create-chart";
import { sheetNamed } from "../model/sheet-names";
import type {
  HostChart,
  HostChartAxis,
  HostChartFont,
  HostChartRange,
  HostChartType,
  HostSeries,
} from "../model/chart-types";
import type { HostWorkbook } from "../model/types";
import type { ChartPart } from "./chart-parts";
import { FILE_LABEL_POSITIONS, FILE_LEGEND_POSITIONS, FILE_TICK_POSITIONS } from "./write-charts";
import { fromXml } from "./xml-text";

type FileAxis = NonNullable<NonNullable<Chart["axes"]>["x"]>;

/**
 * Puts the charts of a file that can be shown here onto their sheets.
 * @param parts What the library does not read of them, by sheet.
 * @returns How many were taken; the others are left out.
 */
export function readCharts(workbook: HostWorkbook, file: Workbook, parts: readonly ChartPart[][]): number {
  let taken = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const charts = file.sheets[index]?.charts ?? [];
    const own = parts[index] ?? [];
    if (charts.length !== own.length) continue;
    for (const [at, part] of own.entries()) {
      const chart = charts[at];
      const type = chart && typeOf(chart, part);
      const series = type && seriesOf(workbook, chart, type, part);
      if (!part.corners || !series) continue;
      const made = createChart(workbook, sheet, type, series);
      Object.assign(made, part.corners, { name: part.name === "" ? made.name : part.name });
      readLooks(made, chart, part.markup);
      sheet.charts.push(made);
      taken += 1;
    }
  }
  return taken;
}

/** Undefined for a kind that is not shown here, and for what a saved chart would be without. */
function typeOf(file: Chart, { markup }: ChartPart): HostChartType | undefined {
  const isPlain = !/<c:(?:trendline|errBars|dTable|dPt|dateAx|userShapes)\b/.test(markup);
  if (file.kinds.length !== 1 || !isPlain) return undefined;
  if (file.kinds[0] === "line") return file.lineGrouping === undefined ? "Line" : undefined;
  if (file.kinds[0] !== "bar" || file.barGrouping === "percentStacked") return undefined;
  const isBar = /<c:barDir val="bar"/.test(markup);
  if (file.barGrouping === "stacked") return isBar ? undefined : "ColumnStacked";
  return isBar ? "BarClustered" : "ColumnClustered";
}

/** Null where a series does not stand in the cells of this workbook. */
function seriesOf(
  workbook: HostWorkbook,
  file: Chart,
  type: HostChartType,
  { markup }: ChartPart,
): HostSeries[] | null {
  const names = [...markup.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(
    ([each]) => /<c:tx>\s*<c:strRef>\s*<c:f>([^<]*)</.exec(each)?.[1],
  );
  const series: HostSeries[] = [];
  for (const [index, each] of (file.series ?? []).entries()) {
    const values = cellsAt(workbook, each.valuesRef);
    if (!values) return null;
    const categories = cellsAt(workbook, each.categoriesRef);
    const name = cellsAt(workbook, fromXml(names[index] ?? "")) ?? each.name;
    const colour = rgb(each.color);
    const { showValue, numberFormat, position, ...font } = each.dataLabels ?? {};
    const place = keyOf(FILE_LABEL_POSITIONS, position);
    series.push(
      createSeries({
        values,
        ...(name !== undefined && { name }),
        ...(categories && { categories }),
        ...(colour !== undefined && { [type === "Line" ? "line" : "fill"]: colour }),
        labels: {
          visible: showValue === true,
          ...(numberFormat && { numberFormat: numberFormat.formatCode }),
          ...(place && { position: place }),
          font: fontOf(font.fontSize, font.bold, font.fontColor),
        },
      }),
    );
  }
  return series;
}

function cellsAt(workbook: HostWorkbook, reference: string | undefined): HostChartRange | undefined {
  const parsed = reference === undefined ? null : parseAddress(reference);
  const sheet = parsed?.sheetName === undefined ? undefined : sheetNamed(workbook, parsed.sheetName);
  return sheet && parsed ? { sheetId: sheet.id, range: parsed.range } : undefined;
}

function readLooks(chart: HostChart, file: Chart, markup: string): void {
  const { legend } = file;
  chart.title = {
    visible: file.title !== undefined,
    ...(file.title !== undefined && { text: file.title }),
    font: fontOf(file.titleFontSize, file.titleBold, file.titleColor),
  };
  chart.legend = {
    visible: legend !== undefined && legend !== false,
    position: keyOf(FILE_LEGEND_POSITIONS, legend === false ? undefined : legend) ?? "Right",
    font: fontOf(file.legendFontSize, file.legendBold, file.legendFontColor),
  };
  if (file.gapWidth !== undefined) chart.gapWidth = file.gapWidth;
  if (file.overlap !== undefined) chart.overlap = file.overlap;
  readAxis(chart.categoryAxis, file.axes?.x, /<c:catAx>[\s\S]*?<\/c:catAx>/.exec(markup)?.[0]);
  readAxis(chart.valueAxis, file.axes?.y, /<c:valAx>[\s\S]*?<\/c:valAx>/.exec(markup)?.[0]);
  const area = markup.slice(markup.lastIndexOf("</c:chart>"));
  chart.fill = rgb(file.chartSpaceFillColor) ?? (/<c:spPr>\s*<a:noFill/.test(area) ? null : "#FFFFFF");
  const border = lineIn(area);
  if (border !== undefined) chart.border = border;
  chart.altTextTitle = file.frameTitle ?? "";
  chart.altTextDescription = file.altText ?? "";
}

function readAxis(axis: HostChartAxis, file: FileAxis | undefined, markup = ""): void {
  const grid = /<c:majorGridlines>[\s\S]*?<\/c:majorGridlines>/.exec(markup)?.[0] ?? "";
  const colour = lineIn(grid);
  axis.gridlines = { visible: file?.gridlines?.major === true, ...(typeof colour === "string" && { color: colour }) };
  axis.visible = file?.hidden !== true;
  axis.reversePlotOrder = file?.reverse === true;
  axis.tickLabelPosition = keyOf(FILE_TICK_POSITIONS, file?.tickLblPos) ?? "NextToAxis";
  if (file?.numberFormat) axis.numberFormat = file.numberFormat.formatCode;
  axis.title = { visible: file?.title !== undefined, text: file?.title ?? "" };
  axis.font = fontOf(file?.labelFontSize, file?.labelBold, file?.labelColor);
  const own = lineIn(markup.replace(grid, "").replace(/<c:title>[\s\S]*?<\/c:title>/, ""));
  if (own !== undefined) axis.lineColor = own;
}

/** The colour of the first line in markup: null where it says that there is none. */
function lineIn(markup: string): string | null | undefined {
  const line = /<a:ln\b[^>]*>([\s\S]*?)<\/a:ln>/.exec(markup)?.[1];
  if (line?.includes("<a:noFill") === true) return null;
  return rgb(/<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(line ?? "")?.[1]);
}

function fontOf(size: number | undefined, bold: boolean | undefined, color: Chart["titleColor"]): HostChartFont {
  const colour = rgb(color);
  return {
    ...(size !== undefined && { size }),
    ...(bold !== undefined && { bold }),
    ...(colour !== undefined && { color: colour }),
  };
}

/** Colours of themes are read as if there were none. */
function rgb(color: Chart["titleColor"]): string | undefined {
  return typeof color === "string" ? `#${color.toUpperCase()}` : undefined;
}

function keyOf<K extends string>(table: Readonly<Record<K, string>>, word: string | undefined): K | undefined {
  for (const key in table) if (table[key] === word) return key;
  return undefined;
}
