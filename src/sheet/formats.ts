import type { SavingSign } from "../savings/table";
import type { Unit } from "../savings/unit";

/**
 * The number format of amounts: decimals by unit, and brackets for negatives where the source writes savings so. The
 * blank after positives keeps the digits aligned with bracketed ones.
 */
export function amountFormat(unit: Unit | null, sign: SavingSign, decimals: number): string {
  const places = unit === "£m" || unit === null ? decimals : 0;
  const digits = `#,##0${places > 0 ? `.${"0".repeat(places)}` : ""}`;
  return sign === "negative" ? `${digits}_);(${digits})` : `${digits};-${digits}`;
}

export const PERCENT_FORMAT = "0.0%";

/** Whole pounds, for amounts of different tables side by side. */
export const POUNDS_FORMAT = "#,##0;-#,##0";
