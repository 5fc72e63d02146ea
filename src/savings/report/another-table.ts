import { totalLabel } from "../reading/total-rows";
import { unitNamedIn } from "../unit";
import { yearNamedIn } from "../year";
import type { LineAbove } from "./column-heading";
import type { HeadingLabel } from "./heading-labels";
import { labelledLine } from "./heading-labels";
import type { ReadLine } from "./read-line";
import { isSentence } from "./read-line";

/**
 * Whether another table begins on a line below the rows of one.
 *
 * @param lines all lines, each at its place
 * @param above the lines over the rows, with the heading of their table
 */
export function beginsAnotherTable(line: ReadLine, lines: readonly ReadLine[], above: readonly LineAbove[]): boolean {
  return isAnotherHeading(line, above) || isAnotherCaption(line, above) || announcesAnother(line, lines, above);
}

const ANNOUNCES = /^\s*\p{Lu}[^:]{2,60}:$/u;

/** "New since May:" under a total and over the heading again is to its table what "Agreed before:" was to the first. */
function announcesAnother({ at, text }: ReadLine, lines: readonly ReadLine[], above: readonly LineAbove[]): boolean {
  if (!ANNOUNCES.test(text) || !above.some((line) => ANNOUNCES.test(line.text) && line.text !== text)) return false;
  const [over, under] = [lines.slice(Math.max(0, at - NEAR), at), lines.slice(at + 1, at + 1 + NEAR)];
  const [last, next] = [over.findLast((line) => line.text !== ""), under.find((line) => line.text !== "")];
  const again = labelledLine(next?.text ?? "").labels.filter(namesYearOrUnit);
  return totalLabel(last?.figures?.words ?? "") !== null && again.length > 0;
}

/** Lines that may be blank. */
const NEAR = 4;

/** Another table begins where years or units are named again, otherwise than in the heading. */
function isAnotherHeading(line: ReadLine, above: readonly LineAbove[]): boolean {
  const { labels, words } = labelledLine(line.text);
  const named = labels.filter(namesYearOrUnit);
  if (named.length === 0 || (named.length === 1 && (words.split(/\s+/u).length > 4 || line.isBullet))) return false;
  const own = new Set(above.flatMap((one) => one.labels.flatMap(namesOf)));
  return !named.flatMap(namesOf).every((name) => own.has(name));
}

/**
 * "Table 2 Savings proposals" begins another table, though its columns be headed as those before it. "Appendix 2" may also
 * be where the whole paper stands: it begins another where the first is in an appendix of another number.
 */
function isAnotherCaption({ text }: ReadLine, above: readonly LineAbove[]): boolean {
  const caption = captionIn(text);
  if (!caption || isSentence(text)) return false;
  const own = above.flatMap((line) => captionIn(line.text) ?? []).filter(({ kind }) => kind === caption.kind);
  return (caption.kind === "table" || own.length > 0) && !own.some(({ number }) => number === caption.number);
}

const CAPTION = /^\s*(Table|Appendix|Annex|Schedule)\s(?:(\d{1,2}[a-z]?)\b|([A-Z]\d?)(?![\w.,'’]))/iu;
const GOES_ON = /\bcont(?:inued|'?d)\b/i;

/** What a caption calls its table; null where it says that one goes on. A letter is no article. */
function captionIn(text: string): { readonly kind: string; readonly number: string } | null {
  const [, kind = "", number, letter] = CAPTION.exec(text) ?? [];
  const own = number ?? letter;
  if (own === undefined || (letter !== undefined && /^\p{Ll}/u.test(letter)) || GOES_ON.test(text)) return null;
  return { kind: kind.toLowerCase(), number: own.toLowerCase() };
}

/** Whether a label says which year or unit its column has. */
export function namesYearOrUnit({ kind, text }: HeadingLabel): boolean {
  return kind === "year" || kind === "unit" || /[£%]/u.test(text);
}

/** What a label names, however it is written: on a later page "2022/23 £000" may be "22/23". */
function namesOf({ text }: HeadingLabel): string[] {
  const names = [yearNamedIn(text)?.name, unitNamedIn(text)].filter((name) => name !== undefined && name !== null);
  return names.length > 0 ? names : [text.toLowerCase()];
}
