import type { Pence } from "../savings/money";
import { size } from "../savings/money";
import { showAmount } from "../savings/show";
import { quoted } from "./cells";
import type { SourceContext } from "./source-context";

/** A piece of a sentence that follows the cells: as a formula, and what that comes to. */
export interface LiveWords {
  /** Joins to others with "&". */
  readonly formula: string;
  readonly words: string;
}

/** Excel takes a text within a formula up to 255 characters, and a quotation mark counts twice. */
const LONGEST_IN_FORMULA = 120;

/** Words that do not change. */
function fixedWords(words: string): LiveWords {
  const pieces = words.match(new RegExp(`[^]{1,${LONGEST_IN_FORMULA}}`, "gu")) ?? [""];
  return { formula: pieces.map(quoted).join("&"), words };
}

/**
 * An amount without its sign, as sentences give it: "£27.039m", "£120,000".
 *
 * @param cell what gives the amount in the section's unit: a cell, or an expression
 */
export function amountWords(context: SourceContext, cell: string, amount: Pence): LiveWords {
  const { unit, decimals } = context;
  const words = showAmount(size(amount), unit, decimals);
  if (unit === "£m") return { formula: `TEXT(ABS(${cell}),"£#,##0${digits(decimals)}")&"m"`, words };
  if (unit === "£000") return { formula: `TEXT(ABS(${cell})*1000,"£#,##0")`, words };
  if (unit === "£") return { formula: `TEXT(ABS(${cell}),"£#,##0${digits(Math.min(decimals, 2))}")`, words };
  return { formula: `TEXT(ABS(${cell}),"#,##0${digits(decimals)}")`, words };
}

/** A share, as sentences give it: "37.0%". @param cell what gives the share as a fraction */
export function shareWords(cell: string, share: number): LiveWords {
  return { formula: `TEXT(${cell},"0.0%")`, words: `${(share * 100).toFixed(1)}%` };
}

/** A sentence of pieces, as one formula. */
export function liveSentence(...pieces: readonly (LiveWords | string)[]): LiveWords {
  const all = pieces.map((piece) => (typeof piece === "string" ? fixedWords(piece) : piece));
  return { formula: all.map(({ formula }) => formula).join("&"), words: all.map(({ words }) => words).join("") };
}

function digits(decimals: number): string {
  return decimals > 0 ? `.${"0".repeat(decimals)}` : "";
}
