/** Words that speak of savings, wherever they stand. */
export const SPEAKS_OF_SAVINGS = /\b(?:sav(?:e[ds]?|ings?)|efficienc(?:y|ies)|reductions?|cuts|arbed(?:ion|iad))\b/i;
