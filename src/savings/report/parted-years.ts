import { readFigure } from "../figure";
import { isPlainYear } from "../reading/year-rows";
import { totalLabel } from "../reading/total-rows";
import { yearNamedIn } from "../year";
import type { LaidCell, LaidRow } from "./laid-out";

/**
 * Parts the cells of a table in single spaces whose years stand down its rows: its heading has one word for each figure
 * of a row. It is turned where it is read.
 */
export function withYearsDown(rows: readonly LaidRow[]): LaidRow[] {
  const result = [...rows];
  for (let at = 0; at < rows.length; at += 1) {
    const heading = wordsOf(rows[at]);
    if (!heading || heading.length < 2 || !isPlainYear(heading[0]?.text ?? "")) continue;
    let to = at + 1;
    while (isRowOfYear(wordsOf(rows[to]), heading.length)) to += 1;
    if (totalLabel(wordsOf(rows[to])?.[0]?.text ?? "")?.certain && areFigures(wordsOf(rows[to]), heading.length))
      to += 1;
    if (to - at < FEWEST_ROWS) continue;
    for (let own = at; own < to; own += 1) result[own] = { cells: wordsOf(rows[own]) ?? [] };
    at = to - 1;
  }
  return result;
}

/** A heading and two years. */
const FEWEST_ROWS = 3;

/** The words of a row that is one cell. */
function wordsOf(row: LaidRow | undefined): LaidCell[] | null {
  const [only, another] = row?.cells ?? [];
  if (!only || another || row?.unplaced) return null;
  return only.text.split(/\s+/u).map((text, column) => ({ ...only, column, text }));
}

function isRowOfYear(words: LaidCell[] | null, count: number): boolean {
  return words !== null && yearNamedIn(words[0]?.text ?? "") !== null && areFigures(words, count);
}

function areFigures(words: LaidCell[] | null, count: number): boolean {
  return words?.length === count && words.slice(1).every(({ text }) => readFigure(text).kind !== "text");
}
