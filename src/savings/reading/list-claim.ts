import { sentencesOf } from "./amounts-in-text";
import { withoutFund } from "./savings-words";
import { totalLabel } from "./total-rows";

const SAVINGS_WORDS =
  /\b(?:sav(?:e[ds]?|ings?)|reduc(?:e[ds]?|tions?)|efficienc(?:y|ies)|cuts?|fr(?:eeze|ozen)|vacanc(?:y|ies)|underspends?|spend less|ceas(?:e|ing)|closures?|recovery (?:plan|actions?)|bring (?:it|spending|costs) down|management actions?)\b|\b(?:delet|renegotiat|decommission)\w+/i;

const INVOICES =
  /\b(?:invoices?|(?:your|their|personal) savings|payments? (?:over|to)|you (?:can|could|may|might) save|price list|fees and charges)\b/i;
/** What a list's own sentence may say that its amounts are, other than savings. */
const OTHER_AMOUNTS =
  /\b(?:(?:re-?)?invest(?:ments?|ing|ed|s)?|variances?|pressures?|growth|additional (?:spend(?:ing)?|costs?)|bids?|virements?|spen[dt](?:ing)? (?:\w+ ){0,3}on|to fund|pay for|allocated)\b|\boverspen\w+|^\W*(?:(?:use of|usable|earmarked|additional|new|extra|proposed) )?(?:reserves|spend(?:ing)?|expenditure|costs|commitments)\W*$/i;
/** "The costs of the savings programme are as follows" is about what savings take. */
const COSTS_OF_SAVING =
  /\bcosts? (?:of|for) (?:(?:the|this|our|its|delivering|making|achieving) ){0,3}(?:savings?|efficienc(?:y|ies)) (?:programme|plan|team|projects?)\b/i;
/** Beside a saving, the budget from which it is made. */
const BUDGET = /^(?:(?:the|total|current|net|gross|base|annual|service) ){0,3}budget(?: [\d/–-]{4,9})?\W*$/i;
/** What a budget is paid from is saved by nobody. */
const FUNDS =
  /^(?:(?:government|revenue support|other|general|earmarked|usable) )?(?:council tax|business rates|grants?|reserves|balances|(?:net|gross) (?:budget|spending|expenditure))(?: [\d/–-]{4,9})?\W*$/i;
const VARIANCE = /\b(?:over|under)[- ]?spen\w+/i;
const OVERSPEND = /\bover[- ]?spen\w+/i;
/** What is not saved: of an overspend, or of a target that was missed. */
const NOT_SAVED =
  /\b(?:pressures?|to be (?:identified|found)|(?:cannot|not|never) (?:now )?be (?:achieved|delivered|made)|shortfalls?)\b|\bover[- ]?spen\w+|\bun(?:achiev|deliver)\w+/i;
/** What was once proposed: "the above proposals are not now being considered". */
const NOT_PURSUED =
  /\b(?:savings?|proposals?|options?|cuts|reductions?)\b[^.:]{0,80}\b(?:(?:not|no longer) (?:now )?(?:be(?:ing)? )?(?:considered|pursued|progressed|taken forward|go(?:ing)? ahead|proceed\w*)|withdrawn|rejected|abandoned|dropped)\b|\bdid not (?:feature|come to pass)\b/i;

/**
 * Whether a list is about savings: its titles and the words before it say so, or at least half of its own lines do. The
 * parts of an overspend are none, nor is what savings are spent on, however often they are spoken of beside them; nor is
 * a budget with what is saved of it, nor what was proposed and is not pursued.
 *
 * @param before the texts of the section in which it stands, nearest first
 * @param lines the words beside its amounts
 * @param after the text right under it
 */
export function isAboutSavings(before: readonly string[], lines: readonly string[], after = ""): boolean {
  const totals = lines.filter((text) => totalLabel(text) !== null);
  const isTotal = new Set(totals);
  const items = lines.filter((text) => !isTotal.has(text));
  if (isTakenBack(before, after)) return false;
  const announced = announcement(withoutFund(before[0] ?? ""));
  if (COSTS_OF_SAVING.test(announced)) return false;
  if ((OTHER_AMOUNTS.test(announced) && !SAVINGS_WORDS.test(announced)) || areVariances(items)) return false;
  if (lines.some((text) => BUDGET.test(text)) || atLeastHalf(items, FUNDS)) return false;
  if (SAVINGS_WORDS.test(announced) && !before.slice(0, 2).some((text) => INVOICES.test(text))) return true;
  const own = items.filter((text) => SAVINGS_WORDS.test(text)).length;
  return (
    own * 2 >= items.length ||
    totals.some((text) => SAVINGS_WORDS.test(text)) ||
    (before.some((text) => SAVINGS_WORDS.test(withoutFund(text))) && !before.some((text) => INVOICES.test(text)))
  );
}

/** The text right under a list says so of it, or what was last said of amounts over it; a list may be announced in its turn. */
function isTakenBack(before: readonly string[], after: string): boolean {
  const under = NOT_PURSUED.exec(after);
  if (under && /\b(?:above|these|those)\s$/i.test(after.slice(0, under.index))) return true;
  const [nearest = "", ...others] = before.slice(0, 3).map(announcement);
  return [nearest, others.find((text) => text !== "") ?? ""].some((text) => NOT_PURSUED.test(text));
}

const TELLS = [OTHER_AMOUNTS, SAVINGS_WORDS, NOT_PURSUED];

/** The last sentence of a text that says what the amounts under it are: "Additional investments include:". */
function announcement(text: string): string {
  return sentencesOf(text).findLast((one) => TELLS.some((words) => words.test(one))) ?? "";
}

function areVariances(items: readonly string[]): boolean {
  return atLeastHalf(items, NOT_SAVED) || (atLeastHalf(items, VARIANCE) && items.some((text) => OVERSPEND.test(text)));
}

function atLeastHalf(items: readonly string[], words: RegExp): boolean {
  return items.filter((text) => words.test(text)).length * 2 >= items.length;
}
