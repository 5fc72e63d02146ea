import { unitNamedIn } from "../unit";
import { yearNamedIn } from "../year";
import type { LineAbove } from "./column-heading";
import type { HeadingLabel } from "./heading-labels";
import { labelledLine } from "./heading-labels";
import type { ReadLine } from "./read-line";

/**
 * Whether another table begins on a line below the rows of one.
 *
 * @param above the lines over the rows, with the heading of their table
 */
export function beginsAnotherTable(line: ReadLine, above: readonly LineAbove[]): boolean {
  return isAnotherHeading(line, above) || isAnotherCaption(line, above);
}

/** Another table begins where years or units are named again, otherwise than in the heading. */
function isAnotherHeading(line: ReadLine, above: readonly LineAbove[]): boolean {
  const { labels, words } = labelledLine(line.text);
  const named = labels.filter(namesYearOrUnit);
  if (named.length === 0 || (named.length === 1 && (words.split(/\s+/u).length > 4 || line.isBullet))) return false;
  const own = new Set(above.flatMap((one) => one.labels.flatMap(namesOf)));
  return !named.flatMap(namesOf).every((name) => own.has(name));
}

/** "Table 2 Savings proposals" begins another table, though its columns be headed as those before it. */
function isAnotherCaption({ text }: ReadLine, above: readonly LineAbove[]): boolean {
  const caption = CAPTION.exec(text)?.[1]?.toLowerCase();
  return caption !== undefined && !above.some((line) => CAPTION.exec(line.text)?.[1]?.toLowerCase() === caption);
}

const CAPTION = /^\s*(Table\s\d{1,2}[a-z]?)\b(?!.*\bcont(?:inued|'?d)\b)/i;

/** Whether a label says which year or unit its column has. */
export function namesYearOrUnit({ kind, text }: HeadingLabel): boolean {
  return kind === "year" || kind === "unit" || /[£%]/u.test(text);
}

/** What a label names, however it is written: on a later page "2022/23 £000" may be "22/23". */
function namesOf({ text }: HeadingLabel): string[] {
  const names = [yearNamedIn(text)?.name, unitNamedIn(text)].filter((name) => name !== undefined && name !== null);
  return names.length > 0 ? names : [text.toLowerCase()];
}
