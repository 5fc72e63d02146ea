import type { CellLine } from "./cell-line";

/** On a new page the heading stands between two rows again, perhaps with titles over it. */
export function withoutHeading(words: readonly CellLine[], heading: readonly CellLine[]): readonly CellLine[] {
  const texts = textsOf(heading);
  const again = words.filter(({ text }) => texts.has(text.toLowerCase()));
  return again.length < 2 ? words : words.filter((cell) => !again.includes(cell));
}

/**
 * Whether the last of a row's figures, one more than there are columns, is the number of the page that ends there: the
 * heading follows it again.
 *
 * @param behind the cells between this row and the next
 */
export function endsWithPage(
  figures: readonly CellLine[],
  columns: number,
  behind: readonly CellLine[],
  heading: readonly CellLine[],
): boolean {
  const last = figures.at(-1);
  if (!last || figures.length !== columns + 1 || !/^\d{1,3}$/u.test(last.text)) return false;
  return withoutHeading(behind, heading).length < behind.length;
}

function textsOf(cells: readonly CellLine[]): ReadonlySet<string> {
  return new Set(cells.map(({ text }) => text.toLowerCase()));
}
