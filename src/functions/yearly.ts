import { subtract } from "../savings/money";
import { alongYears, basisFrom } from "./running-figures";

/**
 * Gives each year's further step of cumulative figures: 0.1, 0.3, 0.4 becomes 0.1, 0.2, 0.1. Figures that are steps already stay as they are. Example: =SAVINGS.YEARLY({0.1,0.3,0.4}) gives 0.1, 0.2, 0.1.
 * @customfunction YEARLY YEARLY
 * @param figures A row or column of yearly figures, or a whole savings table.
 * @param [basis] What the figures are: cumulative (each year's whole effect) or incremental (each year's further step). Left out: what the table shows, else cumulative.
 * @returns Each year's step, in the shape of the figures. Words and blanks stay as they are.
 */
export function YEARLY(figures: any[][], basis?: string): any[][] {
  const told = basisFrom(basis, figures, "cumulative");
  return alongYears(
    figures,
    told === "incremental" ? (current) => current : (current, before) => subtract(current, before),
    false,
  );
}
