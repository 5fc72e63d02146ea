import { readFigure } from "../figure";
import type { LaidRow } from "./laid-out";
import type { SeparatedLine } from "./separated-rows";

/** What belongs to the figure behind it: a pound sign, an opening bracket. */
const BEFORE = /^(?:[-–(]?\s?£\s?[-–(]?|\()$/u;
const BEHIND = /^\)$/u;
const FEWEST = 2;

/**
 * Rows of cells in which a sign that stands in a cell of its own, as accounting formats are saved, is part of the figure
 * beside it, and the cells behind stand one place further to the left.
 *
 * @param rows what stands between two other lines: null for these
 */
export function withSignsAtFigures(rows: readonly (SeparatedLine | null)[]): (SeparatedLine | null)[] {
  const joined = [...rows];
  for (let from = 0; from < rows.length; from += 1) {
    if (!rows[from]) continue;
    const end = rows.indexOf(null, from);
    const to = end < 0 ? rows.length : end;
    const table = rows.slice(from, to).flatMap((row) => row ?? []);
    if (table.some(({ cells }) => cells.some(isSign))) joined.splice(from, to - from, ...joinedRows(table));
    from = to;
  }
  return joined;
}

/** The same for the rows of a table that the source marks as one. */
export function withSignsInTable(rows: readonly LaidRow[]): readonly LaidRow[] {
  if (!rows.some(({ cells }) => cells.some(({ text }) => isSign(text)))) return rows;
  const texts = rows.map(({ cells }) => {
    const row: (string | undefined)[] = [];
    for (const { column, text } of cells) row[column] = text;
    return { line: 0, cells: Array.from(row, (text) => text ?? "") };
  });
  return joinedRows(texts).map((row, at): LaidRow => {
    const lines = rows[at]?.cells ?? [];
    return {
      cells: row.cells.flatMap((text, column) =>
        text === ""
          ? []
          : [{ column, text, line: (lines.find((cell) => cell.column >= column) ?? lines[0])?.line ?? 0 }],
      ),
    };
  });
}

function isSign(text: string): boolean {
  return BEFORE.test(text) || BEHIND.test(text);
}

function joinedRows(rows: readonly SeparatedLine[]): SeparatedLine[] {
  let joined = [...rows];
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  for (let column = width - 2; column >= 0; column -= 1) {
    if (!stands(joined, column, isBefore) && !stands(joined, column, isBehind)) continue;
    joined = joined.map(({ line, cells }) => ({
      line,
      cells: [...cells.slice(0, column), besideEachOther(cells[column], cells[column + 1]), ...cells.slice(column + 2)],
    }));
  }
  return joined;
}

function besideEachOther(first = "", second = ""): string {
  if (!isSign(first) && !isSign(second)) return `${first} ${second}`.trim();
  if (/\d/u.test(first + second)) return first + second;
  return isSign(first) ? second : first;
}

/** What two cells beside one another say of a sign's place: that it is one, that it is none, or nothing. */
type Telling = (first: string, second: string) => boolean | null;

/** Wherever a sign stands in its column it stands beside a figure, and nothing else does, but for what heads the two. */
function stands(rows: readonly SeparatedLine[], column: number, telling: Telling): boolean {
  let signs = 0;
  for (const { cells } of rows) {
    const says = telling(cells[column] ?? "", cells[column + 1] ?? "");
    if (says === false) return false;
    if (says === true) signs += 1;
  }
  return signs >= FEWEST;
}

function isBefore(first: string, second: string): boolean | null {
  // "£" stands before nothing and before a dash too.
  if (BEFORE.test(first))
    return readFigure(second).kind === "stand-in" ? null : isFigure(second) || isFigure(`${first}${second}`);
  if (isFigure(first) || BEHIND.test(first)) return false;
  return first === "" || !isFigure(second) ? null : false;
}

function isBehind(first: string, second: string): boolean | null {
  if (BEHIND.test(second)) return isFigure(`${first}${second}`) || isFigure(`(${first}${second}`);
  return second === "" || !(isFigure(first) || isFigure(second)) ? null : false;
}

/** "£" over "000" is a unit. */
function isFigure(text: string): boolean {
  return text !== "" && !/^£?0{3}s?$/u.test(text) && readFigure(text).kind === "figure";
}
