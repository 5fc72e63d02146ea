import {
  CHART_LINES,
  categoryTexts,
  seriesColour,
  seriesName,
  seriesValues,
  sourceFormat,
  titleText,
} from "../../model/chart-data";
import type { HostChart, HostSeries } from "../../model/chart-types";
import type { HostWorkbook } from "../../model/types";
import { drawAxes } from "./axes";
import { layFrame } from "./frame";
import { drawLegend } from "./legend";
import type { Figures } from "./marks";
import { drawMarks } from "./draw-marks";
import { svg } from "./svg";
import { chartText, lineOf } from "./text";

/** A part of a chart, in pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a chart shows now. */
export interface Shown {
  categories: string[];
  series: { name: string; colour: string; labels: HostSeries["labels"]; labelFormat: string }[];
  figures: Figures;
  axisFormat: string;
}

const MARGIN = 9;
const TITLE_SIZE = 14;

/**
 * Draws a chart from what its cells hold now.
 * @param size In pixels.
 * @returns The drawing, named by the chart's alternative text or else its title.
 */
export function drawChart(
  workbook: HostWorkbook,
  chart: HostChart,
  { width, height }: { width: number; height: number },
): SVGSVGElement {
  const shown = shownBy(workbook, chart);
  const title = titleText(workbook, chart);
  const named = chart.altTextDescription || chart.altTextTitle || (chart.title.visible ? title : chart.name);
  const drawing = svg("svg", { role: "img", "aria-label": named, class: "chart", width, height });
  drawing.append(background(chart, width, height));
  let area: Area = { left: MARGIN, top: MARGIN, right: width - MARGIN - 3, bottom: height - MARGIN };
  if (chart.title.visible) {
    const line = lineOf(chart.title.font, TITLE_SIZE);
    drawing.append(chartText(title, width / 2, area.top + line / 2, chart.title.font, TITLE_SIZE, "middle"));
    area.top += line + 4;
  }
  if (chart.legend.visible) {
    const legend = drawLegend(chart, shown, area);
    drawing.append(...legend.drawn);
    area = legend.rest;
  }
  const frame = layFrame(chart, shown, area);
  const axes = drawAxes(chart, frame, area);
  const marks = drawMarks(chart, shown, frame);
  drawing.append(...axes.below, ...marks, ...axes.above);
  return drawing;
}

function shownBy(workbook: HostWorkbook, chart: HostChart): Shown {
  const series = chart.series.filter((each) => each.values);
  return {
    categories: categoryTexts(workbook, chart),
    series: series.map((each) => ({
      name: seriesName(workbook, chart, each),
      colour: seriesColour(chart, each),
      labels: each.labels,
      labelFormat: each.labels.numberFormat ?? sourceFormat(workbook, each),
    })),
    figures: series.map((each) => seriesValues(workbook, each)),
    axisFormat: chart.valueAxis.numberFormat ?? sourceFormat(workbook, series[0]),
  };
}

function background({ fill, border }: HostChart, width: number, height: number): SVGRectElement {
  return svg("rect", {
    x: 0.5,
    y: 0.5,
    width: Math.max(width - 1, 0),
    height: Math.max(height - 1, 0),
    fill: fill === null ? "none" : (fill ?? "#FFFFFF"),
    stroke: border === null ? "none" : (border ?? CHART_LINES),
  });
}
