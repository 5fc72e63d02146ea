import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import type { TableSummary } from "../summary/summarise";
import { achieved } from "./achieved";
import { backLoading } from "./back-loading";
import { basisNotSet } from "./basis-not-set";
import { budgetShare } from "./budget-share";
import { carriedOver } from "./carried-over";
import { cliff } from "./cliff";
import { concentration } from "./concentration";
import { conditional } from "./conditional";
import { costsAmongSavings } from "./costs";
import { dormant } from "./dormant";
import { doubleCount } from "./double-count";
import type { EnquiryRule, LineOfEnquiry } from "./enquiry";
import { equality } from "./equality";
import { gapExplained } from "./gap-explained";
import { investToSave } from "./invest-to-save";
import { lowerDemand } from "./lower-demand";
import { oneOff } from "./one-off";
import { outOfProportion } from "./out-of-proportion";
import { planAgainstTarget } from "./plan-against-target";
import { redAndAmber } from "./red-and-amber";
import { roundFigures } from "./round-figures";
import { signAgainstConvention } from "./sign";
import { staffingRestraint } from "./staffing-restraint";
import { textDiffers } from "./text-differs";
import type { EnquiryThresholds } from "./thresholds";
import { DEFAULT_THRESHOLDS } from "./thresholds";
import { timing } from "./timing";
import { totalsDiffer } from "./totals-differ";

/** Every line of enquiry in the order of its number, 1 to 25. */
const RULES: readonly EnquiryRule[] = [
  totalsDiffer,
  textDiffers,
  basisNotSet,
  signAgainstConvention,
  costsAmongSavings,
  backLoading,
  cliff,
  dormant,
  concentration,
  budgetShare,
  outOfProportion,
  lowerDemand,
  staffingRestraint,
  oneOff,
  doubleCount,
  roundFigures,
  carriedOver,
  achieved,
  redAndAmber,
  gapExplained,
  planAgainstTarget,
  investToSave,
  conditional,
  equality,
  timing,
];

/**
 * What a panel might ask about one savings table.
 *
 * @param summary the table with its summary
 * @param thresholds from when each line of enquiry asks
 * @returns the lines of enquiry by number; within one, in the table's order
 */
export function enquire(summary: TableSummary, thresholds: EnquiryThresholds = DEFAULT_THRESHOLDS): LineOfEnquiry[] {
  return inOneGo(enquiring(summary, thresholds));
}

/** Finds them as {@link enquire} does, a line of enquiry a step. */
export function* enquiring(summary: TableSummary, thresholds: EnquiryThresholds): Steps<LineOfEnquiry[]> {
  const found: (readonly LineOfEnquiry[])[] = [];
  for (const rule of RULES) {
    found.push(rule(summary, thresholds));
    yield;
  }
  return found.flat();
}
