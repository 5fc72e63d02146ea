import { readFigure } from "../figure";

/** From one place of a line to another, the second not in it. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a line between wider gaps. */
export interface Segment extends Reach {
  readonly text: string;
}

export function segmentsOf(text: string): Segment[] {
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Where the figures at a line's end do so themselves. */
export function endsOfFigures(line: string): number[] {
  return figuresAtEnd(segmentsOf(line)).map(({ end }) => end);
}

/** Figures before the names are codes. */
export function figuresAtEnd(row: readonly Segment[]): readonly Segment[] {
  const last = row.findLastIndex(({ text }) => isFigure(text));
  return row.slice(row.slice(0, last + 1).findLastIndex(({ text }) => !isFigure(text)) + 1, last + 1);
}

/** What stands one under another, from left to right. */
export function clustersOf(segments: readonly Reach[]): Reach[] {
  const clusters: { start: number; end: number }[] = [];
  for (const { start, end } of [...segments].sort((a, b) => a.start - b.start)) {
    const last = clusters.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else clusters.push({ start, end });
  }
  return clusters;
}

/** Where two figures of a row would stand in one column, the labels do not stand over their figures. */
export function withoutCrowding(
  clusters: readonly Reach[],
  rows: readonly (readonly Segment[])[],
): readonly Reach[] | null {
  const isCrowded = (row: readonly Segment[]) => {
    const own = figuresAtEnd(row).map((figure) => clusters.findIndex((cluster) => overlaps(cluster, figure)));
    return new Set(own).size < own.length;
  };
  return rows.some(isCrowded) ? null : clusters;
}

export function overlaps(a: Reach, b: Reach): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "1 250 000" between wide gaps is one figure, however its spaces are read later on. */
const SPACED = /^[-–(£]{0,3}\d{1,3}(?: \d{3})+\)?$/u;

export function isFigure(text: string): boolean {
  return readFigure(text).kind !== "text" || SPACED.test(text);
}
