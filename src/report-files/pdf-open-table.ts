import { isFigures, linesOnPage, pageLines, type PageLine, type PlacedText } from "./pdf-lines";
import type { PageTable } from "./pdf-table";
import { figureApart, overlap, spanOf, wordsOf, type Span } from "./pdf-words";
import type { WrittenCell } from "./report-writer";
import { breaksYear, unwrapped } from "./unwrap";

/** Lines that stand close together: a row of a table with its texts broken to fit, or a paragraph. */
interface Block {
  readonly lines: readonly PageLine[];
  readonly pieces: readonly PlacedText[];
  /** How many of its lines hold figures. */
  readonly figureLines: number;
}

/** All of these are parts of the letters' size. */
const ABOVE_BASELINE = 0.8;
const BELOW_BASELINE = 0.2;
const BETWEEN_ROWS = 0.5;
const BETWEEN_COLUMNS = 0.15;

const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;

/**
 * The tables of a page that have no rules: rows are parted by more than lines are, and columns by what no row writes in. They
 * are looked for only where texts were broken to fit, since single lines under one another show their columns by
 * themselves.
 *
 * @param pieces the texts of the page that stand in no ruled table
 */
export function openTables(pieces: readonly PlacedText[]): PageTable[] {
  const blocks = blocksOf(linesOnPage(pieces));
  const tables: PageTable[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const to = runFrom(blocks, at);
    const table = to === at ? null : tableOf(blocks, at, to);
    if (!table) continue;
    tables.push(table);
    at = to - 1;
  }
  return tables;
}

function blocksOf(lines: readonly PageLine[]): Block[] {
  const groups: PageLine[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const size = sizeOf(line);
    const isApart = topOf(line) - bottom > BETWEEN_ROWS * size;
    if (isApart || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(line);
    bottom = Math.max(bottom, line.baseline + BELOW_BASELINE * size);
  }
  return groups.map((own) => ({
    lines: own,
    pieces: own.flatMap((line) => line.pieces),
    figureLines: linesOfFigures(own),
  }));
}

const YEAR = /^\s*(?:19|20)\d{2}\s*[-–/]\s*\d{0,4}\s*$/u;

/** A code that was broken leaves a digit or two on a line of their own: beside a line of several figures they are none. */
function linesOfFigures(lines: readonly PageLine[]): number {
  const counts = lines.map(({ pieces }) => pieces.filter(({ text }) => isFigures(text) && !YEAR.test(text)).length);
  const most = Math.max(...counts);
  return counts.filter((count) => count > 0 && count * 2 >= most).length;
}

function sizeOf({ pieces }: PageLine): number {
  return Math.max(...pieces.map(({ size }) => size));
}

function topOf(line: PageLine): number {
  return line.baseline - ABOVE_BASELINE * sizeOf(line);
}

/** From a row of figures to behind the last of its table: rows each with one line of figures, and titles among them. */
function runFrom(blocks: readonly Block[], from: number): number {
  if (blocks[from]?.figureLines !== 1) return from;
  let end = from + 1;
  for (let at = end; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    if (block.figureLines === 1) end = at + 1;
    else if (block.lines.length > 1 || at - end > 0) break;
  }
  return end;
}

function tableOf(blocks: readonly Block[], from: number, to: number): PageTable | null {
  const body = blocks.slice(from, to);
  const rows = body.filter(({ figureLines }) => figureLines === 1);
  if (rows.length < FEWEST_ROWS || !rows.some(({ lines }) => lines.length > 1)) return null;
  const columns = columnsOf(rows.flatMap(({ pieces }) => pieces.flatMap(figureApart)));
  if (columns.length < FEWEST_COLUMNS) return null;
  const first = headingAbove(blocks, from, columns);
  const whole = blocks.slice(first, to);
  return {
    columns,
    top: Math.min(...whole.flatMap(({ lines }) => lines.map(topOf))),
    rows: whole.map((block) => cellsOf(block, columns)),
    pieces: new Set(whole.flatMap(({ pieces }) => pieces)),
  };
}

/** What the rows write in across the page: between any two columns is a strip in which no row does. */
function columnsOf(pieces: readonly PlacedText[]): Span[] {
  const columns: Span[] = [];
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    const { from, to } = spanOf(piece);
    const last = columns.at(-1);
    if (last && from - last.to <= BETWEEN_COLUMNS * piece.size)
      columns.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
    else columns.push({ from, to });
  }
  return columns;
}

/** From where on blocks above the first row head its columns; between may stand what a page cut off a row's text. */
function headingAbove(blocks: readonly Block[], from: number, columns: readonly Span[]): number {
  const heads = (at: number) => headsColumns(blocks[at], columns);
  const between = blocks[from - 1];
  const isCutOff = between && !heads(from - 1) && heads(from - 2) && isOfOneColumn(between, columns);
  let first = isCutOff ? from - 1 : from;
  while (heads(first - 1)) first -= 1;
  return first;
}

function isOfOneColumn({ pieces }: Block, columns: readonly Span[]): boolean {
  return (
    !pieces.some((piece) => isOverTwo(piece, columns)) &&
    new Set(pieces.map((piece) => columnOf(piece, columns))).size === 1
  );
}

/** Words over two columns or more, none of which runs into the next; what is left of a broken year is no figure. */
function headsColumns(block: Block | undefined, columns: readonly Span[]): boolean {
  if (!block) return false;
  const words = wordsIn(block, columns);
  if (block.figureLines > 0 && !words.some(({ text }) => breaksYear(text.trim()))) return false;
  return (
    !words.some((word) => isOverTwo(word, columns)) && new Set(words.map((word) => columnOf(word, columns))).size >= 2
  );
}

function wordsIn({ pieces }: Block, columns: readonly Span[]): PlacedText[] {
  return pieces.flatMap((piece) => (isOverTwo(piece, columns) ? wordsOf(piece) : [piece]));
}

/** Whether a text reaches over two columns, by more than letters may lean. */
function isOverTwo(piece: PlacedText, columns: readonly Span[]): boolean {
  const span = spanOf(piece);
  return columns.filter((column) => overlap(span, column) > piece.size / 2).length > 1;
}

/** The column that a text stands in, or else the nearest. */
function columnOf(piece: PlacedText, columns: readonly Span[]): number {
  const span = spanOf(piece);
  const shares = columns.map((column) => overlap(span, column));
  return shares.indexOf(Math.max(...shares));
}

function cellsOf(block: Block, columns: readonly Span[]): WrittenCell[] {
  const words = wordsIn(block, columns);
  return columns.map((_, column) => {
    const own = words.filter((piece) => columnOf(piece, columns) === column);
    return { text: unwrapped(pageLines(own).map((line) => line.trim().replace(/\s+/gu, " "))) };
  });
}
