import { showLine } from "../show";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { effectCells, inLastYear, rowsOf, savingLines, together, wholePlan } from "./plan";
import { amountsOf, shareOf, showShare } from "./wording";

/**
 * Line of enquiry 9: much of the plan in its largest line, or in the three largest. If that one slips, the plan does.
 * In a list of three lines or fewer this is always so and says nothing. Strong where both shares are high.
 */
export const concentration: EnquiryRule = ({ table }, thresholds) => {
  const lines = savingLines(table).sort((a, b) => b.amount - a.amount || a.line.row - b.line.row);
  const [largest] = lines;
  if (!largest || lines.length <= 3) return [];
  const plan = wholePlan(table);
  const topThree = lines.slice(0, 3);
  const ofLargest = passing("largestLine", shareOf(largest.amount, plan), thresholds);
  const ofThree = passing("topThree", shareOf(together(topThree), plan), thresholds);
  const measure = ofLargest ?? ofThree;
  if (!measure) return [];
  const show = amountsOf(table);
  const first = `${showLine(largest.line)} is ${show(largest.amount)}, ${showShare(largest.amount, plan)} of the ${show(plan)} to be saved${inLastYear(table)}`;
  const two = `the two largest lines together are ${showShare(together(lines.slice(0, 2)), plan)}`;
  const three = `the three largest ${show(together(topThree))}, ${showShare(together(topThree), plan)}`;
  const named = ofThree ? topThree : [largest];
  return [
    {
      rule: 9,
      id: "concentration",
      strength: ofLargest && ofThree ? "strong" : "look",
      measure,
      year: null,
      question: `${first}; ${two} and ${three}. What would make up for it if one of them fell short?`,
      lines: rowsOf(named),
      cells: effectCells(named, table),
    },
  ];
};
