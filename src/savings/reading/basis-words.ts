import type { Basis } from "../table";

/** "Not cumulative" is used in opposite senses, so the word settles nothing there. */
export const NOT_CUMULATIVE = /\b(?:not|non)[- ]cumulative\b/i;

/** What is said not to be a further step is the whole effect: "ongoing totals, not additions". */
const NO_STEPS =
  /\bnot (?:an? |in |on )?(?:addition(?:al|s)?|further|extra|top)\b|\bnot incremental\b|\b(?:not|never) (?:(?:to )?be )?(?:added|summed)(?: up)? (?:together|across|over|from (?:one )?year)/i;
const OF_YEARS = /\byears?\b|\btotals?\b|\beffects?\b|\bcumulative\b|\d{2}[/–-]\d{2}/i;
const STEPS =
  /\bincremental\b|\bin addition to (?:those|that|the savings?|the amounts?)\b.{0,30}\b(?:years?|before|previous|earlier)\b|\byear[- ]on[- ]year\b|\b(?:additional|further|extra|new)\b.{0,24}\b(?:in )?(?:each|every|that) year\b|\b(?:each|every) year's (?:additional|further|extra|new)\b|\bsteps? in (?:each|every|that) year\b|\badded in (?:each|every|that) year\b|\bon top of (?:that of )?the (?:year before|previous year)\b|\bchanges? (?:from one year to the next|(?:on|from|over|since) (?:the )?(?:previous|prior|preceding) year)\b|\bonly in the year in which (?:it|they) (?:begins?|starts?)\b/i;
const WHOLE_EFFECT =
  /\b(?:full|total|ongoing|lasting|recurring|whole) (?:effect|impact|value) in (?:each|every|that) year\b|\b(?:effect|impact) (?:in|on) (?:each|every|that) year(?:'s|’s)?(?: budget)? (?:against|compared (?:with|to)|relative to) (?:(?:the|today's|today’s) )?(?:(?:current|base|\d{4}[/–-]\d{2,4})\b|budget\b)|\byears? includes? the (?:first|savings? of the year before|(?:year|years) before)\b|\b(?:permanent|recurring)\b.{0,80}\bshown in (?:each|every) year\b/i;
const COMPARED_WITH_BEFORE =
  /\b(?:against|compared (?:with|to)|relative to) the (?:year before|previous year|prior year)\b/i;

/** "The council must find further savings in each year" is about no figures. */
const WHAT_IS_TO_COME = /\b(?:will|would|must|needs? to|has to|have to)\b/i;
const OF_FIGURES = /\b(?:figures?|amounts?|columns?|shown|cumulative|years? includes?)\b/i;

/**
 * What a text says of yearly figures: that each is the year's whole effect, or the year's further step. Null where it says
 * neither.
 *
 * @example basisInWords("Savings, £000 (additional in each year)") // "incremental"
 */
export function basisInWords(text: string): Basis | null {
  if (NO_STEPS.test(text)) return OF_YEARS.test(text) && !STEPS.test(text.replace(NO_STEPS, "")) ? "cumulative" : null;
  if (STEPS.test(text)) return WHAT_IS_TO_COME.test(text) ? null : "incremental";
  if (/\bcumulative\b/i.test(text)) return NOT_CUMULATIVE.test(text) ? null : "cumulative";
  return WHOLE_EFFECT.test(text) && !COMPARED_WITH_BEFORE.test(text) ? "cumulative" : null;
}

/** Whether a sentence under a table says it of its figures: a title, or words on what is below or elsewhere, do not. */
export function saysBasisOfAbove(text: string): boolean {
  const isOfAbove = /\.$/u.test(text) && OF_FIGURES.test(text) && !ELSEWHERE.test(text);
  return isOfAbove && basisInWords(text) !== null;
}

const ELSEWHERE = /\b(?:below|following|next|table \w+|appendix)\b/i;
