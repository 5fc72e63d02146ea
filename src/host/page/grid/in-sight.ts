import type { HostSheet } from "../../model/types";
import type { Axis } from "./axis";
import type { Span } from "./draw-row";
import { HEADING_HEIGHT, type Layout } from "./layout";

/** Rows and columns drawn beyond the ones in sight, so that a small scroll draws nothing. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 3;

/** What of a scrolled grid decides what is in sight. */
type Window = Pick<HTMLElement, "scrollLeft" | "scrollTop" | "clientWidth" | "clientHeight">;

/**
 * The columns to draw besides the frozen ones.
 * @param drawn The ones that are drawn now, which are kept while they are enough.
 * @returns From the first to the one after the last.
 */
export function columnsInSight({ frozenColumns }: HostSheet, layout: Layout, window: Window, drawn: Span): Span {
  const { columns, frozenWidth, headingWidth } = layout;
  const first = columns.at(window.scrollLeft + frozenWidth);
  const last = columns.at(window.scrollLeft + Math.max(window.clientWidth - headingWidth, 0));
  const covers = drawn.to > 0 && drawn.from <= first && drawn.to > last;
  if (covers && drawn.to - drawn.from < last - first + 4 * SPARE_COLUMNS) return drawn;
  return {
    from: Math.max(frozenColumns, first - SPARE_COLUMNS),
    to: Math.min(columns.count, last + 1 + SPARE_COLUMNS),
  };
}

/** The rows to draw besides the frozen ones; among them those out of sight whose merged cells reach in. */
export function rowsInSight(
  { frozenRows, merges }: HostSheet,
  { rows, frozenHeight }: Layout,
  window: Window,
): Set<number> {
  const first = Math.max(frozenRows, rows.at(window.scrollTop + frozenHeight) - SPARE_ROWS);
  const last = rows.at(window.scrollTop + Math.max(window.clientHeight - HEADING_HEIGHT, 0)) + SPARE_ROWS;
  const wanted = new Set<number>();
  for (const merge of merges) {
    if (merge.row >= frozenRows && merge.row < first && merge.row + merge.rows > first) wanted.add(merge.row);
  }
  for (let row = first; row <= Math.min(last, rows.count - 1); row++) wanted.add(row);
  return wanted;
}

/**
 * How far to scroll so that a row or column is in sight, and no further.
 * @param room Pixels between the headings and the far edge.
 * @returns The scroll position.
 */
export function scrollFor(axis: Axis, index: number, frozen: number, room: number, now: number): number {
  const start = axis.start(index) - frozen;
  const end = axis.start(index + 1) - room;
  if (start < now) return start;
  return end > now ? Math.min(start, end) : now;
}
