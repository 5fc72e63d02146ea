import { axisLine, CHART_LINES } from "../../model/chart-data";
import type { HostChart, HostChartAxis } from "../../model/chart-types";
import type { Area } from "./draw-chart";
import { isHigh, type Frame } from "./frame";
import { svg } from "./svg";
import { chartText, lineOf } from "./text";

const SIZE = 9;
const TITLE_SIZE = 10;
const GAP = 6;

/**
 * Draws the axes of a chart.
 * @returns What lies below its marks and what lies above them.
 */
export function drawAxes(chart: HostChart, frame: Frame, area: Area): { below: Element[]; above: Element[] } {
  const { valueAxis, categoryAxis } = chart;
  const below: Element[] = [];
  const above: Element[] = [];
  if (valueAxis.gridlines.visible) {
    below.push(...frame.scale.ticks.map((tick) => acrossAt(frame, tick, valueAxis.gridlines.color ?? CHART_LINES)));
  }
  const line = axisLine(chart, categoryAxis);
  if (categoryAxis.visible && line !== null) above.push(acrossAt(frame, 0, line));
  if (valueAxis.visible && valueAxis.tickLabelPosition !== "None") above.push(...valueLabels(chart, frame));
  if (categoryAxis.visible && categoryAxis.tickLabelPosition !== "None") above.push(...categoryLabels(chart, frame));
  const [upright, flat] = frame.isBar ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  above.push(...axisTitle(upright, area.left + 7, (frame.top + frame.bottom) / 2, -90));
  above.push(...axisTitle(flat, (frame.left + frame.right) / 2, area.bottom - 7, 0));
  return { below, above };
}

/** A line through the whole plot at a figure. */
function acrossAt({ isBar, at, left, right, top, bottom }: Frame, value: number, stroke: string): Element {
  const place = Math.round(at(value)) + 0.5;
  const ends = isBar ? { x1: place, x2: place, y1: top, y2: bottom } : { x1: left, x2: right, y1: place, y2: place };
  return svg("line", { ...ends, stroke });
}

function valueLabels(chart: HostChart, frame: Frame): Element[] {
  const { font } = chart.valueAxis;
  const high = isHigh(chart);
  return frame.scale.ticks.map((tick, index) => {
    const text = frame.tickTexts[index] ?? "";
    const along = frame.at(tick);
    const half = lineOf(font, SIZE) / 2;
    if (frame.isBar) return chartText(text, along, high ? frame.top - half : frame.bottom + half, font, SIZE, "middle");
    return chartText(text, high ? frame.right + GAP : frame.left - GAP, along, font, SIZE, high ? "start" : "end");
  });
}

function categoryLabels(chart: HostChart, frame: Frame): Element[] {
  const { font, tickLabelPosition: position } = chart.categoryAxis;
  const line = lineOf(font, SIZE);
  const count = frame.categoryLines.length;
  const far = position === "High";
  const edge = position === "NextToAxis" ? frame.at(0) : frame.left;
  return frame.categoryLines.flatMap((lines, index) => {
    const middle = frame.across((index + 0.5) / count);
    return lines.map((text, at) => {
      if (frame.isBar) {
        const y = middle + (at - (lines.length - 1) / 2) * line;
        return chartText(text, far ? frame.right + GAP : edge - GAP, y, font, SIZE, far ? "start" : "end");
      }
      const top = far ? frame.top - lines.length * line : position === "Low" ? frame.bottom : frame.at(0);
      return chartText(text, middle, top + (at + 0.5) * line + 2, font, SIZE, "middle");
    });
  });
}

function axisTitle({ title }: HostChartAxis, x: number, y: number, angle: number): Element[] {
  if (!title.visible) return [];
  const drawn = chartText(title.text, x, y, {}, TITLE_SIZE, "middle");
  if (angle !== 0) drawn.setAttribute("transform", `rotate(${angle} ${x} ${y})`);
  return [drawn];
}
