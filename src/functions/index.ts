export { BYYEAR } from "./by-year";
export { CHECK } from "./check";
export { CUMULATIVE } from "./cumulative";
export { FIGURE } from "./figure";
export { PERCENTOFBUDGET } from "./percent-of-budget";
export { TOTAL } from "./total";
export { VALIDCODE } from "./valid-code";
export { YEARLY } from "./yearly";
