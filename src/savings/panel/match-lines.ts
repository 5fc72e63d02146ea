import { codeKey } from "../code";
import type { LineTitle } from "./line-title";
import { beginnings, titleKey, withoutBrackets } from "./line-title";
import { plain } from "./plain";

/** One way to know a line again: what of a line now, and what of a title on the sheet, has to be the same. */
interface Sign {
  /** Null where the line cannot be known in this way. */
  readonly ofLine: (line: LineTitle) => string | null;
  /** The first of them that a line has counts. */
  readonly ofTitle: (title: LineTitle) => readonly string[];
}

const named = (line: LineTitle, key: string): string | null => (line.name === "" ? null : plain(key));

/** Name and type are the same, and the code was corrected, given or taken away. */
const BY_NAME: Sign = {
  ofLine: (line) => named(line, line.rest),
  ofTitle: (title) => [plain(title.rest), plain(title.shown)],
};

/** Code and type are the same, and the name was corrected. The type keeps New and Existing lines of one code apart. */
const BY_CODE: Sign = {
  ofLine: (line) => codeAndType(line),
  ofTitle: (title) => [codeAndType(title) ?? []].flat(),
};

/** As by name, where the code that was corrected looked like none: "CH 4 17+ Family support". A code has a digit in it. */
const BY_NAME_AFTER_MISTYPED_CODE: Sign = {
  ofLine: BY_NAME.ofLine,
  ofTitle: (title) => beginnings(title.shown).flatMap(({ start, rest }) => (/\d/u.test(start) ? plain(rest) : [])),
};

/** Code and name are the same, and the table has types now, or has them no more. */
const BY_ALL_BUT_NEW_TYPE: Sign = {
  ofLine: (line) => (line.type === "" ? null : named(line, withoutBrackets(line.shown))),
  ofTitle: (title) => (title.type === "" ? [plain(title.shown)] : []),
};
const BY_ALL_BUT_LOST_TYPE: Sign = {
  ofLine: (line) => (line.type === "" ? named(line, line.shown) : null),
  ofTitle: (title) => (title.type === "" ? [] : [plain(withoutBrackets(title.shown))]),
};

/**
 * Most certain first. The name comes before the code: codes are given anew to a whole table when a line is added or
 * goes, and then every code stands beside another line's name.
 */
const SIGNS = [BY_NAME, BY_CODE, BY_NAME_AFTER_MISTYPED_CODE, BY_ALL_BUT_NEW_TYPE, BY_ALL_BUT_LOST_TYPE];

function codeAndType({ code, type }: LineTitle): string | null {
  return code === null ? null : JSON.stringify([codeKey(code), plain(type)]);
}

/**
 * Which line of now each title on the sheet is, within one table. A line that is there as it was stays itself; of the
 * others each is known again only where nothing else could be meant.
 *
 * @param titles what stands on the sheet
 * @param lines what the table has now
 * @returns by the key of the title on the sheet, the key of the line; lines that are gone have no entry
 */
export function matchLines(
  titles: Iterable<LineTitle>,
  lines: ReadonlyMap<string, LineTitle>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const before = new Map<string, LineTitle>();
  const now = new Map(lines);
  for (const title of titles) {
    const key = titleKey(title.shown);
    if (!lines.has(key)) before.set(key, title);
    else found.set(key, key);
    now.delete(key);
  }
  for (const sign of SIGNS) {
    for (const [key, line] of knownBy(sign, before, now)) {
      found.set(key, line);
      before.delete(key);
      now.delete(line);
    }
  }
  return found;
}

function knownBy(
  sign: Sign,
  before: ReadonlyMap<string, LineTitle>,
  now: ReadonlyMap<string, LineTitle>,
): [string, string][] {
  const lineOf = new Map<string, string | null>();
  for (const [key, line] of now) {
    const mark = sign.ofLine(line);
    if (mark !== null) lineOf.set(mark, lineOf.has(mark) ? null : key);
  }
  const claims = new Map<string, string | null>();
  for (const [key, title] of before) {
    const mark = sign.ofTitle(title).find((one) => lineOf.has(one));
    const line = mark === undefined ? null : (lineOf.get(mark) ?? null);
    if (line !== null) claims.set(line, claims.has(line) ? null : key);
  }
  return [...claims].flatMap(([line, key]): [string, string][] => (key === null ? [] : [[key, line]]));
}
