/** From when each line of enquiry asks. Shares are in per cent of gross savings unless they say otherwise. */
export interface EnquiryThresholds {
  /** Line of enquiry 5: costs as a share of the same year's gross savings, above which it asks. */
  readonly costs: number;
  /** Line of enquiry 6: the share of the plan that is first due after year 1, above which it asks. */
  readonly dueLater: number;
  /** Line of enquiry 7: one year's step as a share of the plan, above which it asks. */
  readonly step: number;
  /** Line of enquiry 8: for how many years a line gives nothing before it counts as dormant. */
  readonly dormantYears: number;
  /** Line of enquiry 8: a dormant line's share of the plan, above which it asks. */
  readonly dormantLine: number;
  /** Line of enquiry 9: the largest line's share of the plan, above which it asks. */
  readonly largestLine: number;
  /** Line of enquiry 9: the share of the three largest lines together, above which it asks. */
  readonly topThree: number;
  /** Line of enquiry 10: a saving as a share of its service's budget, above which it is worth a look. */
  readonly budgetLook: number;
  /** Line of enquiry 10: a saving as a share of its service's budget, above which it asks strongly. */
  readonly budgetStrong: number;
  /** Line of enquiry 11: how many times a service's share of the budget its share of the savings may be. */
  readonly timesBudgetShare: number;
  /** Line of enquiry 12: the share of savings that depend on lower demand, above which it asks. */
  readonly lowerDemand: number;
  /** Line of enquiry 13: the share of savings from vacancies, freezes and agency staff, above which it asks. */
  readonly staffingRestraint: number;
  /** Line of enquiry 14: the share of one-off savings, reserves and transfers, above which it asks. */
  readonly oneOff: number;
  /** Line of enquiry 16: the share of savings that are round figures, above which it asks. */
  readonly roundFigures: number;
  /** Line of enquiry 17: the share of savings from an earlier plan, above which it asks. */
  readonly carriedOver: number;
  /** Line of enquiry 18: achieved savings in per cent of their target, below which it is worth a look. */
  readonly achievedLook: number;
  /** Line of enquiry 18: achieved savings in per cent of their target, below which it asks strongly. */
  readonly achievedStrong: number;
  /** Line of enquiry 19: the share of savings rated red or amber, above which it is worth a look. */
  readonly redAndAmberLook: number;
  /** Line of enquiry 19: the share of savings rated red or amber, above which it asks strongly. */
  readonly redAndAmberStrong: number;
  /** Line of enquiry 21: the plan in per cent of its target, below which it asks. */
  readonly planOfTarget: number;
  /** Line of enquiry 22: years in which an investment should pay for itself, above which it asks. */
  readonly paybackYears: number;
}

/** The thresholds until the user sets others. */
export const DEFAULT_THRESHOLDS: EnquiryThresholds = {
  costs: 10,
  dueLater: 60,
  step: 40,
  dormantYears: 2,
  dormantLine: 10,
  largestLine: 25,
  topThree: 60,
  budgetLook: 15,
  budgetStrong: 30,
  timesBudgetShare: 2,
  lowerDemand: 20,
  staffingRestraint: 20,
  oneOff: 10,
  roundFigures: 50,
  carriedOver: 50,
  achievedLook: 90,
  achievedStrong: 80,
  redAndAmberLook: 33,
  redAndAmberStrong: 50,
  planOfTarget: 100,
  paybackYears: 2,
};
