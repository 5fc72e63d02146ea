import type { HostChart } from "../../model/chart-types";
import type { Area, Shown } from "./draw-chart";
import { chartText, lineOf, widthOf } from "./text";
import { svg } from "./svg";

const KEY = 8;
const GAP = 14;

/**
 * Draws the legend along its side of a chart.
 * @returns The legend, and what it leaves of the area.
 */
export function drawLegend(chart: HostChart, { series }: Shown, area: Area): { drawn: Element[]; rest: Area } {
  const { position, font } = chart.legend;
  const line = lineOf(font, 9);
  const sizes = series.map(({ name }) => KEY + 5 + widthOf(name, font, 9) + GAP);
  const beside = position === "Left" || position === "Right";
  const room = beside ? Math.min(Math.max(0, ...sizes), (area.right - area.left) / 2) : area.right - area.left;
  const rows: number[][] = [];
  let left = Infinity;
  for (const [index, size] of sizes.entries()) {
    if (beside || left + size - GAP > room) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push(index);
    left += size;
  }
  const height = rows.length * line;
  const top = position === "Top" ? area.top : beside ? (area.top + area.bottom - height) / 2 : area.bottom - height;
  const drawn = rows.flatMap((row, at) => {
    const width = row.reduce((sum, index) => sum + (sizes[index] ?? 0), -GAP);
    const start = beside ? (position === "Left" ? area.left : area.right - room + GAP) : area.left + (room - width) / 2;
    return row.flatMap((index, before) => {
      const x = row.slice(0, before).reduce((sum, each) => sum + (sizes[each] ?? 0), start);
      const y = top + at * line + line / 2;
      const { name, colour } = series[index] ?? { name: "", colour: "" };
      return [
        svg("rect", { x, y: y - KEY / 2, width: KEY, height: KEY, fill: colour }),
        chartText(name, x + KEY + 5, y, font, 9, "start"),
      ];
    });
  });
  const rest = { ...area };
  if (position === "Top") rest.top += height + 6;
  else if (position === "Bottom") rest.bottom -= height + 6;
  else if (position === "Left") rest.left += room;
  else rest.right -= room;
  return { drawn, rest };
}
