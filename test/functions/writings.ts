import type { Exact } from "./exact";

/** The ways in which councils write an amount. Each takes the amount and its decimals, and writes no unit. */
export type Writing = (amount: Exact, decimals: number) => string;

const size = (amount: Exact, decimals: number) => amount.abs().toFixed(decimals);
const grouped = (amount: Exact, decimals: number) =>
  size(amount, decimals).replace(/\B(?<!\.\d*)(?=(?:\d{3})+\b)/gu, ",");
const isMinus = (amount: Exact) => amount.lt(0);

export const BARE_WRITINGS: readonly Writing[] = [
  (amount, decimals) => (isMinus(amount) ? `(${size(amount, decimals)})` : size(amount, decimals)),
  (amount, decimals) => (isMinus(amount) ? `( ${grouped(amount, decimals)} )` : grouped(amount, decimals)),
  (amount, decimals) => `${isMinus(amount) ? "-" : ""}${size(amount, decimals)}`,
  (amount, decimals) => `${isMinus(amount) ? "–" : "+"}${grouped(amount, decimals)}`,
  (amount, decimals) => `${isMinus(amount) ? "\u2212 " : " "}${size(amount, decimals)}\u00a0`,
  (amount, decimals) => `${grouped(amount, decimals)}${isMinus(amount) ? "-" : ""}`,
  (amount, decimals) => (isMinus(amount) ? `(${grouped(amount, decimals)}) *` : `${grouped(amount, decimals)}*`),
  (amount, decimals) => `${isMinus(amount) ? "-" : ""}${size(amount, decimals)} ¹`,
  (amount, decimals) => (isMinus(amount) ? `(${size(amount, decimals)})[note 1]` : `${size(amount, decimals)}[1]`),
];

/** The marks that name a unit after a figure with a pound sign. */
export const SUFFIXES = { "£m": ["m", "m", " million", "mn"], "£000": ["k", "K", " thousand", "'000"], "£": [""] };

/** The ways of writing an amount with its unit: "£(0.6)m", "-£0.600m", "£1,120,000". */
export function writingsWithUnit(suffix: string): readonly Writing[] {
  return [
    (amount, decimals) =>
      isMinus(amount) ? `£(${grouped(amount, decimals)})${suffix}` : `£${grouped(amount, decimals)}${suffix}`,
    (amount, decimals) =>
      isMinus(amount) ? `(£${grouped(amount, decimals)}${suffix})` : `£ ${grouped(amount, decimals)}${suffix}`,
    (amount, decimals) => `${isMinus(amount) ? "-" : ""}£${size(amount, decimals)}${suffix}`,
    (amount, decimals) => `£${isMinus(amount) ? "–" : ""}${grouped(amount, decimals)}${suffix} †`,
  ];
}
