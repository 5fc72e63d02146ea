import { element } from "../element";
import type { Update, Workbench } from "../workbench";
import { ChartLayer } from "./chart-layer";
import { cellId } from "./draw-cell";
import { drawHeadings, drawRow, type Span } from "./draw-row";
import { HEADING_HEIGHT, layOut, type Layout, type Reach } from "./layout";
import type { Place } from "./moves";
import { Overlay } from "./overlay";
import { columnsInSight, rowsInSight, scrollFor } from "./in-sight";
import { markSelection } from "./marks";

/** How much a sheet grows when its end comes into sight. */
const GROWTH = { rows: 100, columns: 20 };

/** The sheet as the user sees it: only the rows and columns in sight are in the document. */
export class GridView {
  readonly grid = element("div", {
    role: "grid",
    class: "grid",
    tabindex: 0,
    id: "sheet-grid",
    "aria-multiselectable": "true",
    "aria-describedby": "grid-help",
  });
  layout: Layout;

  private readonly top = element("div", { role: "rowgroup", class: "top" });
  private readonly body = element("div", { role: "rowgroup", class: "body" });
  private readonly canvas = element("div", { role: "none", class: "canvas" }, this.top, this.body);
  private readonly overlays = { top: overlayPair(), body: overlayPair() };
  private readonly charts = { top: chartPair(true), body: chartPair(false) };
  private readonly drawn = new Map<number, HTMLElement>();
  private readonly scrolls = new Map<string, { left: number; top: number }>();
  private span: Span = { from: 0, to: 0 };
  private reach: Reach = { rows: 0, columns: 0 };
  private sheetId = "";

  constructor(private readonly bench: Workbench) {
    this.grid.append(this.canvas);
    this.layout = layOut(bench.sheet, this.reach);
    this.grid.addEventListener("scroll", () => this.scrolled(), { passive: true });
    new ResizeObserver(() => this.drawRows()).observe(this.grid);
  }

  update({ contents, sheet, reveal }: Update): void {
    if (sheet) this.enterSheet();
    const reach = this.wantedReach();
    if (contents || reach) this.drawAll();
    for (const place of reveal) this.reveal(place);
    this.drawSelection();
  }

  reveal({ row, column }: Place): void {
    const { grid, layout, bench } = this;
    if (column >= bench.sheet.frozenColumns) {
      const room = grid.clientWidth - layout.headingWidth;
      grid.scrollLeft = scrollFor(layout.columns, column, layout.frozenWidth, room, grid.scrollLeft);
    }
    if (row >= bench.sheet.frozenRows) {
      const room = grid.clientHeight - HEADING_HEIGHT;
      grid.scrollTop = scrollFor(layout.rows, row, layout.frozenHeight, room, grid.scrollTop);
    }
    this.drawRows();
  }

  private enterSheet(): void {
    this.scrolls.set(this.sheetId, { left: this.grid.scrollLeft, top: this.grid.scrollTop });
    this.sheetId = this.bench.sheet.id;
    this.reach = { rows: 0, columns: 0 };
    this.drawAll();
    const { left, top } = this.scrolls.get(this.sheetId) ?? { left: 0, top: 0 };
    this.grid.scrollTo({ left, top, behavior: "instant" });
  }

  /** The active cell may stand beyond what is laid out. */
  private wantedReach(): boolean {
    const { row, column } = this.bench.active;
    const rows = Math.max(this.reach.rows, row + 20);
    const columns = Math.max(this.reach.columns, column + 5);
    const grows = rows > this.layout.rows.count || columns > this.layout.columns.count;
    if (grows) this.reach = { rows, columns };
    return grows;
  }

