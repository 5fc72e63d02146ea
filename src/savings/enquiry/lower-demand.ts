import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { inLastYear, rowsOf } from "./plan";
import { quoted } from "./texts";
import { amountsOf, shareOf, showLines, showPercent } from "./wording";
import { shareThatSays } from "./words-share";
import { inWords } from "../show";

const WORDS: readonly RegExp[] = [
  // Saves only if fewer people come to need the dearer service.
  /(?<!\bfraud )\bprevent(?:ion|ative|ive)\b/i,
  // The same, by another name.
  /\bearly (?:help|intervention)\b/i,
  // Names lower demand itself.
  /\bdemand management\b|\b(?:manag\w+|reduc\w+|lower) demand\b/i,
  // People are expected to depend less on a service.
  /\bdependency\b/i,
  // People are expected to manage with less support.
  /\bindependence\b/i,
  // Lower numbers.
  /\bfewer (?:children|families|people|clients|referrals|admissions|placements)\b/i,
  // People move to a lighter service.
  /\bstep(?:ping|ped)?[ -]down\b|\bdiver(?:sion|t(?:s|ed|ing)?)\b/i,
];

/** Line of enquiry 12: savings that come only if fewer people need a service. The council does not decide that alone. */
export const lowerDemand: EnquiryRule = (summary, thresholds) => {
  const { lines, words, amount, plan, cells } = shareThatSays(summary, WORDS);
  const measure = passing("lowerDemand", shareOf(amount, plan), thresholds);
  if (!measure) return [];
  const show = amountsOf(summary.table);
  const named = showLines(lines.map(({ line }) => line));
  return [
    {
      rule: 12,
      id: "lower-demand",
      strength: "look",
      measure,
      year: null,
      question: `${show(amount)} of the ${show(plan)} to be saved${inLastYear(summary.table)} (${showPercent(measure.value)}) comes from lines that mention ${inWords(quoted(words))}: ${named}. How much of it depends on demand falling, and what shows that it will?`,
      lines: rowsOf(lines),
      cells,
    },
  ];
};
