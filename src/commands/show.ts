/** How amounts, ranges and findings are shown: the same words and digits in the pane as on the sheet. */
export { rangeAddress } from "../savings/address";
export { scaleOf } from "../savings/amount";
export { SEVERITY_WORDS } from "../savings/finding";
export { inUnit, size } from "../savings/money";
export { showAmount } from "../savings/show";
