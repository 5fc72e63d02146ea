import { withoutUnit } from "../unit";
import { append } from "./append";
import type { ColumnHeading } from "./column-heading";
import type { ReadLine } from "./read-line";
import { figureLabels, labelledLine } from "./heading-labels";
import type { LaidCell, LaidRow } from "./laid-out";
import { isPageFurniture } from "./page-furniture";
import type { Reach, Segment } from "./line-segments";
import { clustersOf, figuresAtEnd, isFigure, overlaps, segmentsOf, withoutCrowding } from "./line-segments";
import { leadOf } from "./row-leads";

/** Columns by where they stand on the lines. */
interface Alignment {
  readonly figures: readonly { readonly start: number; readonly end: number }[];
  /** Where the columns of words on the left begin. */
  readonly words: readonly number[];
}

/**
 * Reads a table whose columns stand one under another on lines of fixed pitch: then a figure's place says in which
 * column it stands, also where others are missing.
 *
 * @param lines from the heading's first line to the last row
 * @returns null where the figures do not stand one under another, or not under as many labels
 */
export function alignedTable(
  lines: readonly ReadLine[],
  heading: ColumnHeading,
  labelsIn: (text: string) => readonly Reach[] = knownLabels,
): LaidRow[] | null {
  const above = lines.filter((line) => line.at < heading.to);
  const below = lines.filter((line) => line.at >= heading.to && !isPageFurniture(line.text));
  const alignment = alignmentOf(above, below, heading.labels.length, labelsIn);
  if (!alignment) return null;
  const rows: LaidRow[] = [headingRow(above, alignment, heading)];
  let pending: ReadLine[] = [];
  for (const line of below) {
    if (line.text === "" || isHeadingAgain(line, above)) continue;
    const cells = cellsOf(line, alignment);
    if (!cells.some((cell) => isFigureColumn(cell.column, alignment) && isFigure(cell.text))) {
      pending.push(line);
      continue;
    }
    const description = cells.filter((cell) => cell.column < alignment.words.length);
    const { lead, rest } = leadOf(description.map((cell) => cell.text).join(" "), pending, false);
    append(rows, [...rest.map((one) => ({ cells: cellsOf(one, alignment) })), withLead(cells, lead)]);
    pending = [];
  }
  return [...rows, ...pending.map((one) => ({ cells: cellsOf(one, alignment) }))];
}

function knownLabels(text: string): readonly Reach[] {
  return figureLabels(labelledLine(text));
}

function alignmentOf(
  above: readonly ReadLine[],
  below: readonly ReadLine[],
  columns: number,
  labelsIn: (text: string) => readonly Reach[],
): Alignment | null {
  const all = below.filter((line) => line.figures !== null).map((line) => segmentsOf(line.text));
  // Figures apart by one space are no columns of fixed pitch; a line of words may end in a number all the same.
  const rows = all.filter((row) => row.length > 1);
  const figures = rows.flatMap(figuresAtEnd);
  if (rows.length < 2 || figures.length < columns || rows.length * 3 <= all.length * 2) return null;
  const labels = above.flatMap((line) => {
    const own = labelsIn(line.text);
    return own.length >= columns ? own.slice(-columns) : [];
  });
  const clusters = withoutCrowding(clustersOf([...figures, ...labels]), rows) ?? clustersOf(figures);
  if (clusters.length !== columns || !clusters.every((cluster) => labels.some((label) => overlaps(label, cluster))))
    return null;
  const left = clusters[0]?.start ?? 0;
  const starts = rows.flatMap((row) => row.filter((segment) => segment.end <= left));
  return {
    figures: clusters,
    words: wordColumns(
      starts.map(({ start }) => start),
      rows.length,
    ),
  };
}

/** Places at which words begin on at least a quarter of the rows; the leftmost always. */
function wordColumns(starts: readonly number[], rows: number): number[] {
  const columns: { start: number; count: number }[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    const last = columns.at(-1);
    if (last && start - last.start <= 2) last.count += 1;
    else columns.push({ start, count: 1 });
  }
  const kept = columns.filter(({ count }, index) => index === 0 || count * 4 >= rows);
  return kept.length === 0 ? [0] : kept.map(({ start }) => start);
}

function isFigureColumn(column: number, { words, figures }: Alignment): boolean {
  return column >= words.length && column < words.length + figures.length;
}

/** The cells of a line by where its stretches stand; two in one column of words are joined. */
function cellsOf({ text, line }: ReadLine, alignment: Alignment): LaidCell[] {
  const cells = new Map<number, string>();
  const whole = segmentsOf(text);
  const isRow = whole.some((one) => isFigure(one.text));
  for (const segment of isRow ? whole.flatMap((one) => apart(one, alignment)) : whole) {
    const column = columnOf(segment, alignment);
    const before = cells.get(column);
    cells.set(column, before === undefined ? segment.text : `${before} ${segment.text}`);
  }
  return [...cells].map(([column, words]) => ({ column, text: words, line })).sort((a, b) => a.column - b.column);
}

/** A long name may touch the figure behind it, which stands under the others. */
function apart({ text, start, end }: Segment, { figures }: Alignment): Segment[] {
  const at = text.lastIndexOf(" ");
  const figure = { text: text.slice(at + 1), start: start + at + 1, end };
  return at > 0 && isFigure(figure.text) && figures.some((column) => overlaps(column, figure))
    ? [{ text: text.slice(0, at), start, end: start + at }, figure]
    : [{ text, start, end }];
}

function columnOf(segment: Segment, { figures, words }: Alignment): number {
  const under = figures.findIndex((figure) => overlaps(figure, segment));
  const crosses = segment.start < (figures[0]?.start ?? 0) && segment.text.includes(" ") && !isFigure(segment.text);
  if (under >= 0 && !crosses) return words.length + under;
  if (segment.start >= (figures.at(-1)?.end ?? 0)) return words.length + figures.length;
  return Math.max(
    0,
    words.findLastIndex((start) => start <= segment.start + 2),
  );
}

function headingRow(above: readonly ReadLine[], alignment: Alignment, { labels }: ColumnHeading): LaidRow {
  const line = above[0]?.line ?? 0;
  const words = new Map<number, string>();
  for (const one of above) {
    for (const { column, text } of cellsOf(one, alignment)) {
      // A unit may stand beside the figures that it is of.
      if (isFigureColumn(column, alignment) || withoutUnit(text) === "") continue;
      words.set(column, [words.get(column) ?? "", text].join(" ").trim());
    }
  }
  if (!words.has(0) && alignment.words.length === 1) words.set(0, "Description");
  const figures = labels.map((text, index): LaidCell => ({ column: alignment.words.length + index, text, line }));
  return {
    cells: [...[...words].map(([column, text]) => ({ column, text, line })), ...figures].sort(
      (a, b) => a.column - b.column,
    ),
  };
}

function isHeadingAgain(line: ReadLine, above: readonly ReadLine[]): boolean {
  const key = line.text.toLowerCase().replace(/\s/gu, "");
  return above.some((one) => one.text.toLowerCase().replace(/\s/gu, "") === key);
}

function withLead(cells: readonly LaidCell[], lead: readonly ReadLine[]): LaidRow {
  if (lead.length === 0) return { cells };
  const words = lead.map(({ text }) => text.trim()).join(" ");
  const [first] = cells;
  const own = first?.column === 0 ? first.text : "";
  const joined: LaidCell = { column: 0, text: `${words} ${own}`.trim(), line: first?.line ?? 0 };
  return { cells: [joined, ...cells.filter((cell) => cell.column !== 0)] };
}
