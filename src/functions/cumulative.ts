import { add } from "../savings/money";
import type { Running } from "./running-figures";
import { alongYears } from "./running-figures";

/**
 * Gives the running effect of yearly steps: 0.1, 0.2, 0.1 becomes 0.1, 0.3, 0.4. Figures that are cumulative already stay as they are. Example: =SAVINGS.CUMULATIVE({0.1,0.2,0.1}) gives 0.1, 0.3, 0.4.
 * @customfunction CUMULATIVE CUMULATIVE
 * @param figures A row or column of yearly figures, or a whole savings table.
 * @param [basis] What the figures are: incremental (each year's further step) or cumulative (each year's whole effect). Left out: what the table shows, else incremental.
 * @returns {any[][]} The running effect, in the shape of the figures. Words and blanks stay as they are. #N/A with the reason where the rules cannot be loaded.
 */
export function CUMULATIVE(figures: any[][], basis?: string) {
  return alongYears(figures, basis, RUNNING);
}

const RUNNING: Running = { usual: "incremental", along: (step, before) => add(before, step), onResults: true };
