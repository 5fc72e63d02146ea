/** How amounts, ranges and findings are shown: the same words and digits in the pane as on the sheet. */
export { cellAddress, rangeAddress } from "../savings/address";
export { amountOf, scaleOf } from "../savings/amount";
export { CHECK_NAMES } from "../savings/check-names";
export { DEFAULT_THRESHOLDS } from "../savings/enquiry/thresholds";
export { SEVERITY_WORDS } from "../savings/finding";
export { inUnit, size } from "../savings/money";
export { showAmount } from "../savings/show";
