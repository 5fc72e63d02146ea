import type { Unit } from "./unit";
import { PENCE_PER_UNIT } from "./unit";

declare const penceBrand: unique symbol;

/**
 * Money in whole pence. The brand keeps pounds, thousands and bare numbers out of sums: the only ways in are
 * {@link pence} and {@link penceFrom}, so 0.1 + 0.2 is 0.3 here.
 */
export type Pence = number & { readonly [penceBrand]: "pence" };

export const NO_MONEY = 0 as Pence;

/**
 * Takes a whole number of pence.
 *
 * @param whole whole pence
 * @returns the same number, branded
 * @throws RangeError when the number is not a safe integer: that is a bug in the caller, never the user's
 * @example pence(10_000_000) // £100,000
 */
export function pence(whole: number): Pence {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${whole} is not a whole number of pence`);
  return (whole === 0 ? 0 : whole) as Pence;
}

/**
 * Pence from a figure in a unit. A part of a penny is rounded half away from zero.
 *
 * @param value the figure as the table writes it, such as -0.1
 * @param unit the unit it is written in
 * @returns whole pence; null when the amount is too large to hold to the penny, or is not a number
 * @example penceFrom(-0.1, "£m") // -10,000,000 pence
 */
export function penceFrom(value: number, unit: Unit): Pence | null {
  const scaled = value * PENCE_PER_UNIT[unit];
  const size = Math.abs(scaled);
  // The nearest double to 0.145 lies below it; a nudge of one part in 2^50 puts halves back on the half. In trillions
  // of pounds it would be a penny itself.
  const rounded = Math.sign(scaled) * Math.round(size + Math.min(size * 2 ** -50, 0.25));
  return Number.isSafeInteger(rounded) ? pence(rounded) : null;
}

/** The amount as a number in a unit, for showing and for cells. @example inUnit(pence(10_000_000), "£m") // 0.1 */
export function inUnit(amount: Pence, unit: Unit): number {
  return amount / PENCE_PER_UNIT[unit];
}

export function add(a: Pence, b: Pence): Pence {
  return pence(a + b);
}

export function subtract(a: Pence, b: Pence): Pence {
  return pence(a - b);
}

export function negate(a: Pence): Pence {
  return pence(-a);
}

/** The amount without its sign. */
export function size(a: Pence): Pence {
  return pence(Math.abs(a));
}

export function sum(amounts: Iterable<Pence>): Pence {
  let total = 0;
  for (const amount of amounts) total += amount;
  return pence(total);
}

/**
 * A whole number of times an amount, such as 25 families at £81,624.
 *
 * @param count a whole number
 */
export function times(amount: Pence, count: number): Pence {
  return pence(amount * count);
}
