import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { effectCells, inLastYear, rowsOf, savingLines, together, wholePlan } from "./plan";
import { amountsOf, shareOf, showPercent } from "./wording";

/**
 * Line of enquiry 17: savings that were already in an earlier plan. Members agreed them in another year, and may not
 * have looked at them since.
 */
export const carriedOver: EnquiryRule = ({ table }, thresholds) => {
  const lines = savingLines(table).filter(({ line }) => line.type === "existing");
  const [amount, plan] = [together(lines), wholePlan(table)];
  const measure = passing("carriedOver", shareOf(amount, plan), thresholds);
  if (!measure) return [];
  const show = amountsOf(table);
  return [
    {
      rule: 17,
      id: "carried-over",
      strength: "look",
      measure,
      year: null,
      question: `${show(amount)} of the ${show(plan)} to be saved${inLastYear(table)} (${showPercent(measure.value)}) was already in an earlier plan. How much of it has been delivered so far, and can the rest still be delivered?`,
      lines: rowsOf(lines),
      cells: effectCells(lines, table),
    },
  ];
};
