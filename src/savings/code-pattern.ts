import { singleCodes } from "./code";

/**
 * A pattern for codes in letters an accountant can type: `A` stands for one or more capital letters, `9` for one or
 * more digits, anything else for itself, so `A9 9+` fits "CH1 17+". It is matched in one pass and cannot hang, which
 * a regular expression typed by a user could.
 */
export type CodePattern = string;

/** A pattern that codes share. */
export interface SharedPattern {
  readonly pattern: CodePattern;
  /** How many codes have it, each code of a compound one counted. */
  readonly count: number;
  /** How many codes there are in all. */
  readonly codes: number;
  /** The first code that has it. */
  readonly example: string;
}

/** The pattern of one code. @example patternOf("CHS/SAV/34") // "A/A/9" */
export function patternOf(code: string): CodePattern {
  let pattern = "";
  let before = "";
  // Every code of a table is looked at while it is read, and one walk is far faster than replacements.
  for (let at = 0; at < code.length; at += 1) {
    const sign = signOf(code, at);
    if (sign !== before || !STAND_FOR_MANY.includes(sign)) pattern += sign;
    before = sign;
  }
  return pattern.trim();
}

const STAND_FOR_MANY = "A9 ";
const [ZERO, NINE, CAPITAL_A, CAPITAL_Z] = [48, 57, 65, 90] as const;

function signOf(code: string, at: number): string {
  const unit = code.charCodeAt(at);
  if (unit >= ZERO && unit <= NINE) return "9";
  if (unit >= CAPITAL_A && unit <= CAPITAL_Z) return "A";
  const character = code.charAt(at);
  return character.trim() === "" ? " " : character;
}

/** Whether a code's pattern is this one, told without making one of the code: nearly every code of a table has the same. */
function isWrittenAs(code: string, pattern: CodePattern): boolean {
  let place = -1;
  let before = "";
  for (let at = 0; at < code.length; at += 1) {
    const sign = signOf(code, at);
    if (sign !== before || !STAND_FOR_MANY.includes(sign)) {
      place += 1;
      if (sign !== pattern[place]) return false;
    }
    before = sign;
  }
  return place === pattern.length - 1;
}

/** Whether every single code of a code fits the pattern. @example fitsPattern("CH4 17+ / MIA3 16+", "A9 9+") // true */
export function fitsPattern(code: string, pattern: CodePattern): boolean {
  return (
    isWrittenAs(code, pattern) ||
    patternOf(code) === pattern ||
    singleCodes(code).every((single) => patternOf(single) === pattern)
  );
}

/**
 * The pattern that a table's codes share.
 *
 * @param codes every code of the table
 * @returns the pattern that at least four in five codes (and at least three) share; null where they share none
 * @example sharedPattern(["A1", "A2", "A3", "A4", "A-5"]) // { pattern: "A9", count: 4, codes: 5, example: "A1" }
 */
export function sharedPattern(codes: readonly string[]): SharedPattern | null {
  const counts = new Map<CodePattern, { count: number; readonly example: string }>();
  let all = 0;
  let latest: CodePattern = "";
  for (const code of codes) {
    for (const single of code.includes("/") ? singleCodes(code) : [code]) {
      if (!isWrittenAs(single, latest)) latest = patternOf(single);
      const known = counts.get(latest);
      if (known) known.count += 1;
      else counts.set(latest, { count: 1, example: single });
      all += 1;
    }
  }
  const [commonest] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (!commonest || commonest[1].count < 3 || commonest[1].count * 5 < all * 4) return null;
  return { pattern: commonest[0], ...commonest[1], codes: all };
}
