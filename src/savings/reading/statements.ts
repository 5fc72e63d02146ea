import type { CellRef } from "../grid";
import type { Statement, StatementRole } from "../table";
import type { AmountInText } from "./amounts-in-text";
import { amountsInText, sentencesOf } from "./amounts-in-text";

const ROLE_WORDS: readonly (readonly [StatementRole, RegExp])[] = [
  [
    "gap",
    /\b(?:gap|shortfall|still to (?:find|be found)|remaining|not (?:be |been |yet )?(?:found|identified|achieved|delivered)|deferred|outstanding)\b/gi,
  ],
  ["target", /\b(?:targets?|required|needed|projected|to be (?:saved|found))\b/gi],
  ["achieved", /(?<!\bnot (?:be |been |yet )?)\b(?:achieved|delivered|identified|secured|saved|recouped)\b/gi],
  ["budget", /\bbudget\b/gi],
];
const LISTED_BELOW =
  /\b(?:detailed|listed|set out|shown|itemised|as) (?:below|follows)\b|\bbalance of\b|\bmade up of\b/i;

/**
 * The amounts that a text states, each with what the words around it say it is: a target, what was achieved, a gap.
 * An amount whose words say nothing of the kind is just an amount.
 */
export function statementsIn(text: string, cell: CellRef): Statement[] {
  // An amount in a sentence has its pound sign, and few cells of a workbook have one.
  if (!text.includes("£")) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const amounts = amountsInText(sentence);
    const roles = amounts.map((amount, index) => roleOf(sentence, amounts, amount, index));
    const listed = LISTED_BELOW.test(sentence);
    return amounts.map((amount, index) => ({
      role: wholeOfPart(sentence, amounts, roles, index) ?? roles[index] ?? "amount",
      listedBelow: listed && index === 0,
      pence: amount.pence,
      written: amount.written,
      decimals: amount.decimals,
      unit: amount.unit,
      cell,
      sentence,
    }));
  });
}

/** Words before an amount describe it better than words after it, and near words better than far ones. */
function roleOf(
  sentence: string,
  amounts: readonly AmountInText[],
  amount: AmountInText,
  index: number,
): StatementRole {
  const before = clauseBefore(sentence.slice(amounts[index - 1]?.end ?? 0, amount.start));
  const after = clauseAfter(sentence.slice(amount.end, amounts[index + 1]?.start ?? sentence.length));
  const movement = /\b(from|to)\s+(?:around |about |no more than )?$/i.exec(before)?.[1]?.toLowerCase();
  if (movement === "from" || movement === "to") return movement;
  return nearestRole(before, "last") ?? nearestRole(after, "first") ?? "amount";
}

/** Words of another clause speak of something else: "£2.8m deferred; therefore £22.8m saved". */
function clauseBefore(words: string): string {
  return words.slice(words.lastIndexOf(";") + 1);
}

function clauseAfter(words: string): string {
  return words.replace(/;.*/su, "");
}

function nearestRole(words: string, nearest: "first" | "last"): StatementRole | null {
  let best: { role: StatementRole; at: number } | null = null;
  for (const [role, pattern] of ROLE_WORDS) {
    for (const found of words.matchAll(pattern)) {
      // "To be saved" ends as "saved" does, and says more: it comes first.
      const at = nearest === "last" ? found.index + found[0].length : found.index;
      const nearer = !best || (nearest === "last" ? at > best.at : at < best.at);
      if (nearer) best = { role, at };
    }
  }
  return best?.role ?? null;
}

const ENDS_WITH_OF = /\bof (?:the|a|its|our)?\s*$/i;

/** "Of the £250,000 ..., £224,537 has been identified": the first amount is what the second is measured against. */
function wholeOfPart(
  sentence: string,
  amounts: readonly AmountInText[],
  roles: readonly StatementRole[],
  index: number,
): StatementRole | null {
  const words = sentence.slice(amounts[index - 1]?.end ?? 0, amounts[index]?.start ?? 0);
  if (!ENDS_WITH_OF.test(words)) return null;
  if (/^of\b/i.test(sentence) && roles[index + 1] === "achieved") return "target";
  return index > 0 && roles[index - 1] === "achieved" ? "target" : null;
}
