import type { AsksWhen, EnquiryMeasure, EnquiryStrength } from "./enquiry";
import { THRESHOLD_RULES } from "./enquiry-names";
import type { EnquiryThresholds } from "./thresholds";

type ThresholdName = keyof EnquiryThresholds;

/**
 * Holds a number against a threshold.
 *
 * @param name the threshold
 * @param value in per cent, times or years, rounded as the question shows it, so that no reader sees "15.0%" and wonders
 * why it is more than 15%; null where there is nothing to measure
 * @returns the measure where the rule asks; null where the number keeps to the threshold
 * @example passing("step", 51.4, DEFAULT_THRESHOLDS) // { value: 51.4, kind: "%", threshold: "step", asks: "above" }
 */
export function passing(
  name: ThresholdName,
  value: number | null,
  thresholds: EnquiryThresholds,
): EnquiryMeasure | null {
  const { kind, asks } = THRESHOLD_RULES[name];
  if (value === null || !isPast(asks, value, thresholds[name])) return null;
  return { value, kind, threshold: name, asks };
}

/** A measure with how strongly it asks. */
export interface WeighedMeasure {
  readonly measure: EnquiryMeasure;
  readonly strength: EnquiryStrength;
}

/** Holds a number against a pair of thresholds: worth a look past the first, a strong question past the second too. */
export function weighed(
  [look, strong]: readonly [ThresholdName, ThresholdName],
  value: number | null,
  thresholds: EnquiryThresholds,
): WeighedMeasure | null {
  const worthALook = passing(look, value, thresholds);
  if (!worthALook) return null;
  const pressing = passing(strong, value, thresholds);
  return pressing ? { measure: pressing, strength: "strong" } : { measure: worthALook, strength: "look" };
}

function isPast(asks: AsksWhen, value: number, threshold: number): boolean {
  if (asks === "above") return value > threshold;
  return asks === "below" ? value < threshold : value >= threshold;
}
