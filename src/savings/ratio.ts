import type { Pence } from "./money";

/**
 * One amount as a percentage of another, rounded half away from zero at the last decimal. The division is done in
 * whole numbers, so a half is a half and never 0.4999.
 *
 * @param part the amount
 * @param whole what it is a share of
 * @param decimals decimals to keep, 0 to 6
 * @returns the percentage, such as 7.6; null when the whole is nothing
 * @example percentageOf(pence(400_000_000), pence(5_250_000_000), 1) // 7.6
 */
export function percentageOf(part: Pence, whole: Pence, decimals: number): number | null {
  if (whole === 0) return null;
  const scale = 10 ** decimals;
  const numerator = BigInt(Math.abs(part)) * 100n * BigInt(scale);
  const denominator = BigInt(Math.abs(whole));
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  const share = Number(rounded) / scale;
  return share !== 0 && part < 0 !== whole < 0 ? -share : share;
}
