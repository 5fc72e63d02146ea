import { LONGEST } from "./listed-amount";
import type { TextLine } from "./text-line";

/** A number or a letter before an item. */
export const NUMBERED = /^\s*(?:\d{1,2}[.)]|\([a-z\d]{1,3}\)|[a-z][.)])\s/u;
const ENDS = /[.;:!?]$/u;
const JOINS =
  /(?:[,&–—-]|\b(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|than|the|their|to|which|with|saves?|saving|of up to))$/iu;
const MOST_LINES = 4;

/** A mark of a list stands before the line: a bullet, a number or a letter. */
export function isMarked({ text, isBullet }: TextLine): boolean {
  return isBullet || NUMBERED.test(text);
}

/** An item whose amount stands on a later line than its beginning. */
export interface BrokenItem<T> {
  readonly item: T;
  /** The last of its lines. */
  readonly last: number;
}

/**
 * Reads an item of a list that is broken over lines, perhaps with a blank one between. Null where the line begins none,
 * or what follows does not go on with it.
 *
 * @param read reads a whole item
 */
export function brokenItem<T>(
  lines: readonly TextLine[],
  at: number,
  read: (line: TextLine) => T | null,
): BrokenItem<T> | null {
  const first = lines[at];
  if (!first || !isMarked(first)) return null;
  let text = first.text;
  let next = at;
  for (let count = 1; count < MOST_LINES; count += 1) {
    next = lines[next + 1]?.text === "" ? next + 2 : next + 1;
    const line = lines[next];
    if (!line || !goesOnWith(text, line)) return null;
    text = `${text} ${line.text.trim()}`;
    const item = read({ ...first, text });
    if (item) return { item, last: next };
  }
  return null;
}

/** Whether a line goes on with words that are no whole item: these end in the middle, or it begins in the middle. */
export function goesOnWith(words: string, line: TextLine): boolean {
  if (line.text === "" || line.isCell || isMarked(line) || line.text.length > LONGEST || ENDS.test(words)) return false;
  return JOINS.test(words) || /^\s*(?:\p{Ll}|[-–—(]?\s?£)/u.test(line.text);
}
