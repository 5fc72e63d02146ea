import { size } from "../money";
import { showLine } from "../show";
import { fullEffect } from "../summary/line-effects";
import type { EnquiryRule } from "./enquiry";
import { weighed } from "./measure";
import { cellsIn, savingIn } from "./plan";
import { amountsOf, shareOf, showPercent } from "./wording";

/** Line of enquiry 10: a saving that takes much of its service's budget. What is left has to do the same work. */
export const budgetShare: EnquiryRule = ({ table, budget }, thresholds) => {
  if (!budget) return [];
  const show = amountsOf(table);
  return budget.lines.flatMap(({ line, budget: written }) => {
    const whole = size(written);
    const saving = savingIn(fullEffect(line, table), line, table);
    const share = shareOf(saving, whole);
    const found = weighed(["budgetLook", "budgetStrong"], share, thresholds);
    if (!found) return [];
    return [
      {
        rule: 10,
        id: "budget-share",
        ...found,
        year: null,
        question: `${showLine(line)} is to save ${show(saving)} of its budget of ${show(whole)} (${showPercent(share)}). What would the rest of the budget pay for?`,
        lines: [line.row],
        cells: cellsIn(line, [budget.budgetColumn, budget.savingColumn]),
      },
    ];
  });
};
