import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";

interface ThresholdWords {
  readonly name: keyof EnquiryThresholds;
  readonly words: string;
  readonly unit: "%" | "years" | "times";
}

/** What each threshold is about, in the order of the questions. */
export const THRESHOLD_WORDS: readonly ThresholdWords[] = [
  { name: "costs", words: "Costs above, of a year's savings", unit: "%" },
  { name: "dueLater", words: "First due after year 1 above", unit: "%" },
  { name: "step", words: "One year's step above", unit: "%" },
  { name: "dormantYears", words: "A line gives nothing for", unit: "years" },
  { name: "dormantLine", words: "and its share is above", unit: "%" },
  { name: "largestLine", words: "The largest line above", unit: "%" },
  { name: "topThree", words: "The three largest together above", unit: "%" },
  { name: "budgetLook", words: "A saving above, of its service's budget", unit: "%" },
  { name: "budgetStrong", words: "asked strongly above", unit: "%" },
  { name: "timesBudgetShare", words: "A service's share of savings above, by its share of budget", unit: "times" },
  { name: "lowerDemand", words: "Savings that need lower demand above", unit: "%" },
  { name: "staffingRestraint", words: "Vacancies, freezes and agency staff above", unit: "%" },
  { name: "oneOff", words: "One-off savings, reserves and transfers above", unit: "%" },
  { name: "roundFigures", words: "Round figures above", unit: "%" },
  { name: "carriedOver", words: "Carried over from an earlier plan above", unit: "%" },
  { name: "achievedLook", words: "Achieved below, of the target", unit: "%" },
  { name: "achievedStrong", words: "asked strongly below", unit: "%" },
  { name: "redAndAmberLook", words: "Rated red or amber above", unit: "%" },
  { name: "redAndAmberStrong", words: "asked strongly above", unit: "%" },
  { name: "planOfTarget", words: "The plan below, of its target", unit: "%" },
  { name: "paybackYears", words: "An investment pays back after", unit: "years" },
];
