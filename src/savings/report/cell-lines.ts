import { isCode } from "../code";
import { readFigure } from "../figure";
import { append } from "./append";
import { commonest } from "./commonest";
import { figureLabels, labelledLine } from "./heading-labels";
import type { HeadingLabel } from "./heading-labels";
import type { LaidCell, LaidRow } from "./laid-out";
import { HEADS_WORDS } from "./word-headings";
import { isPageFurniture } from "./page-furniture";
import type { TextLine } from "./text-line";
import type { FoundRows } from "./text-rows";

/** A line that is a cell by itself. */
export interface CellLine {
  readonly at: number;
  readonly line: number;
  readonly text: string;
  readonly kind: "figure" | "label" | "words";
  readonly label: HeadingLabel | null;
  /** Its place among the cells is certain: empty cells have lines of their own. */
  readonly isExact: boolean;
}

/** Figures on lines that follow one another: from one cell to another, the second not among them. */
interface FigureRun {
  readonly from: number;
  readonly to: number;
}

const MOST_CELLS_BETWEEN = 14;
const MOST_CELLS_OF_HEADING = 40;
const LONGEST_CELL_OF_HEADING = 60;
const LONGEST_NAME = 160;

/** Finds tables that give every cell a line of its own, row after row, as copies of web pages and PDFs do. */
export function cellLineTables(lines: readonly TextLine[]): FoundRows[] {
  const cells = lines.flatMap((line, at) => cellLine(line, at) ?? []);
  const found: FoundRows[] = [];
  let from = 0;
  for (const runs of groupsOf(runsIn(cells))) {
    const table = exactTable(cells, runs, from) ?? tableOf(cells, runs, from);
    if (!table) continue;
    found.push(table);
    from = cells.findIndex((cell) => cell.at >= table.to);
    if (from < 0) break;
  }
  return found;
}

/** A line as the cell that it may be; null where it is no cell. */
export function cellLine({ line, text, isCell = false }: TextLine, at: number): CellLine | null {
  const trimmed = text.trim();
  if (!isCell && (trimmed === "" || isPageFurniture(trimmed))) return null;
  const labelled = labelledLine(trimmed);
  const [label = null] = labelled.words === "" && labelled.labels.length === 1 ? figureLabels(labelled) : [];
  const isFigure = trimmed !== "" && label === null && readFigure(trimmed).kind !== "text";
  const kind = isFigure ? "figure" : label ? "label" : "words";
  return { at, line, text: trimmed, kind, label, isExact: isCell };
}

function runsIn(cells: readonly CellLine[]): FigureRun[] {
  const runs: FigureRun[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell.kind !== "figure") continue;
    const last = runs.at(-1);
    if (last?.to === index) runs.splice(-1, 1, { ...last, to: index + 1 });
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}

/** Runs of figures that stand near one another: the rows of one table. */
function groupsOf(runs: readonly FigureRun[]): FigureRun[][] {
  const groups: FigureRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    if (last && run.from - last.to <= MOST_CELLS_BETWEEN) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.filter((group) => group.length >= 2);
}

/** Where an empty cell is a line too, every row has the same number of lines, and so has the heading. */
function exactTable(cells: readonly CellLine[], runs: readonly FigureRun[], from: number): FoundRows | null {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || !cells.slice(first.from, last.to).every((cell) => cell.isExact)) return null;
  const width = commonest(runs.slice(1).map((run, index) => run.from - (runs[index]?.from ?? 0)));
  const isRegular = runs.every((run) => (run.from - first.from) % width === 0 && run.to - run.from < width);
  if (width < 2 || !isRegular) return null;
  const words = width - commonest(runs.map((run) => run.to - run.from));
  let start = first.from - words;
  while (start - width >= from && cells.slice(start - width, start).every((cell) => cell.isExact)) start -= width;
  if (start < 0) return null;
  let end = first.from - words;
  while (end < last.to) end += width;
  const rows: LaidRow[] = [];
  for (let at = start; at < Math.min(end, cells.length); at += width) rows.push(rowOf(cells.slice(at, at + width)));
  return { from: cells[start]?.at ?? 0, to: (cells[Math.min(end, cells.length) - 1]?.at ?? 0) + 1, rows };
}

function rowOf(cells: readonly CellLine[]): LaidRow {
  return {
    cells: cells.flatMap(({ text, line }, column): LaidCell[] => (text === "" ? [] : [{ column, text, line }])),
  };
}

/** What stands before the first figures: the headings of words, those of figures, and where the first row begins. */
interface CellHeading {
  /** The place of its first cell among the cells. */
  readonly first: number;
  readonly words: readonly CellLine[];
  readonly labels: readonly { readonly text: string; readonly line: number }[];
  readonly firstRow: number;
}

