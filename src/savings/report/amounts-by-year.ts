import { amountsInText } from "../reading/amounts-in-text";
import { yearNamedIn } from "../year";

/** What is saved in each of some years, with the words before it. */
export interface AmountsByYear {
  readonly words: string;
  /** The amounts as written, by the names of their years. */
  readonly amounts: ReadonlyMap<string, string>;
  /** The words before the amounts say that they are saved. */
  readonly isSaid: boolean;
  /** "Rising to £80k" is the whole of a year, "a further £30k" is added to the year before; null where neither is said. */
  readonly says: "the whole" | "a step" | null;
}

const YEAR = String.raw`(?:FY\s?)?(?:20\d\d\s?[/–-]\s?(?:20)?\d\d|\d\d/\d\d)|FY\s?(?:20)?\d\d`;
const IN_YEAR = new RegExp(
  String.raw`(£\s?\d[\d,]*(?:\.\d+)?\s?(?:millions?|mn?|k)?)\s(?:in|for|during|from)\s(?:the\s)?(${YEAR})(?!\d)`,
  "giu",
);
const THE_WHOLE = String.raw`(?:rising|increasing|growing|building up|falling|reducing|decreasing)(?: further)? to\s`;
const A_STEP = String.raw`(?:a|an) (?:further|additional|extra)\s`;
const BETWEEN = new RegExp(
  String.raw`^[,;]?\s?(?:(?:and|with|plus|(?:and )?then|followed by)\s)?(?:(${THE_WHOLE})|(${A_STEP}))?$`,
  "i",
);
/** What joins the amounts to their words: a dash, or that they are saved. */
const JOINS =
  /\s?[,:–—(]?(?:\s-)?\s?(?:(?:to|which|that|will|would|could)\s){0,2}(?:sav(?:e|es|ing|ings)(?:\sof)?:?)?\s?$/i;
const LONGEST = 400;
/** What the amounts leave open or go towards is no further one of them. */
const LEAVES = /,\s(?:leaving|which leaves|against|compared (?:with|to)|towards)\s.{0,200}$/u;

/**
 * Reads a text that ends in amounts with their years: "Close the depot – saving £40,000 in 2024/25 and £60,000 in 2025/26".
 *
 * @returns null where another amount stands in it, or nothing sets the amounts apart from its words
 */
export function amountsByYear(written: string): AmountsByYear | null {
  const text = written.replace(LEAVES, "");
  if (text.length > LONGEST || !text.includes("£")) return null;
  const found = [...text.matchAll(IN_YEAR)];
  const [first] = found;
  if (!first || found.length !== amountsInText(text).length) return null;
  const amounts = new Map<string, string>();
  let end = first.index;
  const says = new Set<"the whole" | "a step">();
  for (const { 0: written, 1: amount = "", 2: label = "", index } of found) {
    const year = yearNamedIn(label);
    const between = index > first.index ? BETWEEN.exec(text.slice(end, index)) : [];
    if (!year || amounts.has(year.name) || !between) return null;
    const [, whole, step] = between;
    if (whole ?? step) says.add(whole ? "the whole" : "a step");
    amounts.set(year.name, amount);
    end = index + written.length;
  }
  const joins = JOINS.exec(text.slice(0, first.index))?.[0] ?? "";
  const words = text.slice(0, first.index - joins.length) || "Saving";
  const isSaid = /sav/i.test(joins);
  const isJoined = isSaid || /[:–—(-]/.test(joins);
  // Another sentence may say more of it, since no further amount stands in it.
  const isWhole = /^[).;,]*(?:\sand)?$|^\)?\.\s+\p{Lu}/u.test(text.slice(end).trim());
  if (!isJoined || !isWhole || says.size > 1) return null;
  return { words, amounts, isSaid, says: [...says][0] ?? null };
}
