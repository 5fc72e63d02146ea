import { sentencesOf } from "./amounts-in-text";
import { totalLabel } from "./total-rows";

const SAVINGS_WORDS =
  /\b(?:sav(?:e[ds]?|ings?)|reduc(?:e[ds]?|tions?)|efficienc(?:y|ies)|cuts?|fr(?:eeze|ozen)|vacanc(?:y|ies)|underspends?|spend less|ceas(?:e|ing)|closures?|recovery (?:plan|actions?)|bring (?:it|spending|costs) down|management actions?)\b|\b(?:delet|renegotiat|decommission)\w+/i;

const INVOICES =
  /\b(?:invoices?|(?:your|their|personal) savings|payments? (?:over|to)|you (?:can|could|may|might) save|price list|fees and charges)\b/i;
/** What a list's own sentence may say that its amounts are, other than savings. */
const OTHER_AMOUNTS =
  /\b(?:invest(?:ments?|ing|ed|s)?|variances?|pressures?|growth|additional (?:spend(?:ing)?|costs?)|bids?|virements?|spent on|allocated)\b|\boverspen\w+|^\W*(?:(?:use of|usable|earmarked) )?reserves\W*$/i;
/** Beside a saving, the budget from which it is made. */
const BUDGET = /^(?:(?:the|total|current|net|gross|base|annual|service) ){0,3}budget(?: [\d/–-]{4,9})?\W*$/i;
const VARIANCE = /\b(?:over|under)[- ]?spen\w+/i;
const OVERSPEND = /\bover[- ]?spen\w+/i;
/** What is not saved: of an overspend, or of a target that was missed. */
const NOT_SAVED =
  /\b(?:pressures?|to be (?:identified|found)|(?:cannot|not|never) (?:now )?be (?:achieved|delivered|made)|shortfalls?)\b|\bover[- ]?spen\w+|\bun(?:achiev|deliver)\w+/i;

/**
 * Whether a list is about savings: its titles and the words before it say so, or at least half of its own lines do. The
 * parts of an overspend are none, nor is what savings are spent on, however often they are spoken of beside them; nor is
 * a budget with what is saved of it.
 *
 * @param before the texts of the section in which it stands, nearest first
 * @param lines the words beside its amounts
 */
export function isAboutSavings(before: readonly string[], lines: readonly string[]): boolean {
  const totals = lines.filter((text) => totalLabel(text) !== null);
  const isTotal = new Set(totals);
  const items = lines.filter((text) => !isTotal.has(text));
  if (announcesOthers(before[0] ?? "") || areVariances(items) || lines.some((text) => BUDGET.test(text))) return false;
  const own = items.filter((text) => SAVINGS_WORDS.test(text)).length;
  return (
    own * 2 >= items.length ||
    totals.some((text) => SAVINGS_WORDS.test(text)) ||
    (before.some((text) => SAVINGS_WORDS.test(text)) && !before.some((text) => INVOICES.test(text)))
  );
}

/** The last sentence before a list that says what its amounts are: "Additional investments include:". */
function announcesOthers(text: string): boolean {
  const telling = sentencesOf(text).findLast((one) => OTHER_AMOUNTS.test(one) || SAVINGS_WORDS.test(one));
  return telling !== undefined && OTHER_AMOUNTS.test(telling) && !SAVINGS_WORDS.test(telling);
}

function areVariances(items: readonly string[]): boolean {
  const most = (words: RegExp) => items.filter((text) => words.test(text)).length * 2 >= items.length;
  return most(NOT_SAVED) || (most(VARIANCE) && items.some((text) => OVERSPEND.test(text)));
}
