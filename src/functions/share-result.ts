const MOST_DECIMALS = 8;

/** A percentage as the share that a cell holds, without the tail that dividing by a hundred can leave. */
export function shareOf(percent: number): number {
  return Number((percent / 100).toFixed(MOST_DECIMALS));
}
