/** How amounts, ranges and findings are shown: the same words and digits in the pane as on the sheets. */
export { cellAddress, rangeAddress } from "../savings/address";
export { amountOf, scaleOf } from "../savings/amount";
export { CHECK_NAMES } from "../savings/check-names";
export { THRESHOLD_RULES } from "../savings/enquiry/enquiry-names";
export { DEFAULT_THRESHOLDS } from "../savings/enquiry/thresholds";
export { SEVERITY_WORDS } from "../savings/finding";
export { inUnit, size } from "../savings/money";
export { grouped, showAmount } from "../savings/show";
export { basisExample } from "../savings/summary/basis-example";
export { askedWhen, THRESHOLD_NAMES } from "../savings/summary/threshold-words";
export { FIRST_NAMES, OWN_SHEETS } from "../sheet/own-sheets";
export type { OwnSheet } from "../sheet/own-sheets";
