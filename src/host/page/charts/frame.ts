import { formatValue } from "../../model/display";
import type { HostChart } from "../../model/chart-types";
import { barMarks, type Figures } from "./marks";
import { scaleOf, type Scale } from "./scale";
import type { Area, Shown } from "./draw-chart";
import { lineOf, linesOf, widthOf } from "./text";

/** The part of a chart that its marks fill, and how figures and categories lie in it. */
export interface Frame extends Area {
  scale: Scale;
  /** Whether figures go from left to right. */
  isBar: boolean;
  /** The pixel of a figure, along its axis. */
  at: (value: number) => number;
  /** The pixel of a part of all categories, from 0 to 1, along their axis. */
  across: (part: number) => number;
  tickTexts: string[];
  categoryLines: string[][];
}

const AXIS_SIZE = 9;
const GAP = 6;
const TITLE_ROOM = 18;

/** Leaves room for axes and lays out what lies between them. */
export function layFrame(chart: HostChart, shown: Shown, area: Area): Frame {
  const { valueAxis, categoryAxis } = chart;
  const isBar = chart.type === "BarClustered";
  const inner = { ...area };
  const long = isBar ? area.right - area.left - 100 : area.bottom - area.top - 30;
  const scale = scaleOf(extremes(chart, shown.figures, shown.categories.length), Math.min(8, long / (isBar ? 60 : 26)));
  const tickTexts = scale.ticks.map((tick) => formatValue(tick, shown.axisFormat));
  const wide = Math.max(0, ...tickTexts.map((text) => widthOf(text, valueAxis.font, AXIS_SIZE)));
  const values = valueAxis.visible && valueAxis.tickLabelPosition !== "None";
  const upright = isBar ? categoryAxis : valueAxis;
  const flat = isBar ? valueAxis : categoryAxis;
  if (upright.title.visible) inner.left += TITLE_ROOM;
  if (flat.title.visible) inner.bottom -= TITLE_ROOM;
  if (values && !isBar) inner[isHigh(chart) ? "right" : "left"] += (wide + GAP) * (isHigh(chart) ? -1 : 1);
  if (values && isBar)
    inner[isHigh(chart) ? "top" : "bottom"] += lineOf(valueAxis.font, AXIS_SIZE) * (isHigh(chart) ? 1 : -1);
  const band = isBar
    ? (area.right - area.left) * 0.35
    : (inner.right - inner.left) / Math.max(shown.categories.length, 1);
  const categoryLines = shown.categories.map((text) => linesOf(text, band - 4, categoryAxis.font, AXIS_SIZE));
  leaveForCategories(chart, inner, categoryLines, scale);
  const [start, end] = isBar ? [inner.left, inner.right] : [inner.bottom, inner.top];
  const [first, last] = isBar ? [inner.bottom, inner.top] : [inner.left, inner.right];
  const along = (part: number, reversed: boolean, from: number, to: number) =>
    from + (to - from) * (reversed ? 1 - part : part);
  return {
    ...inner,
    scale,
    isBar,
    tickTexts,
    categoryLines,
    at: (value) => along((value - scale.low) / (scale.high - scale.low), valueAxis.reversePlotOrder, start, end),
    across: (part) => along(part, categoryAxis.reversePlotOrder, first, last),
  };
}

function leaveForCategories(chart: HostChart, inner: Area, lines: readonly string[][], scale: Scale): void {
  const { font, visible, tickLabelPosition: position } = chart.categoryAxis;
  const inside = position === "NextToAxis" && scale.low < 0;
  if (!visible || position === "None" || inside) return;
  const far = position === "High";
  if (chart.type === "BarClustered") {
    const wide = Math.max(0, ...lines.flat().map((text) => widthOf(text, font, AXIS_SIZE))) + GAP;
    if (far) inner.right -= wide;
    else inner.left += wide;
    return;
  }
  const high = Math.max(1, ...lines.map((each) => each.length)) * lineOf(font, AXIS_SIZE);
  if (far) inner.top += high;
  else inner.bottom -= high;
}

/** Whether the figures' labels stand opposite to where they usually do. Reversed categories bring them there, too. */
export function isHigh({ valueAxis, categoryAxis }: HostChart): boolean {
  return (valueAxis.tickLabelPosition === "High") !== categoryAxis.reversePlotOrder;
}

function extremes(chart: HostChart, figures: Figures, count: number): number[] {
  if (chart.type === "Line") return figures.flat().filter((value) => value !== null);
  return barMarks(chart, figures, count).map((mark) => mark.to);
}
