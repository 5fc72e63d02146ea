import { singleCodes } from "./code";

/**
 * A pattern for codes in letters an accountant can type: `A` stands for one or more capital letters, `9` for one or
 * more digits, anything else for itself, so `A9 9+` fits "CH1 17+". It is matched in one pass and cannot hang, which
 * a regular expression typed by a user could.
 */
export type CodePattern = string;

/** The pattern of one code. @example patternOf("CHS/SAV/34") // "A/A/9" */
export function patternOf(code: string): CodePattern {
  return code
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[A-Z]+/gu, "A")
    .replace(/\d+/gu, "9");
}

/** Whether every single code of a code fits the pattern. @example fitsPattern("CH4 17+ / MIA3 16+", "A9 9+") // true */
export function fitsPattern(code: string, pattern: CodePattern): boolean {
  return patternOf(code) === pattern || singleCodes(code).every((single) => patternOf(single) === pattern);
}

/**
 * The pattern that a table's codes share.
 *
 * @param codes every code of the table
 * @returns the pattern that at least four in five codes (and at least three) share; null where they share none
 */
export function sharedPattern(codes: readonly string[]): CodePattern | null {
  const counts = new Map<CodePattern, number>();
  const singles = codes.flatMap(singleCodes);
  for (const single of singles) {
    const pattern = patternOf(single);
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!commonest || commonest[1] < 3 || commonest[1] * 5 < singles.length * 4) return null;
  return commonest[0];
}