  private drawAll(): void {
    const { bench, canvas, top, body, grid } = this;
    const layout = (this.layout = layOut(bench.sheet, this.reach));
    canvas.style.width = `${layout.headingWidth + layout.columns.total}px`;
    canvas.style.height = `${HEADING_HEIGHT + layout.rows.total}px`;
    top.style.height = `${HEADING_HEIGHT + layout.frozenHeight}px`;
    body.style.height = `${layout.rows.total - layout.frozenHeight}px`;
    grid.classList.toggle("gridlines", bench.sheet.showGridlines);
    grid.classList.toggle("frozen-rows", layout.frozenHeight > 0);
    grid.classList.toggle("frozen-columns", layout.frozenWidth > 0);
    grid.setAttribute("aria-label", `Sheet ${bench.sheet.name}`);
    grid.setAttribute("aria-rowcount", String(layout.rows.count + 1));
    grid.setAttribute("aria-colcount", String(layout.columns.count + 1));
    this.span = { from: 0, to: 0 };
    for (const layer of this.charts.top) layer.draw(bench.host.workbook, bench.sheet, layout, 0);
    for (const layer of this.charts.body) layer.draw(bench.host.workbook, bench.sheet, layout, -layout.frozenHeight);
    this.drawRows();
  }

  private scrolled(): void {
    const { grid, layout } = this;
    const nearEnd = grid.scrollTop + grid.clientHeight > HEADING_HEIGHT + layout.rows.total - 100;
    const nearRight = grid.scrollLeft + grid.clientWidth > layout.headingWidth + layout.columns.total - 100;
    if ((nearEnd && grid.scrollTop > 0) || (nearRight && grid.scrollLeft > 0)) {
      this.reach = {
        rows: layout.rows.count + (nearEnd ? GROWTH.rows : 0),
        columns: layout.columns.count + (nearRight ? GROWTH.columns : 0),
      };
      this.drawAll();
    }
    this.drawRows();
    this.drawSelection();
  }

  /** Draws the rows that have come into sight and drops the others. */
  private drawRows(): void {
    const { layout, bench, drawn, body, grid } = this;
    const span = columnsInSight(bench.sheet, layout, grid, this.span);
    if (span.from !== this.span.from || span.to !== this.span.to) {
      this.span = span;
      this.drawTop();
      drawn.clear();
      body.replaceChildren(...[...this.charts.body, ...this.overlays.body].map((over) => over.element));
    }
    const wanted = rowsInSight(bench.sheet, layout, grid);
    for (const [row, made] of drawn) {
      if (wanted.has(row)) continue;
      made.remove();
      drawn.delete(row);
    }
    for (const row of wanted) {
      if (drawn.has(row) || layout.rows.size(row) === 0) continue;
      const made = drawRow(bench.sheet, row, layout.rows.start(row) - layout.frozenHeight, span, layout);
      drawn.set(row, made);
      this.insertInOrder(row, made);
    }
  }

  /** In order, since that is how a screen reader reads them. */
  private insertInOrder(row: number, made: HTMLElement): void {
    let next: HTMLElement | undefined;
    let nextRow = Infinity;
    for (const [other, otherElement] of this.drawn) {
      if (other > row && other < nextRow) [nextRow, next] = [other, otherElement];
    }
    if (next) next.before(made);
    else this.body.append(made);
  }

  private drawTop(): void {
    const { bench, layout, top, span } = this;
    top.replaceChildren(
      ...[...this.charts.top, ...this.overlays.top].map((over) => over.element),
      drawHeadings(bench.sheet, span, layout),
    );
    for (let row = 0; row < bench.sheet.frozenRows; row++) {
      if (layout.rows.size(row) > 0) {
        top.append(drawRow(bench.sheet, row, HEADING_HEIGHT + layout.rows.start(row), span, layout));
      }
    }
  }

  private drawSelection(): void {
    const { bench, layout, overlays, grid } = this;
    const { sheet, range, active } = bench;
    for (const overlay of overlays.top) overlay.place(sheet, range, active, layout, 0);
    for (const overlay of overlays.body) overlay.place(sheet, range, active, layout, -layout.frozenHeight);
    markSelection(grid, range);
    const id = cellId(active.row, active.column);
    if (document.getElementById(id)) grid.setAttribute("aria-activedescendant", id);
    else grid.removeAttribute("aria-activedescendant");
  }
}

function overlayPair(): Overlay[] {
  return [new Overlay(false), new Overlay(true)];
}

function chartPair(isTop: boolean): ChartLayer[] {
  return [new ChartLayer({ isTop, isFixed: false }), new ChartLayer({ isTop, isFixed: true })];
}
