import { ENQUIRY_NAMES, THRESHOLD_RULES } from "../../../src/savings/enquiry/enquiry-names";
import type { EnquiryThresholds } from "../../../src/savings/enquiry/thresholds";
import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import type { SheetRows } from "../../sheets";
import { asked, list, plan } from "./asking";

/** Every threshold from both sides: a tiny table that keeps to it, and one just past it. */

type ThresholdName = keyof EnquiryThresholds;
type Measured = readonly (readonly [ThresholdName, number])[];

interface Case {
  readonly kept: SheetRows;
  readonly past: SheetRows;
  readonly measured: Measured;
  /** What is still measured where the threshold is kept: a strong question is worth a look before. */
  readonly keptMeasured?: Measured;
}

const oneLine = (...figures: number[]) => plan(["A1", "Homes", "New", ...figures]);
const homesAnd = (homes: number, ...travel: number[]) =>
  plan(["A1", "Homes", "New", homes, homes, homes], ["A2", "Travel", "New", ...travel]);
const amounts = (...figures: number[]) => list(...figures.map((figure, index) => [`Proposal ${index}`, figure]));
const saying = (words: string, amount: number) => list([words, amount], ["Estates", 1000 - amount]);
const pays = (words: string) => plan(["A1", words, "New", -100, -100, -100]);
const costs = (cost: number) =>
  plan(["A1", "Homes", "New", -1000, -1000, -1000], ["A2", "Pay", "Pressure", cost, 0, 0]);
const budgets = (parks: number, homes: number) => [
  ["Savings"],
  ["Service", "Budget £000", "Saving £000"],
  ["Parks", 1000, parks],
  ["Homes", 9000, homes],
];
const carried = (existing: number) =>
  plan(["A1", "Homes", "Existing", 0, 0, existing], ["A2", "Parks", "New", 0, 0, -1000 - existing]);
const delivered = (achieved: number) => [
  ["Savings"],
  ["Service", "Target £000", "Delivered £000"],
  ["Adults", 1000, achieved],
  ["Parks", 0, 0],
];
const rated = (red: number, amber: number) =>
  list(["Homes (RAG: red)", red], ["Parks, rated amber", amber], ["Travel RAG green", 1000 - red - amber]);
const against = (amount: number) => [
  ["Savings"],
  ["The target is £100,000."],
  ...list(["Parks", amount], ["Homes", 20]).slice(1),
];

const CASES: Readonly<Record<ThresholdName, Case>> = {
  costs: { kept: costs(100), past: costs(101), measured: [["costs", 10.1]] },
  dueLater: { kept: oneLine(-400, -700, -1000), past: oneLine(-399, -700, -1000), measured: [["dueLater", 60.1]] },
  step: { kept: oneLine(-200, -600, -1000), past: oneLine(-200, -599, -1000), measured: [["step", 40.1]] },
  dormantYears: {
    kept: homesAnd(-899, 0, -1, -101),
    past: homesAnd(-899, 0, 0, -101),
    measured: [["dormantLine", 10.1]],
  },
  dormantLine: {
    kept: homesAnd(-900, 0, 0, -100),
    past: homesAnd(-899, 0, 0, -101),
    measured: [["dormantLine", 10.1]],
  },
  largestLine: {
    kept: amounts(250, 200, 150, 150, 150, 100),
    past: amounts(251, 149, 150, 150, 150, 150),
    measured: [["largestLine", 25.1]],
  },
  topThree: {
    kept: amounts(250, 200, 150, 150, 150, 100),
    past: amounts(250, 201, 150, 150, 150, 99),
    measured: [["topThree", 60.1]],
  },
  budgetLook: { kept: budgets(150, 10), past: budgets(151, 10), measured: [["budgetLook", 15.1]] },
  budgetStrong: {
    kept: budgets(300, 10),
    past: budgets(301, 10),
    measured: [["budgetStrong", 30.1]],
    keptMeasured: [["budgetLook", 30]],
  },
  timesBudgetShare: { kept: budgets(200, 800), past: budgets(210, 790), measured: [["timesBudgetShare", 2.1]] },
  lowerDemand: {
    kept: saying("Early help for families", 200),
    past: saying("Early help for families", 201),
    measured: [["lowerDemand", 20.1]],
  },
  staffingRestraint: {
    kept: saying("Freeze posts", 200),
    past: saying("Freeze posts", 201),
    measured: [["staffingRestraint", 20.1]],
  },
  oneOff: { kept: saying("Use of reserves", 100), past: saying("Use of reserves", 101), measured: [["oneOff", 10.1]] },
  roundFigures: { kept: amounts(300, 113, 187), past: amounts(300, 113, 186), measured: [["roundFigures", 50.1]] },
  carriedOver: { kept: carried(-500), past: carried(-501), measured: [["carriedOver", 50.1]] },
  achievedLook: { kept: delivered(900), past: delivered(899), measured: [["achievedLook", 89.9]] },
  achievedStrong: {
    kept: delivered(800),
    past: delivered(799),
    measured: [["achievedStrong", 79.9]],
    keptMeasured: [["achievedLook", 80]],
  },
  redAndAmberLook: { kept: rated(230, 100), past: rated(231, 100), measured: [["redAndAmberLook", 33.1]] },
  redAndAmberStrong: {
    kept: rated(400, 100),
    past: rated(401, 100),
    measured: [["redAndAmberStrong", 50.1]],
    keptMeasured: [["redAndAmberLook", 50]],
  },
  planOfTarget: { kept: against(80), past: against(79), measured: [["planOfTarget", 99]] },
  paybackYears: {
    kept: pays("An investment of £200,000 is needed."),
    past: pays("An investment of £210,000 is needed."),
    measured: [["paybackYears", 2.1]],
  },
};

const NAMES = Object.keys(DEFAULT_THRESHOLDS) as ThresholdName[];

function measuredIn(name: ThresholdName, rows: SheetRows, set: Partial<EnquiryThresholds> = {}) {
  return asked(THRESHOLD_RULES[name].rule, rows, set).map(({ measure }) => [measure?.threshold, measure?.value]);
}

test("every threshold has its two sides here, and a line of enquiry with a name", () => {
  expect(Object.keys(CASES).sort()).toEqual([...NAMES].sort());
  expect(Object.keys(THRESHOLD_RULES).sort()).toEqual([...NAMES].sort());
  expect(Object.keys(ENQUIRY_NAMES).map(Number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  expect(new Set(Object.values(ENQUIRY_NAMES)).size).toBe(25);
});

describe.each(NAMES)("the threshold %s", (name) => {
  const { kept, past, measured, keptMeasured = [] } = CASES[name];
  const { kind, asks } = THRESHOLD_RULES[name];

  test("does not ask where it is kept", () => {
    expect(measuredIn(name, kept)).toEqual(keptMeasured);
  });

  test("asks just past it, and says what was measured", () => {
    expect(measuredIn(name, past)).toEqual(measured);
  });

  test("is the user's to set", () => {
    const value = measured[0]?.[1] ?? NaN;
    const set = name === "dormantYears" ? 3 : value;
    expect(measuredIn(name, past, { [name]: set }).map(([threshold]) => threshold)).not.toContain(measured[0]?.[0]);
  });

  test("asks on the side that its rule says", () => {
    const enquiries = asked(THRESHOLD_RULES[name].rule, past);
    const own = enquiries.filter(({ measure }) => measure?.threshold === name);
    expect(own.map(({ measure }) => [measure?.kind, measure?.asks])).toEqual(own.map(() => [kind, asks]));
    expect(own).toHaveLength(name === "dormantYears" ? 0 : 1);
  });
});
