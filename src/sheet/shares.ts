import type { Pence } from "../savings/money";
import { size } from "../savings/money";
import { percentageOf } from "../savings/ratio";
import type { PlanCell } from "./plan";
import { formula, text } from "./cells";
import { PERCENT_FORMAT } from "./formats";
import type { StyleName } from "./styles";

/** Decimals that =SAVINGS.PERCENTOFBUDGET keeps of a percentage. */
const PERCENT_DECIMALS = 6;

/** What =SAVINGS.PERCENTOFBUDGET gives, as a fraction; null where there is no saving or no budget. */
export function shareValue(saving: Pence | null, budget: Pence): number | null {
  const percent = saving === null ? null : percentageOf(size(saving), size(budget), PERCENT_DECIMALS);
  return percent === null ? null : percent / 100;
}

/**
 * A saving as a share of a budget, as the add-in's function works it out.
 *
 * @param savingCell the cell of the summary sheet that holds the saving
 * @param budgetCell the cell of the summary sheet that holds the budget
 */
export function shareCell(
  saving: Pence | null,
  budget: Pence,
  savingCell: string,
  budgetCell: string,
  style: StyleName = "figure",
): PlanCell {
  const share = shareValue(saving, budget);
  if (share === null) return text("n/a", style);
  return formula(`=SAVINGS.PERCENTOFBUDGET(${savingCell},${budgetCell})`, share, PERCENT_FORMAT, style);
}
