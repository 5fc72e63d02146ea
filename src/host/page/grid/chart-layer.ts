import type { HostChart, HostCorner } from "../../model/chart-types";
import type { HostSheet, HostWorkbook } from "../../model/types";
import { drawChart } from "../charts/draw-chart";
import { element } from "../element";
import { pixels } from "./axis";
import type { Layout } from "./layout";

/** Which part of the grid a layer lies over: below or in the frozen rows, beside or in the frozen columns. */
export interface GridPart {
  isTop: boolean;
  isFixed: boolean;
}

/**
 * The charts over one part of the grid. Each part draws the charts that reach into it and clips them, as it does the
 * selection's frame; the one that a chart begins in is the one that screen readers read.
 */
export class ChartLayer {
  readonly element = element("div", { role: "none", class: "overlay charts" });

  constructor(private readonly part: GridPart) {
    this.element.classList.add(part.isFixed ? "over-fixed" : "over-rest");
  }

  /** @param origin How far below its part's top edge the sheet's first row stands. */
  draw(workbook: HostWorkbook, sheet: HostSheet, layout: Layout, origin: number): void {
    const { isTop, isFixed } = this.part;
    const drawn = sheet.charts.flatMap((chart) => {
      const [from, to] = [placeOf(layout, chart.from), placeOf(layout, chart.to)];
      const isThere =
        (isTop ? from.y < layout.frozenHeight : to.y > layout.frozenHeight) &&
        (isFixed ? from.x < layout.frozenWidth : to.x > layout.frozenWidth);
      if (!isThere || to.x - from.x < 1 || to.y - from.y < 1) return [];
      const drawing = drawChart(workbook, chart, { width: to.x - from.x, height: to.y - from.y });
      drawing.style.left = `${layout.headingWidth + from.x}px`;
      drawing.style.top = `${from.y + origin}px`;
      return [this.inTree(chart, layout, drawing)];
    });
    this.element.replaceChildren(...drawn);
    this.element.hidden = drawn.length === 0;
    if (!isFixed) return;
    this.element.style.width = `${layout.headingWidth + layout.frozenWidth}px`;
    const height = isTop ? layout.frozenHeight : layout.rows.total - layout.frozenHeight;
    this.element.style.clipPath = `inset(0 0 ${-height}px)`;
  }

  /** A grid holds rows, and rows hold cells: a chart is read as a cell of the row that it begins in. */
  private inTree({ from }: HostChart, layout: Layout, drawing: SVGSVGElement): Element {
    const { isTop, isFixed } = this.part;
    const { x, y } = placeOf(layout, from);
    const beginsHere = y < layout.frozenHeight === isTop && x < layout.frozenWidth === isFixed;
    if (!beginsHere) drawing.setAttribute("aria-hidden", "true");
    if (!beginsHere) return drawing;
    const cell = element("div", { role: "gridcell", "aria-colindex": from.column + 2 }, drawing);
    return element("div", { role: "row", "aria-rowindex": from.row + 2 }, cell);
  }
}

function placeOf({ columns, rows }: Layout, { column, row, right, down }: HostCorner): { x: number; y: number } {
  return { x: columns.start(column) + pixels(right), y: rows.start(row) + pixels(down) };
}
