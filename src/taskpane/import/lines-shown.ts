/** Up to here the whole report stands in the page, where the browser's own search finds everything. */
const ALL_SHOWN = 6_000;
const STEP = 1_000;
const BEFORE_AND_AFTER = 2_000;

/** Which lines of a report stand in the page, counted from one. */
export interface LinesShown {
  readonly from: number;
  readonly to: number;
  readonly isPart: boolean;
}

/**
 * All lines of a report, or of a very long one those around a line.
 *
 * @example linesShown(100_000, 50_500) // { from: 48_001, to: 53_000, isPart: true }
 */
export function linesShown(count: number, around: number): LinesShown {
  if (count <= ALL_SHOWN) return { from: 1, to: count, isPart: false };
  // In steps, so that going from line to line draws only those that change.
  const start = Math.floor((around - 1) / STEP) * STEP;
  const from = Math.max(1, start - BEFORE_AND_AFTER + 1);
  return { from, to: Math.min(count, start + STEP + BEFORE_AND_AFTER), isPart: true };
}
