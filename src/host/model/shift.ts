import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { HostRange } from "./range";

/** Cells that are put in or taken out, and which way the cells behind them go. */
export interface Shift {
  kind: "insert" | "delete";
  /** "rows": the cells below go down or up; "columns": the cells to the right go right or left. */
  axis: "rows" | "columns";
  /** The cells that are put in, or those that are taken out. */
  range: HostRange;
}

/** Part of a line of cells: from one, and how many. */
export interface Span {
  from: number;
  count: number;
}

/**
 * The rows or the columns of a range.
 * @returns Where they begin and how many they are.
 */
export function spanOf(range: HostRange, axis: Shift["axis"]): Span {
  return axis === "rows" ? { from: range.row, count: range.rows } : { from: range.column, count: range.columns };
}

/**
 * The axis along which a shift moves nothing.
 * @returns "columns" for rows, and the other way round.
 */
export function across(axis: Shift["axis"]): Shift["axis"] {
  return axis === "rows" ? "columns" : "rows";
}

/**
 * Whether one span lies wholly within another.
 * @returns True also where they are the same.
 */
export function spanWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.from + inner.count <= outer.from + outer.count;
}

/**
 * Where a reference to a range stands after a shift on its sheet: it moves, grows or shrinks with its cells, as Excel's
 * do. One that only part of its width moves with stays, and so does one that reaches from edge to edge.
 * @returns The range; null where all its cells are gone.
 * @example movedRange(A5:A9, { kind: "insert", axis: "rows", range: 7:8 }) // A5:A11
 */
export function movedRange(range: HostRange, shift: Shift): HostRange | null {
  const { axis } = shift;
  const place = spanOf(range, axis);
  const sides = across(axis);
  if (!spanWithin(spanOf(range, sides), spanOf(shift.range, sides))) return range;
  const moved = movedSpan(place, shift.kind, spanOf(shift.range, axis), axis === "rows" ? MAX_ROWS : MAX_COLUMNS);
  if (moved === null || (moved.from === place.from && moved.count === place.count)) return moved && range;
  return axis === "rows"
    ? { ...range, row: moved.from, rows: moved.count }
    : { ...range, column: moved.from, columns: moved.count };
}

function movedSpan(span: Span, kind: Shift["kind"], at: Span, limit: number): Span | null {
  const reachesAcross = span.count === limit;
  if (kind === "delete") {
    const from = afterDelete(span.from, at);
    const count = afterDelete(span.from + span.count, at) - from;
    return count === 0 ? null : reachesAcross ? span : { from, count };
  }
  if (reachesAcross || span.from + span.count <= at.from) return span;
  const from = span.from >= at.from ? span.from + at.count : span.from;
  const count = span.from >= at.from ? span.count : span.count + at.count;
  return from >= limit ? null : { from, count: Math.min(count, limit - from) };
}

/** Where an edge between cells comes to lie. */
function afterDelete(edge: number, gone: Span): number {
  if (edge <= gone.from) return edge;
  return Math.max(gone.from, edge - gone.count);
}

/**
 * Where a whole row or column comes to lie after a shift on its sheet. Only shifts of whole ones move it.
 * @param index Counted from zero.
 * @returns Its new index; null if it is gone.
 */
export function movedIndex(index: number, axis: Shift["axis"], shift: Shift): number | null {
  const whole =
    axis === "rows"
      ? { row: index, column: 0, rows: 1, columns: MAX_COLUMNS }
      : { row: 0, column: index, rows: MAX_ROWS, columns: 1 };
  const moved = movedRange(whole, shift);
  return moved && spanOf(moved, axis).from;
}
