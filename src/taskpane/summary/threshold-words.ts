import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";

interface ThresholdWords {
  readonly name: keyof EnquiryThresholds;
  /** Understood alone, without the others around it. */
  readonly words: string;
  readonly unit: "%" | "years" | "times";
}

/** What each threshold is about, in the order of the questions: each says when a question is asked. */
export const THRESHOLD_WORDS: readonly ThresholdWords[] = [
  { name: "costs", words: "Costs are more than this share of a year's savings", unit: "%" },
  { name: "dueLater", words: "More than this share of the plan starts after its first year", unit: "%" },
  { name: "step", words: "One year adds more than this share of the plan", unit: "%" },
  { name: "dormantYears", words: "A line saves nothing for at least this long", unit: "years" },
  { name: "dormantLine", words: "Such a late line then gives more than this share of the plan", unit: "%" },
  { name: "largestLine", words: "The largest line gives more than this share of the savings", unit: "%" },
  { name: "topThree", words: "The three largest lines give more than this share of the savings", unit: "%" },
  { name: "budgetLook", words: "A saving takes more than this share of its service's budget", unit: "%" },
  { name: "budgetStrong", words: "A saving takes so much of its service's budget that it is asked first", unit: "%" },
  {
    name: "timesBudgetShare",
    words: "A service's share of the savings, against its share of the budget",
    unit: "times",
  },
  { name: "lowerDemand", words: "More than this share of the savings needs demand to fall", unit: "%" },
  {
    name: "staffingRestraint",
    words: "More than this share comes from vacancies, freezes and agency staff",
    unit: "%",
  },
  { name: "oneOff", words: "More than this share is one-off, from reserves or transferred", unit: "%" },
  { name: "roundFigures", words: "More than this share of the savings is in round figures", unit: "%" },
  { name: "carriedOver", words: "More than this share is carried over from an earlier plan", unit: "%" },
  { name: "achievedLook", words: "Less than this share of the target is achieved", unit: "%" },
  { name: "achievedStrong", words: "So little of the target is achieved that it is asked first", unit: "%" },
  { name: "redAndAmberLook", words: "More than this share is rated red or amber", unit: "%" },
  { name: "redAndAmberStrong", words: "So much is rated red or amber that it is asked first", unit: "%" },
  { name: "planOfTarget", words: "The plan reaches less than this share of its target", unit: "%" },
  { name: "paybackYears", words: "An investment takes longer than this to pay back", unit: "years" },
];
