import type { SavingSign } from "../savings/table";
import type { Unit } from "../savings/unit";

/**
 * The number format of amounts: as many decimals as are given, and brackets for negatives where the source writes
 * savings so. The blank after positives keeps the digits aligned with bracketed ones.
 *
 * @example amountFormat("negative", 3) // "#,##0.000_);(#,##0.000)"
 */
export function amountFormat(sign: SavingSign, decimals: number): string {
  const digits = digitsWith(decimals);
  return sign === "negative" ? `${digits}_);(${digits})` : `${digits};-${digits}`;
}

/** Decimals that amounts are shown with in a unit, unless their source has more to show. */
export const USUAL_DECIMALS: Readonly<Record<Unit, number>> = { "£m": 3, "£000": 0, "£": 0 };

/** Amounts of different tables side by side, in one unit. */
export function overallFormat(unit: Unit): string {
  return amountFormat("positive", USUAL_DECIMALS[unit]);
}

/**
 * One decimal more than whole pence have, by unit: rounding to it takes off what binary fractions leave behind in sums
 * and differences, and nothing else.
 */
export const BEYOND_PENCE: Readonly<Record<Unit, number>> = { "£m": 9, "£000": 6, "£": 3 };

export const PERCENT_FORMAT = "0.0%";

function digitsWith(decimals: number): string {
  return `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
}
