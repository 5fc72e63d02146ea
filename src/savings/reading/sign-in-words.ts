import type { SavingSign } from "../table";
import { SAVING_NOUN } from "./savings-words";

const MINUS = String.raw`(?:in brackets|bracketed|brackets|in parenthes[ie]s|parenthes[ie]s|negatives?|(?:a |with a )?minus(?: sign)?|\(\s*\)|\(-\)|-)`;
/** A saving that ends, or is taken back, costs. */
const ENDS = String.raw`(?: (?:that |which )?(?:is |are |have |has )?(?:end(?:s|ed|ing)?|fall(?:s|ing)? away|stop(?:s|ped)?|lost|reversed|reversals?|taken back|no longer (?:made|achieved)))\b`;
const SAVE = String.raw`(?:(?:${SAVING_NOUN})\b(?!${ENDS})|decreases?|underspends?|reduces? (?:the|a) budget)`;
const COST = String.raw`(?:${SAVING_NOUN}${ENDS}|pressures?|costs?|growth|increases?|overspends?|investments?|adds? to (?:it|the budget))`;
/** What may stand between them, each part so often at most that a cell full of dashes is not gone through for each of them. */
const LINK = String.raw`(?:[\s(]{1,9}(?:is|are|denotes?|indicates?|represents?|shows?|means?|shown|figures?|numbers?|amounts?|values?|items?|as|an?|by|with|and|the|in|which|expressed)|\s{0,9}[=:–(,-]){0,12}\s{0,9}`;
/** Behind the sign "and" or a comma begins something else: "savings in brackets and pressures", "savings negative, growth positive". */
const LINK_BEHIND = LINK.replace("|and|", "|").replace("(,-", "(-");
const SAVED_BELOW: readonly RegExp[] = [
  new RegExp(String.raw`\b${SAVE}${LINK}${MINUS}(?:\W|$)`, "i"),
  new RegExp(String.raw`(?:^|[\s("'])${MINUS}${LINK_BEHIND}(?:a |an )?${SAVE}`, "i"),
];
const COST_BELOW: readonly RegExp[] = [
  new RegExp(String.raw`\b${COST}${LINK}${MINUS}(?:\W|$)`, "i"),
  new RegExp(String.raw`(?:^|[\s("'])${MINUS}${LINK_BEHIND}(?:a |an )?${COST}\b`, "i"),
];
/** "Positive figures reduce the budget": what is plain saves. */
const PLAIN_SAVES =
  /\b(?:a )?(?:positive|plus)(?: sign| figure| number| amount)?\s*(?:is|=|means|indicates|denotes|shows|represents)\s*(?:a |an )?(?:sav|reduc|efficienc)|\b(?:positive|plain|unsigned)\s+(?:figures?|numbers?|amounts?|values?)\s+(?:are (?:savings?|reductions|efficiencies)|save|reduce|decrease|lower|represent (?:a )?savings?|mean (?:a )?savings?)/i;
const SPEAKS_OF_SIGN = /positive|bracket|parenthes|negative|minus|\(\s{0,9}-?\s{0,9}\)|[-–]\s*=|=\s*[-–]/i;

/**
 * How a text says that savings are written: "savings are shown in brackets", "a minus is a saving", "( ) = pressure".
 *
 * @returns null where it says nothing of it
 * @example signInWords("Figures in brackets are savings") // "negative"
 */
export function signInWords(text: string): SavingSign | null {
  if (!SPEAKS_OF_SIGN.test(text)) return null;
  if (PLAIN_SAVES.test(text)) return "positive";
  const [saved, cost] = [SAVED_BELOW, COST_BELOW].map((words) => words.some((word) => word.test(text)));
  if (saved === cost) return null;
  return saved ? "negative" : "positive";
}
