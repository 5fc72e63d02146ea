import Big from "big.js";

/** Decimal arithmetic that shares nothing with the functions under test, exact to forty places. */
export const Exact = Big();
Exact.DP = 40;
export type Exact = Big;

export const NOTHING = new Exact(0);

export function sumOf(amounts: readonly Exact[]): Exact {
  return amounts.reduce((total, amount) => total.plus(amount), NOTHING);
}

/** The number that a cell shows; never minus nothing. */
export function inCell(amount: Exact): number {
  return Number(amount.toFixed()) + 0;
}

/** Part of whole, the percentage rounded half away from zero at its decimals. Null where the whole is nothing. */
export function shareOf(part: Exact, whole: Exact, decimals: number): number | null {
  if (whole.eq(0)) return null;
  return Number(part.abs().div(whole.abs()).times(100).round(decimals, Exact.roundHalfUp).div(100).toFixed());
}
