import type { EnquiryRule } from "./enquiry";
import { effectCells, inLastYear, rowsOf, savingLines, together, wholePlan } from "./plan";
import { amountsOf, isAbove, showShare } from "./wording";

/**
 * Line of enquiry 17: savings that were already in an earlier plan. Members agreed them in another year, and may not
 * have looked at them since.
 */
export const carriedOver: EnquiryRule = ({ table }, thresholds) => {
  const lines = savingLines(table).filter(({ line }) => line.type === "existing");
  const [amount, plan] = [together(lines), wholePlan(table)];
  if (!isAbove(amount, plan, thresholds.carriedOver)) return [];
  const show = amountsOf(table);
  return [
    {
      rule: 17,
      id: "carried-over",
      strength: "look",
      question: `${show(amount)} of the ${show(plan)} to be saved${inLastYear(table)} (${showShare(amount, plan)}) was already in an earlier plan. How much of it has been delivered so far, and does the rest still hold?`,
      lines: rowsOf(lines),
      cells: effectCells(lines, table),
    },
  ];
};
