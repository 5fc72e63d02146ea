import type { Pence } from "../money";
import { penceFrom } from "../money";
import { scaleOf } from "../amount";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { effectCells, inLastYear, rowsOf, savingLines, together, wholePlan } from "./plan";
import { amountsOf, decimalsOf, shareOf, showLines, showPercent } from "./wording";

/** Line of enquiry 16: round figures. They may be estimates that no one has worked out yet. */
export const roundFigures: EnquiryRule = ({ table }, thresholds) => {
  const lastDigit = penceFrom(10 ** -decimalsOf(table), scaleOf(table));
  const lines = savingLines(table).filter(({ amount }) => isRound(amount, lastDigit));
  const [amount, plan] = [together(lines), wholePlan(table)];
  const measure = passing("roundFigures", shareOf(amount, plan), thresholds);
  if (!measure) return [];
  const show = amountsOf(table);
  return [
    {
      rule: 16,
      id: "round-figures",
      strength: "look",
      measure,
      year: null,
      question: `${show(amount)} of the ${show(plan)} to be saved${inLastYear(table)} (${showPercent(measure.value)}) is in round figures: ${showLines(lines.map(({ line }) => line))}. What are they worked out from?`,
      lines: rowsOf(lines),
      cells: effectCells(lines, table),
    },
  ];
};

/**
 * Whether an amount is one leading digit, or two that end in 5, and noughts: 50,000 and 250,000, but not 340,000. An
 * amount of a single digit in the table's last place, such as 0.4 where all figures have one decimal, had no choice.
 *
 * @param lastDigit what one in the last place of the table's figures is worth
 */
export function isRound(amount: Pence, lastDigit: Pence | null): boolean {
  if (amount === 0 || (lastDigit !== null && amount < lastDigit * 10)) return false;
  let leading: number = amount;
  while (leading % 10 === 0) leading /= 10;
  return leading < 10 || (leading < 100 && leading % 10 === 5);
}
