import type { Basis } from "../table";

/** "Not cumulative" is used in opposite senses, so the word settles nothing there. */
export const NOT_CUMULATIVE = /\b(?:not|non)[- ]cumulative\b/i;

/** What is said not to be a further step is the whole effect: "ongoing totals, not additions". */
const NO_STEPS =
  /\bnot (?:incremental|additions|in addition|on top|a further saving|(?:be )?added (?:up|together|across|over|from))\b/i;
const STEPS =
  /\b(?:incremental|(?:in addition to|on top of) (?:those|that|the (?:savings?|amounts?|year))\b.{0,30}\b(?:years?|before|previous|earlier)|year[- ]on[- ]year|(?:additional|further|extra|new|steps?|added)\b.{0,24}\b(?:each|every|that) year|changes? (?:(?:from one|(?:on|from|over) (?:the )?previous) year|(?:on|from|over) the year before))\b|\byear's (?:add|further|extra)|^(?:further|extra) savings? (?:in|for) \d{4}/i;
const WHOLE_EFFECT =
  /\bcumulative\b|\b(?:full|total|ongoing) effect in (?:each|every) year\b|\b(?:effect|impact) (?:in|on) (?:each|that) year(?:'s budget)? (?:against|compared with) (?:the )?(?:base|budget|\d{4})|\bagainst (?:the )?(?:(?:current|base|opening|\d{2,4}[/–-]\d{2,4}) ){1,2}(?:year|budget)\b|\bfull amounts? in (?:both|each|every|all)\b|\bwhole (?:reduction|saving|effect)\b|\bstays? in the base\b|\byear includes the (?:first|savings? of the year before)\b/i;
/** "The council must find further savings in each year" is about no figures. */
const IS_TO_COME = /\b(?:will|must)\b/i;

/**
 * What a text says of yearly figures: that each is the year's whole effect, or the year's further step. Null where it says
 * neither.
 *
 * @example basisInWords("Savings, £000 (additional in each year)") // "incremental"
 */
export function basisInWords(text: string): Basis | null {
  const isNoStep = NO_STEPS.test(text);
  if (STEPS.test(text.replace(NO_STEPS, ""))) return isNoStep || IS_TO_COME.test(text) ? null : "incremental";
  return isNoStep || (WHOLE_EFFECT.test(text) && !NOT_CUMULATIVE.test(text)) ? "cumulative" : null;
}
