import type { LineType } from "../table";

/** "Growth and pressures" are costs, "Growth and Place" is a directorate. */
const COSTS =
  /^(?:(?:\d+|[a-z])[.)] )?(?:(?:new|existing|unavoidable|demographic|demand|service|budget|corporate|other|proposed|approved|agreed|committed|cost|inflationary|spending|revenue|capital|total) )*(?:pressures?|growth|investments?|cost increases?|additional (?:costs?|spending)|increases in (?:cost|spending|budget)|budget increases|developments)\b(?! sav|(?:,| and| &) (?!.*\b(?:pressure|growth|invest|cost|inflation|demand|spend))[a-z]).{0,40}$/i;
const SAVINGS =
  /^(?:(?:\d+|[a-z])[.)] )?(?:(?:agreed|further|other|proposed|service|budget|cashable|corporate|approved|planned|additional|total) )*(?:savings?|efficienc(?:y|ies)|reductions?|(?<=cashable )benefits)\b(?! in (?:the )?workforce\b).{0,60}$/i;
/** What it costs to save, among the savings: "New systems and financing costs". */
const COSTS_OF_SAVING = /^(?:[\p{L}&-]+ ){0,5}(?:financing|borrowing|implementation|set-up|one-off|project) costs:?$/iu;
const NEW = /^(?:\d+[.)] )?new (?:proposals?|savings?|efficienc(?:y|ies)|reductions?)\b.{0,40}$/i;
const EXISTING =
  /^(?:\d+[.)] )?(?:existing|previously agreed|already agreed|prior[- ]year|carried forward) (?:proposals?|savings?|efficienc(?:y|ies)|reductions?)\b.{0,40}$/i;
const INCOME = /^(?:(?:additional|new|increased|other) )*income\b.{0,40}$/i;

/**
 * What a heading within a table, or its title, says of the lines under it: that they are costs, savings, new or existing
 * ones. Null where it says nothing of the kind, as a directorate's name does.
 *
 * @example typeOfSection("Budget pressures 2019/20") // "pressure"
 */
export function typeOfSection(text: string): LineType | null {
  // Most lines of most tables stand under no heading.
  if (text === "") return null;
  if (NEW.test(text)) return "new";
  if (EXISTING.test(text)) return "existing";
  if (COSTS_OF_SAVING.test(text)) return "pressure";
  if (COSTS.test(text)) return /\b(?:sav(?:e|ing)|reduction|efficienc)/i.test(text) ? null : "pressure";
  if (SAVINGS.test(text)) return /\b(?:pressures?|growth|costs?)\b/i.test(text) ? null : "saving";
  return INCOME.test(text) ? "income" : null;
}
