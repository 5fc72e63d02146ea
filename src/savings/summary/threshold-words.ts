import type { EnquiryThresholds } from "../enquiry/thresholds";
import { DEFAULT_THRESHOLDS } from "../enquiry/thresholds";

type ThresholdName = keyof EnquiryThresholds;

/** From when each line of enquiry asks, with the threshold's number in its place. */
const WORDS: Readonly<Record<ThresholdName, (threshold: number) => string>> = {
  costs: (share) => `costs above ${share}% of a year's savings`,
  dueLater: (share) => `more than ${share}% of the plan due after the first year`,
  step: (share) => `one year's step above ${share}% of the plan`,
  dormantYears: (years) => `lines that give nothing for ${years} years`,
  dormantLine: (share) => `lines that begin late above ${share}% of the plan`,
  largestLine: (share) => `the largest line above ${share}% of the plan`,
  topThree: (share) => `the three largest lines above ${share}% of the plan`,
  budgetLook: (share) => `savings above ${share}% of their budget, to look at`,
  budgetStrong: (share) => `savings above ${share}% of their budget, to ask first`,
  timesBudgetShare: (times) => `a share of savings above ${times} times the share of the budget`,
  lowerDemand: (share) => `more than ${share}% of savings from lower demand`,
  staffingRestraint: (share) => `more than ${share}% of savings from vacancies, freezes and agency staff`,
  oneOff: (share) => `more than ${share}% of savings one-off or from reserves`,
  roundFigures: (share) => `more than ${share}% of savings in round figures`,
  carriedOver: (share) => `more than ${share}% of savings from an earlier plan`,
  achievedLook: (share) => `less than ${share}% of the target achieved, to look at`,
  achievedStrong: (share) => `less than ${share}% of the target achieved, to ask first`,
  redAndAmberLook: (share) => `more than ${share}% of savings red or amber, to look at`,
  redAndAmberStrong: (share) => `more than ${share}% of savings red or amber, to ask first`,
  planOfTarget: (share) => `a plan below ${share}% of its target`,
  paybackYears: (years) => `an investment that pays for itself in more than ${years} years`,
};

/**
 * The thresholds that are not the usual ones, each in words with the usual number.
 *
 * @example changedThresholds({ ...DEFAULT_THRESHOLDS, costs: 20 }) // ["costs above 20% of a year's savings (usually 10)"]
 */
export function changedThresholds(thresholds: EnquiryThresholds): string[] {
  return (Object.keys(WORDS) as ThresholdName[])
    .filter((name) => thresholds[name] !== DEFAULT_THRESHOLDS[name])
    .map((name) => `${WORDS[name](thresholds[name])} (usually ${DEFAULT_THRESHOLDS[name]})`);
}
