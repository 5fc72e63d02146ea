import type { MeasureKind } from "../enquiry/enquiry";
import { THRESHOLD_RULES } from "../enquiry/enquiry-names";
import type { EnquiryThresholds } from "../enquiry/thresholds";
import { DEFAULT_THRESHOLDS } from "../enquiry/thresholds";

type ThresholdName = keyof EnquiryThresholds;

/** From when each line of enquiry asks, with the threshold in its place: "40%", "2 years" or "2 times". */
const WORDS: Readonly<Record<ThresholdName, (threshold: string) => string>> = {
  costs: (share) => `costs above ${share} of a year's savings`,
  dueLater: (share) => `more than ${share} of the plan due after the first year`,
  step: (share) => `one year's step above ${share} of the plan`,
  dormantYears: (years) => `lines that give nothing for ${years}`,
  dormantLine: (share) => `lines that begin late above ${share} of the plan`,
  largestLine: (share) => `the largest line above ${share} of the plan`,
  topThree: (share) => `the three largest lines above ${share} of the plan`,
  budgetLook: (share) => `savings above ${share} of their budget, to look at`,
  budgetStrong: (share) => `savings above ${share} of their budget, to ask first`,
  timesBudgetShare: (times) => `a share of savings above ${times} the share of the budget`,
  lowerDemand: (share) => `more than ${share} of savings from lower demand`,
  staffingRestraint: (share) => `more than ${share} of savings from vacancies, freezes and agency staff`,
  oneOff: (share) => `more than ${share} of savings one-off or from reserves`,
  roundFigures: (share) => `more than ${share} of savings in round figures`,
  carriedOver: (share) => `more than ${share} of savings from an earlier plan`,
  achievedLook: (share) => `less than ${share} of the target achieved, to look at`,
  achievedStrong: (share) => `less than ${share} of the target achieved, to ask first`,
  redAndAmberLook: (share) => `more than ${share} of savings red or amber, to look at`,
  redAndAmberStrong: (share) => `more than ${share} of savings red or amber, to ask first`,
  planOfTarget: (share) => `a plan below ${share} of its target`,
  paybackYears: (years) => `an investment that pays for itself in more than ${years}`,
};

/** Every threshold, in the order of the lines of enquiry. */
export const THRESHOLD_NAMES = Object.keys(WORDS) as readonly ThresholdName[];

/** What stands for a threshold that a cell beside the words holds. */
const IN_CELL: Readonly<Record<MeasureKind, string>> = {
  "%": "this share",
  times: "this many times",
  years: "this many years",
};

/**
 * When a line of enquiry asks, beside a cell that holds the threshold.
 *
 * @example askedWhen("step") // "One year's step above this share of the plan"
 */
export function askedWhen(name: ThresholdName): string {
  const words = WORDS[name](IN_CELL[THRESHOLD_RULES[name].kind]);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A threshold with its unit. @example showThreshold("step", 40) // "40%" */
export function showThreshold(name: ThresholdName, threshold: number): string {
  const { kind } = THRESHOLD_RULES[name];
  return kind === "%" ? `${threshold}%` : `${threshold} ${kind}`;
}

/**
 * The thresholds that are not the usual ones, each in words with the usual number.
 *
 * @example changedThresholds({ ...DEFAULT_THRESHOLDS, costs: 20 }) // ["costs above 20% of a year's savings (usually 10)"]
 */
export function changedThresholds(thresholds: EnquiryThresholds): string[] {
  return THRESHOLD_NAMES.filter((name) => thresholds[name] !== DEFAULT_THRESHOLDS[name]).map(
    (name) => `${WORDS[name](showThreshold(name, thresholds[name]))} (usually ${DEFAULT_THRESHOLDS[name]})`,
  );
}
