import type { PlanArea, PlanChart, SheetPlan } from "../sheet/plan";
import { INK_OF_CHARTS } from "../sheet/styles";
import { hex } from "./file-style";
import { xmlText } from "./xml-text";

/**
 * Says in a chart what the library cannot: the colours of its lines, that costs are painted like savings, and the texts
 * and figures themselves, for programs that show a chart without its cells.
 */
export function finishChart(xml: string, plan: SheetPlan, chart: PlanChart): string {
  const categories = cellsIn(plan, chart.categories).map((value) => String(value ?? ""));
  const gap = chart.kind === "stacked columns" ? paintedLine(INK_OF_CHARTS.gap) : "";
  let series = 0;
  return xml
    .replaceAll("<c:majorGridlines/>", `<c:majorGridlines>${line(INK_OF_CHARTS.lines)}</c:majorGridlines>`)
    .replace(/<c:tickLblPos val="low"\/>/u, (found) => `${found}${line(INK_OF_CHARTS.axis)}`)
    .replaceAll("</c:spPr><c:cat>", `${gap}</c:spPr><c:invertIfNegative val="0"/><c:cat>`)
    .replaceAll("</c:f></c:strRef>", () => `</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef>`)
    .replaceAll("</c:f></c:numRef>", () => {
      const planned = chart.series[series];
      series += 1;
      const values = planned ? cellsIn(plan, planned.values) : [];
      const format = `<c:formatCode>${xmlText(chart.format)}</c:formatCode>`;
      return `</c:f><c:numCache>${format}${points(values)}</c:numCache></c:numRef>`;
    })
    .replaceAll('lang="en-US"', 'lang="en-GB"');
}

type Value = string | number | null;

function line(color: string): string {
  return `<c:spPr>${paintedLine(color)}</c:spPr>`;
}

function paintedLine(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill></a:ln>`;
}

function points(values: readonly Value[]): string {
  const written = values.map((value, index) =>
    value === null || value === "" ? "" : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${written.join("")}`;
}

/** What stands in an area of a plan, row by row. */
function cellsIn({ blocks }: SheetPlan, { row, column, rows, columns }: PlanArea): Value[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    const [at, across] = [row + Math.floor(index / columns), column + (index % columns)];
    const block = blocks.find((one) => at >= one.row && at < one.row + one.cells.length);
    return block?.cells[at - block.row]?.[across]?.value ?? null;
  });
}
