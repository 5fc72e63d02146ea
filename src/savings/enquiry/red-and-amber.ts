import { inWords } from "../show";
import type { SavingsLine, SavingsTable } from "../table";
import type { EnquiryRule } from "./enquiry";
import type { SavingLine } from "./plan";
import { effectCells, inLastYear, rowsOf, savingLines, together, wholePlan } from "./plan";
import { textsOf } from "./texts";
import { amountsOf, isAbove, shareOf, showLines, showShare } from "./wording";

/** Line of enquiry 19: how much of the plan its own authors rate red or amber, by value rather than by count. */
export const redAndAmber: EnquiryRule = ({ table }, thresholds) => {
  const rated = savingLines(table).map((saving) => ({ ...saving, rating: ratingOf(saving.line, table) }));
  const atRisk = rated.filter(({ rating }) => rating === "red" || rating === "amber");
  const [amount, plan] = [together(atRisk), wholePlan(table)];
  if (!isAbove(amount, plan, thresholds.redAndAmberLook)) return [];
  const show = amountsOf(table);
  const part = (rating: Rating): string[] => {
    const lines: SavingLine[] = atRisk.filter((one) => one.rating === rating);
    return lines.length === 0 ? [] : [`${show(together(lines))} ${rating}`];
  };
  const isStrong = (shareOf(amount, plan) ?? 0) > thresholds.redAndAmberStrong;
  return [
    {
      rule: 19,
      id: "red-and-amber",
      strength: isStrong ? "strong" : "look",
      question: `${inWords([...part("red"), ...part("amber")])} of the ${show(plan)} to be saved${inLastYear(table)}, ${showShare(amount, plan)} by value: ${showLines(atRisk.map(({ line }) => line))}. What would bring these lines to green, and what stands in if they fail?`,
      lines: rowsOf(atRisk),
      cells: effectCells(atRisk, table),
    },
  ];
};

export type Rating = "red" | "amber" | "green";

const RATED =
  /\b(?:RAG(?:[ -]?(?:rating|rated|status))?|rated|risk rating)\s{0,3}(?:is|as|[:=–-])?\s{0,3}(red|amber|green)\b/iu;
const ALONE = /^\W*(red|amber|green|R|A|G)\W*$/iu;
const BY_LETTER: Readonly<Record<string, Rating>> = { r: "red", a: "amber", g: "green" };

/** A line's rating, from words such as "RAG: Amber", or from a cell of words that says nothing else. */
export function ratingOf(line: SavingsLine, table: SavingsTable): Rating | null {
  const written = textsOf(line, table).flatMap(({ text }) => RATED.exec(text)?.[1] ?? []);
  const alone = [line.typeWritten, ...line.narrative.map(({ text }) => text)].flatMap(
    (text) => ALONE.exec(text)?.[1] ?? [],
  );
  const [letter] = [...written, ...alone].map((word) => word.charAt(0).toLowerCase());
  return letter === undefined ? null : (BY_LETTER[letter] ?? null);
}
