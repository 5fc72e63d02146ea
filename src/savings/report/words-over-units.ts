import { readFigure } from "../figure";
import { holdsFigures, meaningOfHeading } from "../reading/headings";
import { withoutUnit } from "../unit";
import type { ColumnHeading, LineAbove } from "./column-heading";
import type { ReadLine } from "./read-line";

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MOST_LINES = 4;
const LONGEST = 40;

/**
 * A heading of nothing but units, "£m £m £m", with the words that stand over each of them on lines of fixed pitch right
 * above: "Agreed in", "2011 and 2012" and "£m" are one label. As it is where some unit has no words over it.
 *
 * @param above the lines over the first figures, from the top down
 */
export function withWordsOverUnits(
  heading: ColumnHeading,
  rows: readonly ReadLine[],
  above: readonly LineAbove[],
): ColumnHeading {
  const units = above.find(({ at }) => at === heading.to - 1);
  if (!units || heading.labels.length < 2 || !heading.labels.every((label) => withoutUnit(label) === ""))
    return heading;
  const columns = columnsOf(units, rows, heading.labels.length);
  if (!columns) return heading;
  let parts = columns.map((): readonly string[] => []);
  let [from, words] = [units.at, ""];
  for (const line of above.filter(({ at }) => at < units.at && units.at - at <= MOST_LINES).reverse()) {
    const over = line.at === from - 1 ? overColumns(line.text, columns) : null;
    if (!over) break;
    parts = parts.map((own, column) => [...(over.labels[column] ?? []), ...own]);
    [from, words] = [line.at, `${over.words} ${words}`.trim()];
  }
  if (parts.some((own) => own.length === 0)) return heading;
  const labels = heading.labels.map((unit, column) => [...(parts[column] ?? []), unit].join(" "));
  return labels.some(headsWords) ? heading : { ...heading, labels, words: heading.words === "" ? words : heading.words, from }; // oxfmt-ignore
}

/** Figures under "Proposals £m" would be taken for names: half of the heading may be lost. */
function headsWords(label: string): boolean {
  const kind = meaningOfHeading(label)?.kind ?? "other";
  return kind !== "other" && !holdsFigures(kind);
}

function stretchesOf(text: string): Stretch[] {
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: own, index }) => ({ text: own, start: index, end: index + own.length })); // oxfmt-ignore
}

/** Where each column stands: its unit with its figures. Null where they do not stand one under another. */
function columnsOf(units: LineAbove, rows: readonly ReadLine[], count: number): Stretch[] | null {
  const labels = stretchesOf(units.text).slice(-count);
  const figures = rows.map(({ text }) => stretchesOf(text).slice(-count)).filter((row) => row.every(isFigure));
  if (labels.length < count || figures.length * 2 < rows.length) return null;
  const columns = labels.map((label, column) => {
    const own = [label, ...figures.flatMap((row) => row[column] ?? [])];
    const [start, end] = [Math.min(...own.map((one) => one.start)), Math.max(...own.map((one) => one.end))];
    return { text: label.text, start, end };
  });
  const areApart = columns.every(({ start }, at) => at === 0 || start > (columns[at - 1]?.end ?? 0));
  return areApart ? columns : null;
}

function isFigure({ text }: Stretch): boolean {
  return readFigure(text).kind !== "text";
}

/** What of a line stands over which column, and what over the names. Null where something stands over none, or over two. */
function overColumns(text: string, columns: readonly Stretch[]): { labels: string[][]; words: string } | null {
  const labels = columns.map((): string[] => []);
  const words: string[] = [];
  for (const part of stretchesOf(text)) {
    const over = columns.flatMap((column, at) => (part.start < column.end && column.start < part.end ? [at] : []));
    const [own, another] = over;
    if (own === undefined && part.end <= (columns[0]?.start ?? 0)) words.push(part.text);
    else if (own === undefined || another !== undefined || part.text.length > LONGEST) return null;
    else labels[own]?.push(part.text);
  }
  return labels.every((own) => own.length === 0) ? null : { labels, words: words.join(" ") };
}
