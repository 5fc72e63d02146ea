import { sentencesOf } from "./amounts-in-text";
import { totalLabel } from "./total-rows";

const SAVINGS_WORDS =
  /\bsav(?:e[ds]?|ings?)\b|\breduc(?:e[ds]?|tions?)\b|\befficienc(?:y|ies)\b|\bcuts?\b|\bfr(?:eeze|ozen)\b|\bvacanc(?:y|ies)\b|\bunderspends?\b|\bspend less\b|\b(?:delet|renegotiat|decommission)\w+|\bceas(?:e|ing)\b|\bclosures?\b|\brecovery (?:plan|actions?)\b|\bbring (?:it|spending|costs) down\b|\bmanagement actions?\b/i;

const INVOICES =
  /\binvoices?\b|\b(?:your|their|personal) savings\b|\bpayments? (?:over|to)\b|\byou (?:can|could|may|might) save\b|\bprice list\b|\bfees and charges\b/i;
/** What a list's own sentence may say that its amounts are, other than savings. */
const OTHER_AMOUNTS =
  /\binvest(?:ments?|ing|ed|s)?\b|\boverspen\w+|\bvariances?\b|\bpressures?\b|\bgrowth\b|\badditional (?:spend(?:ing)?|costs?)\b|\bbids?\b|\bvirements?\b|\bspent on\b|\ballocated\b|^\W*(?:(?:use of|usable|earmarked) )?reserves\W*$/i;
const VARIANCE = /\b(?:over|under)[- ]?spen\w+/i;
const OVERSPEND = /\bover[- ]?spen\w+/i;
/** What is not saved: of an overspend, or of a target that was missed. */
const NOT_SAVED =
  /\bpressures?\b|\bover[- ]?spen\w+|\bto be (?:identified|found)\b|\bun(?:achiev|deliver)\w+|\b(?:cannot|not|never) (?:now )?be (?:achieved|delivered|made)\b|\bshortfalls?\b/i;

/**
 * Whether a list is about savings: its titles and the words before it say so, or at least half of its own lines do. The
 * parts of an overspend are none, nor is what savings are spent on, however often they are spoken of beside them.
 *
 * @param before the texts of the section in which it stands, nearest first
 * @param lines the words beside its amounts
 */
export function isAboutSavings(before: readonly string[], lines: readonly string[]): boolean {
  const totals = lines.filter((text) => totalLabel(text) !== null);
  const isTotal = new Set(totals);
  const items = lines.filter((text) => !isTotal.has(text));
  if (announcesOthers(before[0] ?? "") || areVariances(items)) return false;
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
