import { add } from "../savings/money";
import { alongYears, basisFrom } from "./running-figures";

/**
 * Gives the running effect of yearly steps: 0.1, 0.2, 0.1 becomes 0.1, 0.3, 0.4. Figures that are cumulative already stay as they are. Example: =SAVINGS.CUMULATIVE({0.1,0.2,0.1}) gives 0.1, 0.3, 0.4.
 * @customfunction CUMULATIVE CUMULATIVE
 * @param figures A row or column of yearly figures, or a whole savings table.
 * @param [basis] What the figures are: incremental (each year's further step) or cumulative (each year's whole effect). Left out: what the table shows, else incremental.
 * @returns The running effect, in the shape of the figures. Words and blanks stay as they are.
 */
export function CUMULATIVE(figures: any[][], basis?: string): any[][] {
  const told = basisFrom(basis, figures, "incremental");
  return alongYears(
    figures,
    told === "cumulative" ? (current) => current : (current, before) => add(before, current),
    true,
  );
}
