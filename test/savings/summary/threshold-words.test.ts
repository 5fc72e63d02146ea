import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import {
  askedWhen,
  changedThresholds,
  showThreshold,
  THRESHOLD_NAMES,
} from "../../../src/savings/summary/threshold-words";
import { STRENGTH_WORDS } from "../../../src/savings/summary/strength-words";

describe("from when a line of enquiry asks", () => {
  test.each([
    ["costs", "Costs above this share of a year's savings"],
    ["dueLater", "More than this share of the plan due after the first year"],
    ["step", "One year's step above this share of the plan"],
    ["dormantYears", "Lines that give nothing for this many years"],
    ["dormantLine", "Lines that begin late above this share of the plan"],
    ["largestLine", "The largest line above this share of the plan"],
    ["topThree", "The three largest lines above this share of the plan"],
    ["budgetLook", "Savings above this share of their budget, to look at"],
    ["budgetStrong", "Savings above this share of their budget, to ask first"],
    ["timesBudgetShare", "A share of savings above this many times the share of the budget"],
    ["lowerDemand", "More than this share of savings from lower demand"],
    ["staffingRestraint", "More than this share of savings from vacancies, freezes and agency staff"],
    ["oneOff", "More than this share of savings one-off or from reserves"],
    ["roundFigures", "More than this share of savings in round figures"],
    ["carriedOver", "More than this share of savings from an earlier plan"],
    ["achievedLook", "Less than this share of the target achieved, to look at"],
    ["achievedStrong", "Less than this share of the target achieved, to ask first"],
    ["redAndAmberLook", "More than this share of savings red or amber, to look at"],
    ["redAndAmberStrong", "More than this share of savings red or amber, to ask first"],
    ["planOfTarget", "A plan below this share of its target"],
    ["paybackYears", "An investment that pays for itself in more than this many years"],
  ] as const)("%s: %s", (name, words) => {
    expect(askedWhen(name)).toBe(words);
  });

  test("is said for every threshold, in the order of the questions", () => {
    expect(THRESHOLD_NAMES).toEqual(Object.keys(DEFAULT_THRESHOLDS));
  });

  test.each([
    ["step", 40, "40%"],
    ["dormantYears", 2, "2 years"],
    ["timesBudgetShare", 3, "3 times"],
  ] as const)("%s of %p is shown as %s", (name, threshold, shown) => {
    expect(showThreshold(name, threshold)).toBe(shown);
  });

  test("is named with the usual number where somebody changed it, and only there", () => {
    expect(changedThresholds(DEFAULT_THRESHOLDS)).toEqual([]);
    expect(changedThresholds({ ...DEFAULT_THRESHOLDS, costs: 20, paybackYears: 5 })).toEqual([
      "costs above 20% of a year's savings (usually 10)",
      "an investment that pays for itself in more than 5 years (usually 2)",
    ]);
  });

  test("presses in the reader's words", () => {
    expect(STRENGTH_WORDS).toEqual({ look: "Look at", strong: "Ask first" });
  });
});
