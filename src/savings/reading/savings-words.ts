/** Words that speak of savings, wherever they stand. */
export const SPEAKS_OF_SAVINGS =
  /\bsav(?:e[ds]?|ings?)\b|\befficienc(?:y|ies)\b|\breductions?\b|\bcuts\b|\barbed(?:ion|iad)\b/i;
