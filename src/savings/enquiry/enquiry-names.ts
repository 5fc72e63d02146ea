import type { AsksWhen, MeasureKind } from "./enquiry";
import type { EnquiryThresholds } from "./thresholds";

/** A short name for each line of enquiry, by its number. */
export const ENQUIRY_NAMES: Readonly<Record<number, string>> = {
  1: "Lines and totals",
  2: "Text and table",
  3: "What the years' figures mean",
  4: "Saving or cost",
  5: "Costs among the savings",
  6: "Due after the first year",
  7: "One year's step",
  8: "Nothing for years, then much",
  9: "Largest lines",
  10: "Share of a service's budget",
  11: "Share of savings and of budget",
  12: "Lower demand",
  13: "Vacancies and agency staff",
  14: "One-off savings and reserves",
  15: "Possible double count",
  16: "Round figures",
  17: "Carried over",
  18: "Achieved so far",
  19: "Red and amber",
  20: "What became of the gap",
  21: "Plan and target",
  22: "Invest to save",
  23: "Conditions",
  24: "Equality",
  25: "Start within the year",
};

/** What a threshold belongs to, what it counts, and on which side of it the rule asks. */
export interface ThresholdRule {
  readonly rule: number;
  readonly kind: MeasureKind;
  readonly asks: AsksWhen;
}

/** Every threshold with its line of enquiry. The rules ask by it, and whoever lists the thresholds says so by it. */
export const THRESHOLD_RULES: Readonly<Record<keyof EnquiryThresholds, ThresholdRule>> = {
  costs: { rule: 5, kind: "%", asks: "above" },
  dueLater: { rule: 6, kind: "%", asks: "above" },
  step: { rule: 7, kind: "%", asks: "above" },
  dormantYears: { rule: 8, kind: "years", asks: "from" },
  dormantLine: { rule: 8, kind: "%", asks: "above" },
  largestLine: { rule: 9, kind: "%", asks: "above" },
  topThree: { rule: 9, kind: "%", asks: "above" },
  budgetLook: { rule: 10, kind: "%", asks: "above" },
  budgetStrong: { rule: 10, kind: "%", asks: "above" },
  timesBudgetShare: { rule: 11, kind: "times", asks: "above" },
  lowerDemand: { rule: 12, kind: "%", asks: "above" },
  staffingRestraint: { rule: 13, kind: "%", asks: "above" },
  oneOff: { rule: 14, kind: "%", asks: "above" },
  roundFigures: { rule: 16, kind: "%", asks: "above" },
  carriedOver: { rule: 17, kind: "%", asks: "above" },
  achievedLook: { rule: 18, kind: "%", asks: "below" },
  achievedStrong: { rule: 18, kind: "%", asks: "below" },
  redAndAmberLook: { rule: 19, kind: "%", asks: "above" },
  redAndAmberStrong: { rule: 19, kind: "%", asks: "above" },
  planOfTarget: { rule: 21, kind: "%", asks: "below" },
  paybackYears: { rule: 22, kind: "years", asks: "above" },
};
