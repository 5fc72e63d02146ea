import type { Grid } from "../grid";
import type { Steps } from "../steps";
import { ITEMS_A_STEP } from "../steps";
import type { BodyColumns } from "./body-columns";
import { bodyColumns } from "./body-columns";
import type { BodyRow } from "./body-rows";
import { readBodyRow, readsAsTitle } from "./body-rows";
import type { TablePlace } from "./columns";

const MOST_BLANK_ROWS = 2;
const ROWS_AHEAD = 3;

/** Reads the rows of one stretch of a table: from under its heading to where it ends, or `to` at the latest. */
export function* readingStretch(grid: Grid, place: TablePlace, from: number, to: number): Steps<BodyRow[]> {
  const rows: BodyRow[] = [];
  const columns = bodyColumns(place.columns, place.left);
  for (let at = from; at <= to; at += 1) {
    if (rows.length % ITEMS_A_STEP === 0) yield;
    const row = readBodyRow(grid, at, columns);
    if (row.kind !== "blank") {
      const words = row.kind === "figures" ? sentencesUnderTotal(rows) : [];
      const isApart =
        words.length > 0 && (beginsList(words, row, columns) || !anotherTotalFollows(grid, columns, at, to));
      if (isApart) break;
      rows.push(row);
      continue;
    }
    const next = goesOnAt(grid, columns, at, to);
    if (next === null || (endsWithGrandTotal(rows) && !anotherTotalFollows(grid, columns, next, to))) break;
    at = next - 1;
  }
  return rows;
}

/** Where a table goes on after blank rows: a row of figures with a name, soon after. Null where it has ended. */
function goesOnAt(grid: Grid, columns: BodyColumns, blank: number, to: number): number | null {
  let at = blank;
  while (at <= to && at - blank <= MOST_BLANK_ROWS && readBodyRow(grid, at, columns).kind === "blank") at += 1;
  if (at > to || at - blank > MOST_BLANK_ROWS) return null;
  for (let ahead = at; ahead <= Math.min(to, at + ROWS_AHEAD); ahead += 1) {
    const row = readBodyRow(grid, ahead, columns);
    if (row.kind === "blank") return null;
    if (row.kind === "figures") return row.label === "" ? null : at;
  }
  return null;
}

/** What stands under a grand total is no part of the table, unless it ends with a total too: then each is a section's. */
function anotherTotalFollows(grid: Grid, columns: BodyColumns, from: number, to: number): boolean {
  for (let at: number | null = from; at !== null && at <= to;) {
    const row = readBodyRow(grid, at, columns);
    if (row.kind === "figures" && row.total?.certain) return true;
    at = row.kind === "blank" ? goesOnAt(grid, columns, at, to) : at + 1;
  }
  return false;
}

function endsWithGrandTotal(rows: readonly BodyRow[]): boolean {
  const last = rows.findLast((row) => row.kind === "figures");
  return last?.kind === "figures" && last.total?.kind === "total" && last.total.certain;
}

/** A sentence under a grand total says that the table has ended, as a gap does. */
function sentencesUnderTotal(rows: readonly BodyRow[]): string[] {
  const last = rows.findLastIndex(({ kind }) => kind === "figures");
  const words = rows.slice(last + 1).flatMap((row) => (row.kind === "text" && isSentence(row.text) ? [row.text] : []));
  return words.length > 0 && endsWithGrandTotal(rows) ? words : [];
}

/** What it announces, with one amount where the table has several, is a list of its own, whatever that comes to. */
function beginsList(words: readonly string[], row: BodyRow, { amounts }: BodyColumns): boolean {
  if (row.kind !== "figures" || amounts.length < 2 || !words.some((text) => text.endsWith(":"))) return false;
  return amounts.filter(({ index }) => row.figures.get(index)?.absent !== "blank").length === 1;
}

function isSentence(text: string): boolean {
  return !readsAsTitle(text) && text.split(/\s+/u).length >= WORDS_OF_A_SENTENCE;
}

const WORDS_OF_A_SENTENCE = 7;
