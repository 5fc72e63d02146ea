import { isCode } from "../code";
import { totalLabel } from "../reading/total-rows";
import { append } from "./append";
import { withDecimalCodes } from "./cell-codes";
import type { CellHeading } from "./cell-heading";
import { areRatings, headingBefore, headsAnother, MOST_CELLS_BETWEEN, namesAnotherYear } from "./cell-heading";
import type { CellLine } from "./cell-line";
import { cellLine } from "./cell-line";
import { commonest } from "./commonest";
import type { LaidCell, LaidRow } from "./laid-out";
import { endsWithPage, withoutHeading } from "./page-breaks";
import { cellsFrom, MORE_FIGURES, PAGE_BEHIND, rowOf } from "./row-of-cells";
import { SumsSoFar } from "./sum-behind";
import type { TextLine } from "./text-line";
import type { FoundRows } from "./text-rows";

/** Figures on lines that follow one another: from one cell to another, the second not among them. */
interface FigureRun {
  readonly from: number;
  readonly to: number;
}

const LONGEST_NAME = 160;

/** Finds tables that give every cell a line of its own, row after row, as copies of web pages and PDFs do. */
export function cellLineTables(lines: readonly TextLine[]): FoundRows[] {
  const cells = withDecimalCodes(lines.flatMap((line, at) => cellLine(line, at) ?? []));
  const found: FoundRows[] = [];
  let from = 0;
  for (const runs of groupsOf(cells, runsIn(cells))) {
    const table = exactTable(cells, runs, from) ?? tableOf(cells, runs, from);
    if (!table) continue;
    found.push(table);
    from = cells.findIndex((cell) => cell.at >= table.to);
    if (from < 0) break;
  }
  return found;
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

/** Runs of figures that stand near one another, with no other heading between them: the rows of one table. */
function groupsOf(cells: readonly CellLine[], runs: readonly FigureRun[]): FigureRun[][] {
  const groups: FigureRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    const isNear = first && last && run.from - last.to <= MOST_CELLS_BETWEEN;
    if (isNear && !headsAnother(cells, { from: last.to, to: run.from }, first.from)) group?.push(run);
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

function tableOf(cells: readonly CellLine[], runs: readonly FigureRun[], from: number): FoundRows | null {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const columns = commonest(runs.map((run) => run.to - run.from));
  const heading = headingBefore(cells, first.from, from, columns);
  if (!heading || namesAnotherYear(cells.slice(heading.first, heading.firstRow), cells.slice(first.to, last.to)))
    return null;
  if (heading.words.length === 0 && areRatings(runs.map(({ from: at }) => cells[at - 1]?.text ?? ""))) return null;
  const places = heading.words.length || 1;
  const top: LaidCell[] = [
    ...(heading.words.length === 0 ? [{ column: 0, text: "Description", line: heading.labels[0]?.line ?? 0 }] : []),
    ...cellsFrom(0, heading.words),
    ...cellsFrom(places, [...heading.labels, ...heading.after]),
  ];
  const rows: LaidRow[] = [{ cells: top }];
  let at = heading.firstRow;
  const page = cells.slice(Math.max(0, heading.first - MOST_TITLES), heading.firstRow);
  const sums = new SumsSoFar(columns);
  for (const [index, run] of runs.entries()) {
    const between = withoutHeading(cells.slice(at, run.from), page);
    const after = run === first ? 0 : cellsAfter(between, heading);
    const behind = cellsFrom(places + columns, between.slice(0, after));
    const last = rows.at(-1);
    if (last) rows[rows.length - 1] = { ...last, cells: [...last.cells, ...behind] };
    const words = between.slice(after);
    const figures = cells.slice(run.from, run.to);
    const isPage = endsWithPage(figures, columns, cells.slice(run.to, runs[index + 1]?.from ?? run.to), page);
    const [own = [], sum] = sums.parted(isPage ? figures.slice(0, -1) : figures);
    append(rows, dataRows(words, own, heading, isPage ? PAGE_BEHIND : undefined));
    if (sum) append(rows, dataRows([], sum, heading));
    at = run.to;
  }
  return { from: cells[heading.first]?.at ?? 0, to: (cells[last.to - 1]?.at ?? 0) + 1, rows };
}

const MOST_TITLES = 3;

/** How many of the words between two rows stand behind the figures of the first: what follows them begins the second. */
function cellsAfter(words: readonly CellLine[], { after: { length }, words: heads }: CellHeading): number {
  const next = words[length]?.text ?? "";
  const isWhole = words.length === length + (heads.length || 1);
  return isWhole || isCode(next) || totalLabel(next) ? length : 0;
}

const TYPE = /^(?:new|existing|one[- ]off|ongoing|recurring|pressure|growth|saving|income|efficiency)$/i;

/** The row of a run of figures, with rows of the words before it that are not its own. */
function dataRows(
  words: readonly CellLine[],
  figures: readonly CellLine[],
  { labels, words: heads }: CellHeading,
  doubt?: string,
): LaidRow[] {
  const places = heads.length || 1;
  // Sentences tell of the row above; what names this one is short.
  const told = words.findLastIndex((cell) => cell.text.length > LONGEST_NAME || /[.;]$/u.test(cell.text)) + 1;
  // Where rows begin with codes, what stands before one is a section's name.
  const coded = describes(heads) === 1 ? words.findIndex(({ text }, at) => at >= told && isCode(text)) : -1;
  // A row that lost its figures stands before the label of a total, and these are the total's.
  const total = words.length > 1 && totalLabel(words.at(-1)?.text ?? "")?.certain ? words.length - 1 : -1;
  const ownFrom = Math.max(told, coded, total);
  const own = words.slice(ownFrom);
  const others = [
    ...words.slice(0, ownFrom),
    ...(coded < 0 || total > coded ? [] : own.splice(1, headsSection(own) ? 1 : 0)),
  ];
  const before = others.map((cell) => rowOf([cell]));
  const cells = wordCells(own, heads);
  const columns = labels.map((_, index) => places + index);
  const laid = figures.map(({ text, line }): LaidCell => ({ column: -1, text, line }));
  if (laid.length < columns.length) {
    const name = cells.map((cell) => cell.text).join(" ");
    const texts = labels.map(({ text }) => text);
    return [...before, { cells, unplaced: { words: name, figures: laid, columns, labels: texts } }];
  }
  const extra = laid.length - columns.length;
  const why = extra > 0 ? MORE_FIGURES : doubt;
  const placed = cellsFrom(places, laid.slice(extra)).map((cell) =>
    why === undefined ? cell : { ...cell, doubt: why },
  );
  return [...before, { cells: [...cells, ...placed] }];
}

/** Behind a code, a cell in capitals before a name that is in none is the name of a section that begins there. */
function headsSection([, first, name]: readonly CellLine[]): boolean {
  return first !== undefined && name !== undefined && isInCapitals(first) && !isInCapitals(name);
}

function isInCapitals({ text }: CellLine): boolean {
  return text === text.toUpperCase();
}

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
