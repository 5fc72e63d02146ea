import type { EnquiryRule } from "./enquiry";
import { passing } from "./measure";
import { inLastYear, rowsOf } from "./plan";
import type { TellingWords } from "./texts";
import { quoted } from "./texts";
import { amountsOf, shareOf, showLines, showPercent } from "./wording";
import { shareThatSays } from "./words-share";
import { inWords } from "../show";

const WORDS: readonly TellingWords[] = [
  {
    words: /(?<!\bfraud )\bprevent(?:ion|ative|ive)\b/i,
    reason: "saves only if fewer people come to need the dearer service",
  },
  { words: /\bearly (?:help|intervention)\b/i, reason: "the same, by another name" },
  { words: /\bdemand management\b|\b(?:manag\w+|reduc\w+|lower) demand\b/i, reason: "names lower demand itself" },
  { words: /\bdependency\b/i, reason: "people are expected to depend less on a service" },
  { words: /\bindependence\b/i, reason: "people are expected to manage with less support" },
  {
    words: /\bfewer (?:children|families|people|clients|referrals|admissions|placements)\b/i,
    reason: "lower numbers",
  },
  { words: /\bstep(?:ping|ped)?[ -]down\b|\bdiver(?:sion|ted?)\b/i, reason: "people move to a lighter service" },
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
