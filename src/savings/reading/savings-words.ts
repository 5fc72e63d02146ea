/** Words that speak of savings, wherever they stand. */
export const SPEAKS_OF_SAVINGS = /\b(?:sav(?:e[ds]?|ings?)|efficienc(?:y|ies)|reductions?|cuts|arbed(?:ion|iad))\b/i;

/** What councils call a saving, as the one word of a label. */
export const SAVING_NOUN = String.raw`(?:savings?|(?:budget )?(?:reductions?|cuts?)|efficienc(?:y|ies))`;

/** "Invest to save" is a fund, and what is paid from it no saving; nor is what lies in a savings bank. */
export function withoutFund(text: string): string {
  return text.replace(/\b(?:invest|spend) to save\b|\bsavings (?:bank|account|bond|certificate)s?\b/gi, "");
}

/** What is measured in these is no money. */
export const OTHER_MEASURES = String.raw`litres?|[kmg]wh|tonnes?|t?co2e?|hours?|miles`;