function tableOf(cells: readonly CellLine[], runs: readonly FigureRun[], from: number): FoundRows | null {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const columns = commonest(runs.map((run) => run.to - run.from));
  const heading = headingBefore(cells, first.from, from, columns);
  if (!heading) return null;
  const places = heading.words.length === 0 ? 1 : heading.words.length;
  const top: LaidCell[] = [
    ...(heading.words.length === 0 ? [{ column: 0, text: "Description", line: heading.labels[0]?.line ?? 0 }] : []),
    ...heading.words.map(({ text, line }, column) => ({ column, text, line })),
    ...heading.labels.map(({ text, line }, index) => ({ column: places + index, text, line })),
  ];
  const rows: LaidRow[] = [{ cells: top }];
  let at = heading.firstRow;
  for (const run of runs) {
    const words = withoutHeading(cells.slice(at, run.from), cells.slice(heading.first, heading.firstRow));
    append(rows, dataRows(words, cells.slice(run.from, run.to), heading, places));
    at = run.to;
  }
  return { from: cells[heading.first]?.at ?? 0, to: (cells[last.to - 1]?.at ?? 0) + 1, rows };
}

/** On a new page the heading stands between two rows again. */
function withoutHeading(words: readonly CellLine[], heading: readonly CellLine[]): readonly CellLine[] {
  const texts = new Set(heading.map(({ text }) => text.toLowerCase()));
  const again = words.filter(({ text }) => texts.has(text.toLowerCase()));
  return again.length < 2 ? words : words.filter((cell) => !again.includes(cell));
}

function headingBefore(cells: readonly CellLine[], first: number, from: number, columns: number): CellHeading | null {
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
  const labels = withUnits(kept, above.slice(above.indexOf(firstLabel)));
  const words = headsOfWords(above.slice(0, above.indexOf(firstLabel)));
  const begins = words[0] ?? firstLabel;
  return { first: top + above.indexOf(begins), words, labels, firstRow: bottom + 1 };
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
  let start = before.length;
  while (start > 0 && HEADS_WORDS.test(before[start - 1]?.text ?? "")) start -= 1;
  return before.slice(start);
}

const TYPE = /^(?:new|existing|one[- ]off|ongoing|recurring|pressure|growth|saving|income|efficiency)$/i;

/** The row of a run of figures, with rows of the words before it that are not its own. */
function dataRows(
  words: readonly CellLine[],
  figures: readonly CellLine[],
  { labels, words: heads }: CellHeading,
  places: number,
): LaidRow[] {
  // Sentences tell of the row above; what names this one is short.
  const ownFrom = words.findLastIndex((cell) => cell.text.length > LONGEST_NAME || /[.;]$/u.test(cell.text)) + 1;
  const before = words.slice(0, ownFrom).map(({ text, line }): LaidRow => ({ cells: [{ column: 0, text, line }] }));
  const cells = wordCells(words.slice(ownFrom), heads);
  const columns = labels.map((_, index) => places + index);
  const laid = figures.map(({ text, line }): LaidCell => ({ column: -1, text, line }));
  if (laid.length !== columns.length) {
    const name = cells.map((cell) => cell.text).join(" ");
    const texts = labels.map(({ text }) => text);
    if (laid.length < columns.length)
      return [...before, { cells, unplaced: { words: name, figures: laid, columns, labels: texts } }];
  }
  const extra = laid.slice(0, laid.length - columns.length);
  const doubt = extra.length === 0 ? {} : { doubt: MORE_FIGURES };
  const placed = laid.slice(extra.length).map((cell, index) => ({ ...cell, ...doubt, column: columns[index] ?? 0 }));
  return [...before, { cells: [...cells, ...placed] }];
}

const MORE_FIGURES = "More figures follow one another here than there are columns; only the last are taken.";

function wordCells(words: readonly CellLine[], heads: readonly CellLine[]): LaidCell[] {
  const rest = [...words];
  const cells: LaidCell[] = [];
  const last = rest.at(-1);
  if (heads.length >= 2 && last && TYPE.test(last.text)) {
    cells.push({ column: heads.length - 1, text: last.text, line: last.line });
    rest.pop();
  }
  const [code] = rest;
  if (heads.length >= 2 && code && isCode(code.text)) {
    cells.unshift({ column: 0, text: code.text, line: code.line });
    rest.shift();
  }
  const [first] = rest;
  if (!first) return cells;
  const column = cells.some((cell) => cell.column === 0) ? 1 : describes(heads);
  const text = rest.map((cell) => cell.text).join(" ");
  return [...cells, { column, text, line: first.line }].sort((a, b) => a.column - b.column);
}

/** The column of descriptions; where a code has one of its own it is the next. */
function describes(heads: readonly CellLine[]): number {
  return heads.length >= 2 && /^(?:ref|code|no|id)/i.test(heads[0]?.text ?? "") ? 1 : 0;
}
