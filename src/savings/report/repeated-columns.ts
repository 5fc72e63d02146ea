import { SPEAKS_OF_SAVINGS } from "../reading/savings-words";
import type { ColumnHeading } from "./column-heading";
import { figureLabels, labelledLine } from "./heading-labels";
import type { ReadLine } from "./read-line";

/** Whether a line among the rows heads their columns again, as on the next page. */
export function isRepeatedHeading(one: ReadLine, all: readonly ReadLine[], heading: ColumnHeading): boolean {
  if (figureLabels(labelledLine(one.text)).filter(({ kind }) => kind === "year" || kind === "unit").length >= 2)
    return true;
  const key = keyOf(one.text);
  return all.slice(heading.from, heading.to).some((line) => line.text !== "" && keyOf(line.text) === key);
}

/** "Proposed savings 2025/26 2026/27" under other rows: what heads the names anew says what follows. */
export function wordsAnew(one: ReadLine, heading: ColumnHeading): ReadLine | null {
  const { words } = labelledLine(one.text);
  const isNew = words.split(/\s+/u).length > 1 && !keyOf(heading.words).includes(keyOf(words));
  return isNew && SPEAKS_OF_SAVINGS.test(words) ? { ...one, text: words } : null;
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s/gu, "");
}
