import { formatValue } from "../../model/display";
import type { HostChart, HostLabelPosition } from "../../model/chart-types";
import type { Shown } from "./draw-chart";
import type { Frame } from "./frame";
import { barMarks, type BarMark } from "./marks";
import { svg } from "./svg";
import { chartText, lineOf, widthOf } from "./text";

const LABEL_SIZE = 9;
const GAP = 3;

/** Draws the columns, bars or lines of a chart, and their labels over them. */
export function drawMarks(chart: HostChart, shown: Shown, frame: Frame): Element[] {
  if (chart.type === "Line") return drawLines(shown, frame);
  const marks = barMarks(chart, shown.figures, shown.categories.length);
  const labels = marks.flatMap((mark) => barLabel(chart, shown, frame, mark));
  return [...marks.map((mark) => bar(shown, frame, mark)), ...labels];
}

function bar({ series }: Shown, { isBar, at, across }: Frame, mark: BarMark): Element {
  const long = ordered(at(mark.from), at(mark.to));
  const wide = ordered(across(mark.start), across(mark.start + mark.size));
  const [x, y] = isBar ? [long, wide] : [wide, long];
  const fill = series[mark.series]?.colour ?? "";
  return svg("rect", { x: x.start, y: y.start, width: x.size, height: y.size, fill });
}

function ordered(a: number, b: number): { start: number; size: number } {
  return { start: Math.min(a, b), size: Math.abs(a - b) };
}

function barLabel(chart: HostChart, { series, figures }: Shown, frame: Frame, mark: BarMark): Element[] {
  const { labels, labelFormat } = series[mark.series] ?? {};
  const value = figures[mark.series]?.[mark.category] ?? null;
  if (labels?.visible !== true || labelFormat === undefined || value === null) return [];
  const text = formatValue(value, labelFormat);
  const long = frame.isBar ? widthOf(text, labels.font, LABEL_SIZE) : lineOf(labels.font, LABEL_SIZE);
  const [from, to] = [frame.at(mark.from), frame.at(mark.to)];
  const towards = Math.sign(to - from) || 1;
  const usual = chart.type === "ColumnStacked" ? "Center" : "OutsideEnd";
  const along = alongBar(labels.position ?? usual, from, to, (long / 2 + GAP) * towards);
  const across = frame.across(mark.start + mark.size / 2);
  const [x, y] = frame.isBar ? [along, across] : [across, along];
  return [chartText(text, x, y, labels.font, LABEL_SIZE, "middle")];
}

function alongBar(position: HostLabelPosition, from: number, to: number, half: number): number {
  if (position === "OutsideEnd") return to + half;
  if (position === "InsideEnd") return to - half;
  return position === "InsideBase" ? from + half : (from + to) / 2;
}

function drawLines({ series, figures, categories }: Shown, frame: Frame): Element[] {
  return series.flatMap(({ colour, labels, labelFormat }, index) => {
    const labelled: Element[] = [];
    let path = "";
    let isGap = true;
    for (const [at, value] of (figures[index] ?? []).entries()) {
      if (value !== null) {
        const [x, y] = [frame.across((at + 0.5) / categories.length), frame.at(value)];
        path += `${isGap ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
        if (labels.visible) labelled.push(pointLabel(formatValue(value, labelFormat), x, y, labels));
      }
      isGap = value === null;
    }
    const line = { d: path, fill: "none", stroke: colour, "stroke-width": 3, "stroke-linejoin": "round" };
    return [svg("path", line), ...labelled];
  });
}

function pointLabel(
  text: string,
  x: number,
  y: number,
  { position, font }: Shown["series"][number]["labels"],
): Element {
  const away = lineOf(font, LABEL_SIZE) / 2 + GAP;
  if (position === "Top" || position === "Bottom" || position === "Center") {
    const down = { Top: -away, Bottom: away, Center: 0 }[position];
    return chartText(text, x, y + down, font, LABEL_SIZE, "middle");
  }
  const left = position === "Left";
  return chartText(text, left ? x - 2 * GAP : x + 2 * GAP, y, font, LABEL_SIZE, left ? "end" : "start");
}
