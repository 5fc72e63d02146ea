import type { HostSheet } from "../../model/types";
import { HEADING_HEIGHT, rectangle, type Layout } from "./layout";
import type { Place } from "./moves";

/** A laid-out grid in its scrolled window. */
interface Seen {
  grid: HTMLElement;
  layout: Layout;
}

/** A cell, and whether the point was rather in the headings beside or above it. */
export interface PlaceAtPoint extends Place {
  inRowHeadings: boolean;
  inColumnHeadings: boolean;
}

/** The cell at a point of the window; the nearest one where the point is outside the cells. */
export function placeAt({ grid, layout }: Seen, x: number, y: number): PlaceAtPoint {
  const { left, top } = grid.getBoundingClientRect();
  const across = x - left - layout.headingWidth;
  const down = y - top - HEADING_HEIGHT;
  return {
    column: layout.columns.at(Math.max(0, across + (across < layout.frozenWidth ? 0 : grid.scrollLeft))),
    row: layout.rows.at(Math.max(0, down + (down < layout.frozenHeight ? 0 : grid.scrollTop))),
    inRowHeadings: across < 0,
    inColumnHeadings: down < 0,
  };
}

const GRIP = 4;

/** The column whose right edge is at a point of the column letters, to be dragged; null elsewhere. */
export function columnEdgeAt(seen: Seen, x: number, y: number): number | null {
  const at = placeAt(seen, x - GRIP, y);
  if (!at.inColumnHeadings || at.inRowHeadings) return null;
  return placeAt(seen, x + GRIP, y).column === at.column ? null : at.column;
}

/** Where a cell is in the grid's own frame, for the editor that is laid over it. */
export function boxOf(
  { grid, layout }: Seen,
  sheet: HostSheet,
  place: Place,
): { left: number; top: number; width: number; height: number } {
  const merge = sheet.merges.find((each) => each.row === place.row && each.column === place.column);
  const box = rectangle(layout, merge ?? { ...place, rows: 1, columns: 1 });
  const left = box.left - (place.column < sheet.frozenColumns ? 0 : grid.scrollLeft);
  const top = box.top - (place.row < sheet.frozenRows ? 0 : grid.scrollTop);
  return { ...box, left: left + layout.headingWidth, top: top + HEADING_HEIGHT };
}

/** How many rows a page up or down moves by. */
export function pageRows({ grid, layout }: Seen): number {
  const first = layout.rows.at(grid.scrollTop + layout.frozenHeight);
  const last = layout.rows.at(grid.scrollTop + grid.clientHeight - HEADING_HEIGHT);
  return Math.max(1, last - first);
}
