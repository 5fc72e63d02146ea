import { subtract } from "../savings/money";
import type { Running } from "./running-figures";
import { alongYears } from "./running-figures";

/**
 * Gives each year's further step of cumulative figures: 0.1, 0.3, 0.4 becomes 0.1, 0.2, 0.1. Figures that are steps already stay as they are. Example: =SAVINGS.YEARLY({0.1,0.3,0.4}) gives 0.1, 0.2, 0.1.
 * @customfunction YEARLY YEARLY
 * @param figures A row or column of yearly figures, or a whole savings table.
 * @param [basis] What the figures are: cumulative (each year's whole effect) or incremental (each year's further step). Left out: what the table shows, else cumulative.
 * @returns {any[][]} Each year's step, in the shape of the figures. Words and blanks stay as they are. #N/A with the reason where the rules cannot be loaded.
 */
export function YEARLY(figures: any[][], basis?: string) {
  return alongYears(figures, basis, RUNNING);
}

const RUNNING: Running = { usual: "cumulative", along: subtract, onResults: false };
