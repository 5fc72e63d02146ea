import { axisLine, chartCells, CHART_LINES, seriesName } from "../model/chart-data";
import { displayText } from "../model/display";
import type { HostChart, HostChartAxis, HostChartRange, HostCorner, HostSeries } from "../model/chart-types";
import type { HostWorkbook } from "../model/types";
import { fileReference, writtenSeries } from "./write-charts";
import { toXml } from "./xml-text";
import type { Zip } from "../../xlsx/zip";

const EMU_A_POINT = 12_700;

/** The library takes no tick marks for what is meant where nothing is said; the format means crosses. */
const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

/**
 * Puts into the parts of charts what the library does not write: the last values, for whoever opens the file without
 * calculating; names that are cells; the colours of lines; a chart's own name, and its place within its cells.
 */
export async function finishCharts(zip: Zip, workbook: HostWorkbook): Promise<void> {
  let charts = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    const drawing = `xl/drawings/drawing${index + 1}.xml`;
    await zip.replace(drawing, placed((await zip.text(drawing)) ?? "", sheet.charts));
    for (const chart of sheet.charts) {
      const part = `xl/charts/chart${++charts}.xml`;
      await zip.replace(part, finished((await zip.text(part)) ?? "", workbook, chart));
    }
  }
}

/** Without `editAs`, a chart moves and grows with its cells. */
function placed(drawing: string, charts: readonly HostChart[]): string {
  let next = 0;
  return drawing.replace(/<xdr:twoCellAnchor\b[^>]*>[\s\S]*?<\/xdr:twoCellAnchor>/g, (anchor: string) => {
    const chart = charts[next++];
    if (!chart) return anchor;
    return anchor
      .replace(/^<xdr:twoCellAnchor\b[^>]*>/, "<xdr:twoCellAnchor>")
      .replace(/<xdr:from>.*?<\/xdr:from>/s, corner("from", chart.from))
      .replace(/<xdr:to>.*?<\/xdr:to>/s, corner("to", chart.to))
      .replace(/(<xdr:cNvPr\b[^>]*? name=)"[^"]*"/, (_tag, before: string) => `${before}"${toXml(chart.name)}"`);
  });
}

function corner(name: string, { row, column, right, down }: HostCorner): string {
  const fields = { col: column, colOff: right * EMU_A_POINT, row, rowOff: down * EMU_A_POINT };
  const inside = Object.entries(fields).map(([field, value]) => `<xdr:${field}>${Math.round(value)}</xdr:${field}>`);
  return `<xdr:${name}>${inside.join("")}</xdr:${name}>`;
}

function finished(part: string, workbook: HostWorkbook, chart: HostChart): string {
  const series = writtenSeries(workbook, chart);
  let next = 0;
  return part
    .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (markup: string) => {
      const each = series[next++];
      return each ? finishedSeries(markup, workbook, chart, each) : markup;
    })
    .replace(/<c:catAx>[\s\S]*?<\/c:catAx>/, (markup) => finishedAxis(markup, chart, chart.categoryAxis))
    .replace(/<c:valAx>[\s\S]*?<\/c:valAx>/, (markup) => finishedAxis(markup, chart, chart.valueAxis))
    .replace(/(<\/c:chart>)(?:<c:spPr>[\s\S]*<\/c:spPr>)?/, (_tag, end: string) => end + areaOf(chart));
}

function finishedSeries(markup: string, workbook: HostWorkbook, chart: HostChart, series: HostSeries): string {
  const named = typeof series.name === "object" ? fileReference(workbook, series.name) : undefined;
  const withName =
    named === undefined
      ? markup
      : markup.replace(/<c:tx>.*?<\/c:tx>/s, () => {
          const cached = pointsOf("str", [seriesName(workbook, chart, series)]);
          return `<c:tx><c:strRef><c:f>${toXml(named)}</c:f>${cached}</c:strRef></c:tx>`;
        });
  const withValues = withName
    .replace(/(<c:cat>.*?<\/c:f>)/s, (tag) => tag + pointsOf("str", textsOf(workbook, series.categories)))
    .replace(/(<c:val>.*?<\/c:f>)/s, (tag) => tag + pointsOf("num", numbersOf(workbook, series.values)));
  // Left out, some programs show what is below zero in white.
  if (chart.type === "Line") return withValues;
  return withValues.replace(/<c:(?:dLbls|cat|val)>/, (tag) => `<c:invertIfNegative val="0"/>${tag}`);
}

function textsOf(workbook: HostWorkbook, cells: HostChartRange | undefined): (string | null)[] {
  return chartCells(workbook, cells).map((cell) => (cell ? displayText(cell) : null));
}

function numbersOf(workbook: HostWorkbook, cells: HostChartRange | undefined): (string | null)[] {
  return chartCells(workbook, cells).map((cell) => (typeof cell?.value === "number" ? String(cell.value) : null));
}

function pointsOf(kind: "str" | "num", values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${toXml(value)}</c:v></c:pt>`,
  );
  return `<c:${kind}Cache><c:ptCount val="${values.length}"/>${points.join("")}</c:${kind}Cache>`;
}

function finishedAxis(markup: string, chart: HostChart, axis: HostChartAxis): string {
  const grid = `<c:majorGridlines><c:spPr>${line(axis.gridlines.color ?? CHART_LINES)}</c:spPr></c:majorGridlines>`;
  return markup
    .replace("<c:majorGridlines/>", grid)
    .replace(/<c:(?:tickLblPos |txPr>|crossAx )/, (tag) => NO_TICKS + tag)
    .replace(/<c:(?:txPr>|crossAx )/, (tag) => `<c:spPr>${line(axisLine(chart, axis))}</c:spPr>${tag}`);
}

function areaOf({ fill, border }: HostChart): string {
  const inside = fill === null ? "<a:noFill/>" : solid(fill ?? "#FFFFFF");
  return `<c:spPr>${inside}${line(border === undefined ? CHART_LINES : border)}</c:spPr>`;
}

function line(colour: string | null): string {
  return `<a:ln w="9525">${colour === null ? "<a:noFill/>" : solid(colour)}</a:ln>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}
