import { inWords } from "../show";
import type { EnquiryRule } from "./enquiry";
import { weighed } from "./measure";
import { effectCells, inLastYear, rowsOf, savingLines, together, wholePlan } from "./plan";
import { ratingOf } from "./rating";
import { amountsOf, shareOf, showLines, showPercent } from "./wording";

/** Line of enquiry 19: how much of the plan its own authors rate red or amber, by value rather than by count. */
export const redAndAmber: EnquiryRule = ({ table }, thresholds) => {
  const atRisk = savingLines(table).flatMap((saving) => {
    const rated = ratingOf(saving.line, table);
    return rated && rated.rating !== "green" ? [{ ...saving, rated }] : [];
  });
  const [amount, plan] = [together(atRisk), wholePlan(table)];
  const found = weighed(["redAndAmberLook", "redAndAmberStrong"], shareOf(amount, plan), thresholds);
  if (!found) return [];
  const show = amountsOf(table);
  const redFirst = [...atRisk].sort((a, b) => b.rated.rating.localeCompare(a.rated.rating));
  const parts = [...new Set(redFirst.map(({ rated }) => rated.inWords))].map((words) => {
    const lines = atRisk.filter(({ rated }) => rated.inWords === words);
    return `${show(together(lines))} rated ${words}`;
  });
  return [
    {
      rule: 19,
      id: "red-and-amber",
      ...found,
      year: null,
      question: `Of the ${show(plan)} to be saved${inLastYear(table)}, ${inWords(parts)} ${parts.length === 1 ? "is" : "together are"} ${showPercent(found.measure.value)} by value: ${showLines(atRisk.map(({ line }) => line))}. What would bring these lines to green, and what will be done if they fall short?`,
      lines: rowsOf(atRisk),
      cells: effectCells(atRisk, table),
    },
  ];
};
