import { yearNamedIn } from "../year";
import type { CellLine } from "./cell-line";
import { labelledLine } from "./heading-labels";
import { headsCodes, HEADS_WORDS } from "./word-headings";

/** More cells than these are no part of one table's rows. */
export const MOST_CELLS_BETWEEN = 14;
const MOST_CELLS_OF_HEADING = 40;
const LONGEST_CELL_OF_HEADING = 60;

/** What stands before the first figures: the headings of words, those of figures, and where the first row begins. */
export interface CellHeading {
  /** The place of its first cell among the cells. */
  readonly first: number;
  readonly words: readonly CellLine[];
  readonly labels: readonly { readonly text: string; readonly line: number }[];
  /** What heads columns of words behind the figures, such as a rating. */
  readonly after: readonly CellLine[];
  readonly firstRow: number;
}

/** The heading before the first figures of a table; null where its labels are too few. */
export function headingBefore(
  cells: readonly CellLine[],
  first: number,
  from: number,
  columns: number,
): CellHeading | null {
  let bottom = first - 1;
  while (bottom >= from && cells[bottom]?.kind !== "label") bottom -= 1;
  if (bottom < from || first - bottom > MOST_CELLS_BETWEEN) return null;
  let top = bottom;
  const mayHead = (cell: CellLine | undefined) =>
    cell && cell.kind !== "figure" && cell.text.length <= LONGEST_CELL_OF_HEADING;
  while (top - 1 >= from && bottom - top < MOST_CELLS_OF_HEADING && mayHead(cells[top - 1])) top -= 1;
  const above = cells.slice(top, bottom + 1);
  const named = above.filter((cell) => cell.label !== null && cell.label.kind !== "unit");
  const kept = named.slice(-columns);
  const [firstLabel] = kept;
  if (kept.length < columns || !firstLabel || named.slice(0, -columns).some((cell) => cell.label?.kind === "year"))
    return null;
  // A cell among the labels that is none heads a column too, and nobody knows how many more.
  const among = above.slice(
    above.indexOf(firstLabel),
    above.findLastIndex((cell) => kept.includes(cell)),
  );
  if (among.some((cell) => cell.label === null) || headsFigures(cells[bottom + 1]?.text ?? "")) return null;
  const labels = withUnits(kept, above.slice(above.indexOf(firstLabel)));
  const words = headsOfWords(above.slice(0, above.indexOf(firstLabel)));
  const begins = words[0] ?? firstLabel;
  let firstRow = bottom + 1;
  while (firstRow < first && isLabelOfWords(cells[firstRow]?.text)) firstRow += 1;
  const after = cells.slice(bottom + 1, firstRow);
  return { first: top + above.indexOf(begins), words, labels, after, firstRow };
}

/** "Total by 2019/20 £000": no name has a year and its unit. */
function headsFigures(text: string): boolean {
  return text.length <= LONGEST_CELL_OF_HEADING && yearNamedIn(text) !== null && /£(?:['’]?0{3}|m\b)/u.test(text);
}

/** "Lead", "RAG": labels that stand over words wherever they are. */
function isLabelOfWords(text = ""): boolean {
  const { words, labels } = labelledLine(text);
  return words === "" && labels[0]?.kind === "words";
}

/** Each label with the unit that follows it, or that stands in its place in a row of units. */
function withUnits(named: readonly CellLine[], cells: readonly CellLine[]): { text: string; line: number }[] {
  const units = cells.filter((cell) => cell.label?.kind === "unit");
  return named.map(({ text, line }, index) => {
    const [only] = units;
    const own = units.length === named.length ? units[index] : units.length === 1 ? only : undefined;
    return { text: own ? `${text} ${own.text}` : text, line };
  });
}

/** The cells right before the first label of figures that head columns of words. */
function headsOfWords(before: readonly CellLine[]): CellLine[] {
  // "Ref, Saving, 2024/25": behind a heading of codes, what is no year heads the names.
  const headsNames = /^savings?$/i.test(before.at(-1)?.text ?? "") && headsCodes(before.at(-2)?.text ?? "");
  let start = headsNames ? before.length - 1 : before.length;
  const heads = (text = "") => HEADS_WORDS.test(text) || isLabelOfWords(text);
  while (start > 0 && heads(before[start - 1]?.text)) start -= 1;
  return before.slice(start);
}

/** Two years or more with words among them that the heading above the first figures has not: another table begins. */
export function headsAnother(
  cells: readonly CellLine[],
  between: { readonly from: number; readonly to: number },
  first: number,
): boolean {
  const words = cells.slice(between.from, between.to);
  if (words.filter(({ label }) => label?.kind === "year").length < 2) return false;
  const top = words.findIndex(({ label }) => label !== null);
  const labels = words.slice(top, words.findLastIndex(({ label }) => label !== null) + 1);
  const own = new Set(cells.slice(Math.max(0, first - MOST_CELLS_OF_HEADING), first).map(({ text }) => text));
  return labels.some(({ text }) => !own.has(text));
}

/** Under a heading of years, another year over a figure heads that figure alone. */
export function namesAnotherYear(heading: readonly CellLine[], body: readonly CellLine[]): boolean {
  const years = new Set(heading.flatMap(({ text, label }) => (label?.kind === "year" ? [text.toLowerCase()] : [])));
  return years.size > 0 && body.some(({ text, label }) => label?.kind === "year" && !years.has(text.toLowerCase()));
}

const RATING = /^(?:high|medium|low|red|amber|green)$/i;

/** What stands right before the figures of most rows rates them: it names none of them. */
export function areRatings(names: readonly string[]): boolean {
  return names.filter((name) => RATING.test(name)).length * 2 > names.length;
}
