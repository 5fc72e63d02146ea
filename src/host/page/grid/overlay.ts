import type { HostRange } from "../../model/range";
import type { HostSheet } from "../../model/types";
import { element } from "../element";
import { mergeAt, rectangle, type Layout } from "./layout";
import type { Place } from "./moves";

/**
 * The selection's frame, over one part of the grid. The parts are the body and the frozen rows, and of each the frozen
 * columns; every part clips what belongs to another.
 */
export class Overlay {
  readonly element = element("div", { class: "overlay", "aria-hidden": "true" });
  private readonly hole = element("div", { class: "hole" });
  private readonly frame = element("div", { class: "frame" }, this.hole);

  constructor(private readonly isFixed: boolean) {
    this.element.classList.add(isFixed ? "over-fixed" : "over-rest");
    this.element.append(this.frame);
  }

  /** @param origin How far below its part's top edge the sheet's first row stands. */
  place(sheet: HostSheet, selection: HostRange, active: Place, layout: Layout, origin: number): void {
    const box = rectangle(layout, clipped(selection, layout));
    const { frame, hole } = this;
    frame.style.left = `${layout.headingWidth + box.left - 1}px`;
    frame.style.top = `${box.top + origin - 1}px`;
    frame.style.width = `${box.width + 1}px`;
    frame.style.height = `${box.height + 1}px`;
    const cell = rectangle(layout, mergeAt(sheet, active.row, active.column) ?? { ...active, rows: 1, columns: 1 });
    hole.style.left = `${cell.left - box.left}px`;
    hole.style.top = `${cell.top - box.top}px`;
    hole.style.width = `${cell.width}px`;
    hole.style.height = `${cell.height}px`;
    hole.hidden = selection.rows === 1 && selection.columns === 1;
    if (!this.isFixed) return;
    this.element.style.width = `${layout.headingWidth + layout.frozenWidth}px`;
    this.element.hidden = layout.frozenWidth === 0;
  }
}

/** A whole column goes on below what is laid out. */
function clipped(range: HostRange, layout: Layout): HostRange {
  return {
    ...range,
    rows: Math.min(range.rows, layout.rows.count - range.row),
    columns: Math.min(range.columns, layout.columns.count - range.column),
  };
}
