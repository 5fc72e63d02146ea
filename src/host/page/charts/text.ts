import { CHART_TEXT } from "../../model/chart-data";
import type { HostChartFont } from "../../model/chart-types";
import { cssFont, textWidth } from "../grid/measure";
import { svg } from "./svg";

type Anchor = "start" | "middle" | "end";

/** A text of a chart, its middle at the given height. */
export function chartText(
  text: string,
  x: number,
  y: number,
  font: HostChartFont,
  usualSize: number,
  anchor: Anchor,
): SVGTextElement {
  const style = { x, y, "text-anchor": anchor, "dominant-baseline": "central", fill: font.color ?? CHART_TEXT };
  const weight = font.bold === true ? "bold" : "normal";
  return svg("text", { ...style, "font-size": `${font.size ?? usualSize}pt`, "font-weight": weight }, text);
}

/** How wide a text of a chart is, in pixels. */
export function widthOf(text: string, font: HostChartFont, usualSize: number): number {
  return textWidth(text, cssFont({ fontSize: font.size ?? usualSize, bold: font.bold ?? false }));
}

/** How much one line of text takes, in pixels. */
export function lineOf(font: HostChartFont, usualSize: number): number {
  return (font.size ?? usualSize) * 1.75;
}

/**
 * A text in lines of a width, broken between words; what is more than three lines is cut.
 * @returns At least one line.
 */
export function linesOf(text: string, width: number, font: HostChartFont, usualSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer, font, usualSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2] ?? ""}…`] : lines;
}
