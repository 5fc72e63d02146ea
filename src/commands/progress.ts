export type { Progress, Work } from "../workbook/work";
