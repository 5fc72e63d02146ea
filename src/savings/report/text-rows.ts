import { amountRows } from "./amount-rows";
import { append } from "./append";
import { blockTables } from "./block-tables";
import { withWholeCells } from "./broken-cells";
import { cellLineTables } from "./cell-lines";
import { columnTables } from "./column-tables";
import { figuresFirstTables } from "./figures-first";
import type { FittingHeading } from "./fit-row";
import { fittedRow, fittingHeading } from "./fit-row";
import { asUnitsOf, cellsLost, hasLostFirstCell, withCellsBefore, withFirstCell } from "./lost-first-cell";
import { isPageFurniture } from "./page-furniture";
import type { LaidRow, UnreadPart } from "./laid-out";
import { rejoinedRows } from "./rejoined-rows";
import { regularCellTables } from "./regular-cells";
import type { SeparatedLine } from "./separated-rows";
import { separatedLine } from "./separated-rows";
import { withSignsAtFigures } from "./sign-cells";
import type { TextLine } from "./text-line";
import { HEADS_WORDS } from "./word-headings";
import { yearlyItems } from "./yearly-items";

/** Rows made of lines of text, and what looks like a table in them and could not be read. */
export interface TextRows {
  readonly rows: readonly LaidRow[];
  readonly unread: readonly UnreadPart[];
}

/** A table that was found among lines of text: from one of these lines to another, the second not among them. */
export interface FoundRows {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly LaidRow[];
  /** Why it was not read, where it was not. */
  readonly unread?: string;
}

/** Makes rows of lines of text: tables whose cells are separated, aligned or listed, and all else as words. */
export function rowsOfText(lines: readonly TextLine[]): TextRows {
  const rows: LaidRow[] = [];
  const unread: UnreadPart[] = [];
  let plain: TextLine[] = [];
  let heading: FittingHeading | null = null;
  const flush = () => {
    const read = rowsOfPlainText(plain);
    append(rows, read.rows);
    append(unread, read.unread);
    plain = [];
  };
  const kept = rejoinedRows(withoutGaps(withWholeCells(lines)));
  const parted = withSignsAtFigures(kept.map(separatedLine));
  for (const [at, line] of kept.entries()) {
    const separated = parted[at] ?? null;
    if (ONLY_BARS.test(line.text) && plain.at(-1)?.isCell) {
      for (const _bar of line.text) plain.push({ ...line, text: "", isCell: true });
      continue;
    }
    if (!separated || isOneCell(separated)) {
      plain.push(separated ? cellOf(line, separated.cells[0] ?? "", plain) : line);
      continue;
    }
    if (separated.cells.length === 0) continue;
    flush();
    const units = heading && asUnitsOf(heading, separated);
    const read: HeadingRead = units ? { row: units, heading } : headingIn(separated, parted, at);
    heading = read.heading ?? heading;
    rows.push(fittedRow(read.row, heading));
  }
  flush();
  return { rows, unread };
}

/**
 * A line that ends in a bar as a cell. Lines of words between it and the cell before are its first words, and are taken
 * from those above; over an empty cell, or the heading of names, they are a title.
 */
function cellOf(line: TextLine, text: string, above: TextLine[]): TextLine {
  const from = above.findLastIndex((one) => one.isCell || one.isBullet || one.text === "") + 1;
  const isTitle = text === "" || HEADS_WORDS.test(text) || !above[from - 1]?.isCell;
  const [first, ...others] = isTitle ? [] : above.splice(from);
  const texts = [first, ...others].flatMap((one) => one?.text ?? []);
  return { ...(first ?? line), text: [...texts, text].join(" "), isCell: true };
}

/** Where every cell has a line of its own that ends in a bar, empty ones may share a line. */
const ONLY_BARS = /^\|{2,}$/u;

interface HeadingRead {
  readonly row: SeparatedLine;
  readonly heading: FittingHeading | null;
}

/** A row of cells as a heading where it is one, with the cell that it lost over the names where it has. */
function headingIn(row: SeparatedLine, parted: readonly (SeparatedLine | null)[], at: number): HeadingRead {
  const heading = fittingHeading(row);
  if (!heading) return { row, heading };
  const below = parted.slice(at + 1);
  if (!hasLostFirstCell(row, below)) {
    const lost = cellsLost(heading, below);
    const all = lost > 0 ? withCellsBefore(row, heading, lost) : row;
    return { row: all, heading: fittingHeading(all) };
  }
  const whole = withFirstCell(row);
  const fitting = fittingHeading(whole);
  return { row: whole, heading: fitting && { ...fitting, losesCells: true } };
}

/**
 * Lines without what only stands between the rows of one table: blank lines where every row has them, and what a page
 * says of going on.
 */
function withoutGaps(lines: readonly TextLine[]): TextLine[] {
  const parted = lines.map((line) => separatedLine(line) !== null);
  const filled = lines.flatMap(({ text }, at) => (text === "" || isContinuation(text) ? [] : [at]));
  const between = filled.flatMap((at, index) => {
    const next = filled[index + 1];
    return next !== undefined && next > at + 1 && parted[at] && parted[next] ? [{ from: at + 1, to: next }] : [];
  });
  const isSpaced = between.length >= 3 && between.length * 2 >= parted.filter(Boolean).length - 1;
  const gaps = between.filter(
    ({ from, to }) => isSpaced || lines.slice(from, to).some(({ text }) => isContinuation(text)),
  );
  const dropped = new Set(
    gaps.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return lines.filter((_, at) => !dropped.has(at));
}

function isContinuation(text: string): boolean {
  return (
    isPageFurniture(text) ||
    /^(?:.{0,40}\b)?\(?(?:continued|cont(?:'d|\.|d))\)?(?: (?:from|on|over) .{0,30})?$/i.test(text.trim())
  );
}

/** Some pages give every cell a line of its own that ends with a bar. */
function isOneCell({ cells }: SeparatedLine): boolean {
  return cells.length === 1;
}

/** Each kind of table is looked for in what the kinds before it left. */
const FINDERS: readonly ((lines: readonly TextLine[]) => readonly FoundRows[])[] = [
  yearlyItems,
  columnTables,
  blockTables,
  figuresFirstTables,
  regularCellTables,
  cellLineTables,
];

function rowsOfPlainText(lines: readonly TextLine[], finders = FINDERS): TextRows {
  const [find, ...others] = finders;
  if (!find || lines.length === 0) return { rows: amountRows(lines), unread: [] };
  const rows: LaidRow[] = [];
  const unread: UnreadPart[] = [];
  let at = 0;
  const take = (between: TextRows) => {
    append(rows, between.rows);
    append(unread, between.unread);
  };
  for (const found of find(lines)) {
    take(rowsOfPlainText(lines.slice(at, found.from), others));
    const [first, last] = [lines[found.from], lines[found.to - 1]];
    if (found.unread !== undefined && first && last)
      unread.push({ line: first.line, lastLine: last.line, reason: found.unread });
    append(rows, [BLANK, ...found.rows, BLANK]);
    at = found.to;
  }
  take(rowsOfPlainText(lines.slice(at), others));
  return { rows, unread };
}

const BLANK: LaidRow = { cells: [] };
