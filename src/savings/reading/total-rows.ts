import { SAVING_NOUN } from "./savings-words";

/** What a row's label says of it. `certain` is false where other words follow and only arithmetic can tell. */
export interface TotalLabel {
  readonly kind: "sub-total" | "total";
  readonly certain: boolean;
}

const SUB_TOTAL = /\bsub[\s-]?totals?\b|\bis-?gyfanswm\b/i;
const TOTAL_FIRST = /^(?:(?:grand|overall|net|gross|council|all)\s+)*(?:totals?|cyfanswm)\b/i;
const TOTAL_ONLY =
  /^(?:(?:grand|overall|net|gross|council|all)\s+)*(?:totals?|cyfanswm)(?:\s+(?:of\s+|all\s+|net\s+|gross\s+|new\s+|existing\s+)*(?:savings?|proposals?|reductions?|efficienc(?:y|ies)|pressures?|costs?|growth|budget|council|services|d(?:irectorate|epartment)s))*(?:\s+(?:for\s+|in\s+)?\d{2,4}[/–-]\d{2,4})?\s*(?:(?:[:(,–-]|(?:ex|in)cl).*)?$/i;
const EVERYTHING =
  /^(?:all|whole|entire) (?:services?|directorates?|departments?|savings|proposals|council|projects?|schemes?|portfolios?)\s*:?$/i;
/** What has been found is what the lines come to. */
const IDENTIFIED = new RegExp(String.raw`^(?:total )?(?:${SAVING_NOUN}|proposals?) identified(?: to date)?\s*:?$`, "i");
/** Words that may name a total or be part of a proposal's name. */
const LIKE_A_TOTAL =
  /^(?:in all|altogether|overall|sum|identified savings)\b|^net (?:effect|impact|saving|change|result) (?:of|from|after)\b|^(?:\d[\d.]*\s+)?(?:in total|together)[, ](?:these|the|all|savings|proposals)\b|^net .{0,20}\b(?:budgets?|expenditure|services)$|[-–(]\s?(?:sum|all|overall)\)?$|\boverall:?$|^(?:savings|reductions|efficiencies) .{0,30}\b(?:still|remaining|agreed|approved|proposed|planned|to be (?:made|achieved|delivered))\b/i;
/** Words that by themselves are no proposal's name. */
const SUM_ALONE = /^(?:in all|altogether|(?:grand )?overall|sum|(?:overall )?results?)\s*:?$/i;
const TOTAL_LAST = /\btotals?\s*:?$/i;
const SUM_OF = /^(?:sum|balance) of\b/i;
/** What savings come to less costs: "Net", "Net saving (savings less pressures)", "Overall net position 2018/19". */
const NET = new RegExp(
  String.raw`^(?:overall |grand )?net(?: (?:total|${SAVING_NOUN}|cost|position|change|effect|impact|movement|budget change|better|worse|growth)(?: in (?:the )?(?:savings|budget))?)?(?: (?:for )?\d{2,4}[/–-]\d{2,4})?\s*(?:[:(,–-].*)?$`,
  "i",
);
/** A running sum that is repeated where a page ends and the next begins. */
const CARRIED = /^(?:total )?(?:(?:carried|brought) forward|[cb]\/f(?:wd)?)\.?$/i;
const MEASURE =
  /^(?:(?:the|council|overall|net|annual|budget|savings?|remaining) )*(?:target|gap|shortfall|surplus|requirement|variance|(?:over|under)[ -]?achievement)s?(?: (?:for )?\d{2,4}[/–-]\d{2,4})? ?:?$/i;
/** What is left once the savings are counted: "Forecast surplus/(deficit) after savings", "Net position". */
const POSITION =
  /\bsurplus\)? ?\/ ?\(?deficit\b|\bdeficit\)? ?\/ ?\(?surplus\b|^(?:(?:forecast|revised) (?:overall )?(?:net )?|budget |financial )position\b/i;
/** What is short or over, whatever is saved: "Mitigated in-year deficit", "DSG deficit carried forward". */
const DEFICIT =
  /^(?:(?:un)?mitigated|dsg|in[- ]year|cumulative|forecast|projected|planned|opening|closing|accumulated)\b.{0,40}\b(?:deficit|surplus|balance|overspend)(?: (?:carried|brought) forward| b\/f| c\/f)?$/i;
/** What part of something else the savings are. */
const SHARE = /\bas an? (?:share|proportion|percentage|per ?cent|%) of\b|^(?:%|per ?cent|percentage|share) of\b/i;
const LONGEST_LABEL = 100;
/** What every label of a total has in it: other rows need no closer look. */
const MAY_BE_TOTAL =
  /total|yfanswm|result|\bnet\b|forward|\b[cb]\/f|identified|\ball\b|\bsum\b|overall|together|^\s*(?:balance|whole|entire|savings|reductions|efficiencies)\s/i;
/** What was found of what must be: "Savings identified", "Savings required", "Still to be found". */
const FOUND_OR_NOT = new RegExp(
  String.raw`^(?:total )?(?:${SAVING_NOUN}|proposals?) (?:required|needed|proposed|to (?:be )?(?:found|find)|still to (?:be )?(?:found|find)|outstanding|requirement)(?: to date)?(?: \d{2,4}[/–-]\d{2,4})? ?:?$|^(?:still|remaining|amount|balance|yet) to (?:be )?(?:found|find|identified)$`,
  "i",
);

/**
 * What a row's label says: a sub-total, a total, or null. "Total Facilities Management contract" is a saving whose name
 * begins with the word, so such a label is not certain.
 *
 * @example totalLabel("Sub-Total - Workstreams") // { kind: "sub-total", certain: true }
 */
export function totalLabel(label: string): TotalLabel | null {
  if (!MAY_BE_TOTAL.test(label)) return null;
  const text = label.replace(/\s+/gu, " ").trim();
  if (text === "" || text.length > LONGEST_LABEL) return null;
  if (SUB_TOTAL.test(text)) return { kind: "sub-total", certain: true };
  if (TOTAL_ONLY.test(text)) return { kind: "total", certain: true };
  if (TOTAL_LAST.test(text) || SUM_ALONE.test(text)) return { kind: "sub-total", certain: true };
  if (EVERYTHING.test(text)) return { kind: "total", certain: true };
  if (CARRIED.test(text)) return { kind: "sub-total", certain: true };
  if (NET.test(text)) return { kind: "total", certain: true };
  if (IDENTIFIED.test(text)) return { kind: "total", certain: true };
  if (LIKE_A_TOTAL.test(text)) return { kind: "sub-total", certain: false };
  if (SUM_OF.test(text)) return { kind: "total", certain: false };
  return TOTAL_FIRST.test(text) ? { kind: "sub-total", certain: false } : null;
}

/**
 * Whether a label names what the savings are measured against, such as "Savings target" or "Shortfall": figures that
 * stand under a table's totals and are no savings.
 */
export function namesAMeasure(label: string): boolean {
  const text = label.replace(/\s+/gu, " ").trim();
  return (
    text.length <= LONGEST_LABEL &&
    (MEASURE.test(text) || FOUND_OR_NOT.test(text) || POSITION.test(text) || DEFICIT.test(text) || SHARE.test(text))
  );
}
