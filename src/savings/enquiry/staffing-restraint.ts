import { inWords } from "../show";
import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { inLastYear, rowsOf } from "./plan";
import { quoted } from "./texts";
import { amountsOf, shareOf, showLines, showPercent } from "./wording";
import { shareThatSays } from "./words-share";

const WORDS: readonly RegExp[] = [
  // Posts kept empty are filled again, or their work is left undone.
  /\bvacan(?:cy|cies|t)\b/i,
  // A freeze ends.
  /\bfr(?:eez(?:e|es|ing)|ozen)\b/i,
  // Agency staff go only where permanent staff can be found.
  /(?<!\benvironment )\bagency\b/i,
  // A vacancy factor by its other name.
  /\bstaff(?:ing)? turnover\b|\bturnover (?:factor|target|saving)s?\b/i,
  // Saves until someone is appointed.
  /\b(?:delay\w*|hold\w*) (?:to |in |of |on )?(?:recruitment|appointments?)\b/i,
];

/** Line of enquiry 13: savings from posts held empty and agency staff. They last no longer than the restraint does. */
export const staffingRestraint: EnquiryRule = (summary, thresholds) => {
  const { lines, words, amount, plan, cells } = shareThatSays(summary, WORDS);
  const measure = passing("staffingRestraint", shareOf(amount, plan), thresholds);
  if (!measure) return [];
  const show = amountsOf(summary.table);
  const named = showLines(lines.map(({ line }) => line));
  return [
    {
      rule: 13,
      id: "staffing-restraint",
      strength: "look",
      measure,
      year: null,
      question: `${show(amount)} of the ${show(plan)} to be saved${inLastYear(summary.table)} (${showPercent(measure.value)}) comes from lines that mention ${inWords(quoted(words))}: ${named}. How long can that last, and who does the work in the meantime?`,
      lines: rowsOf(lines),
      cells,
    },
  ];
};
