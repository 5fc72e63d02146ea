import type { CellRef } from "../grid";
import { amountsInText } from "../reading/amounts-in-text";
import type { SavingsLine, SavingsTable } from "../table";

/** A sentence about a line that gives amounts. */
export interface Claim {
  readonly sentence: string;
  readonly cell: CellRef;
}

/**
 * Lines whose saving is given again in the words around the table, as in "Family Support Services: £8.4m". Only a name
 * followed by one amount and nothing else counts, and only where it fits exactly one line.
 */
export function listedAgain(table: SavingsTable): ReadonlyMap<SavingsLine, Claim[]> {
  const claims = new Map<SavingsLine, Claim[]>();
  const named = table.lines.map((line) => ({ line, words: wordsOf(line.description) }));
  for (const { sentence, cell, role } of table.statements) {
    const label = role === "amount" ? labelOf(sentence) : null;
    if (label === null) continue;
    const words = wordsOf(label);
    const fitting = words.size < 2 ? [] : named.filter((one) => [...words].every((word) => one.words.has(word)));
    const [only] = fitting;
    if (only && fitting.length === 1) claims.set(only.line, [...(claims.get(only.line) ?? []), { sentence, cell }]);
  }
  return claims;
}

/** The words before a sentence's only amount, where nothing follows it. */
function labelOf(sentence: string): string | null {
  const [amount, ...others] = amountsInText(sentence);
  if (!amount || others.length > 0 || !/^[\s.;]*$/u.test(sentence.slice(amount.end))) return null;
  return sentence.slice(0, amount.start);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}
