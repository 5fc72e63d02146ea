import { isCode } from "../code";
import { totalLabel } from "../reading/total-rows";
import type { CellLine } from "./cell-line";
import { headsCodes } from "./word-headings";

const DECIMAL = /^(\d{1,2})\.(\d{1,2})$/u;
const FEWEST = 2;

/**
 * Cells that look like figures and are codes, such as 1.1, 1.2, 2.1: under a heading of codes each stands before words,
 * with figures behind these, and they count on from one to the next.
 */
export function withDecimalCodes(cells: readonly CellLine[]): readonly CellLine[] {
  const heading = cells.findIndex(({ text }) => headsCodes(text));
  if (heading < 0) return cells;
  const codes = new Set(runsFrom(cells, heading).flatMap((run) => (countOn(cells, run) ? run : [])));
  return cells.map((cell, at) => (codes.has(at) ? { ...cell, kind: "words" } : cell));
}

/** What may be codes, by their places. A heading of codes parts two tables where they do not go on under it. */
function runsFrom(cells: readonly CellLine[], heading: number): number[][] {
  const runs: number[][] = [];
  let isNew = true;
  for (let at = heading; at < cells.length; at += 1) {
    const [run, cell] = [runs.at(-1), cells[at]];
    if (cell && headsCodes(cell.text)) isNew = true;
    if (!mayBeCode(cells, at)) continue;
    if (run && (!isNew || follows(cells[run.at(-1) ?? 0], cell))) run.push(at);
    else runs.push([at]);
    isNew = false;
  }
  return runs;
}

function mayBeCode(cells: readonly CellLine[], at: number): boolean {
  const [cell, next] = [cells[at], cells[at + 1]];
  if (cell?.kind !== "figure" || next?.kind !== "words" || !DECIMAL.test(cell.text)) return false;
  return !isCode(next.text) && !totalLabel(next.text);
}

/** The first of them begins a row, and behind the words of each stand figures. */
function countOn(cells: readonly CellLine[], run: readonly number[]): boolean {
  const [first = 0] = run;
  if (run.length < FEWEST || cells[first - 1]?.kind === "figure" || partsOf(cells[first])[1] !== 1) return false;
  return run.every((at, index) => {
    const end = run[index + 1] ?? at + MOST_BEHIND;
    const hasFigures = cells.slice(at + 1, end).some(({ kind }) => kind === "figure");
    return hasFigures && (index === 0 || follows(cells[run[index - 1] ?? 0], cells[at]));
  });
}

/** Behind the last code its figures are not far. */
const MOST_BEHIND = 8;

function follows(last: CellLine | undefined, next: CellLine | undefined): boolean {
  const [[chapter, number], [nextChapter, nextNumber]] = [partsOf(last), partsOf(next)];
  return nextChapter === chapter ? nextNumber === number + 1 : nextChapter === chapter + 1 && nextNumber === 1;
}

function partsOf(cell: CellLine | undefined): readonly [number, number] {
  const [, chapter, number] = DECIMAL.exec(cell?.text ?? "") ?? [];
  return [Number(chapter), Number(number)];
}
