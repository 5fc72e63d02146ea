import { holdsFigures, meaningOfHeading } from "../reading/headings";
import type { Rhythm } from "./cell-rhythm";
import { endsCleanly, rhythmFrom, totalBehind } from "./cell-rhythm";
import { labelledLine } from "./heading-labels";
import { withoutUnit } from "../unit";
import type { LaidCell, LaidRow } from "./laid-out";
import type { ParagraphCell } from "./paragraph-cells";
import { paragraphCells } from "./paragraph-cells";
import { rowOf } from "./row-of-cells";
import { underNames, withOwnUnits } from "./units-in-cells";
import type { TextLine } from "./text-line";
import type { FoundRows } from "./text-rows";
import { HEADS_WORDS } from "./word-headings";

/** A row's first place, and the rows of headings above the first row, from top to bottom. */
interface Frame {
  readonly start: number;
  readonly heading: readonly (readonly ParagraphCell[])[];
}

const MOST_HEADING_ROWS = 4;
const LONGEST_HEADING = 60;
const MOST_NAMES_OVER = 3;

/**
 * Finds tables whose every cell, also an empty one, is a paragraph or a line of its own, as pages of minutes and converted
 * spreadsheets have them: the same number of cells makes each row, figures always stand in the same places of it, and the
 * rows above the first are its headings, however many their words are spread over.
 */
export function regularCellTables(lines: readonly TextLine[]): FoundRows[] {
  const cells = paragraphCells(lines);
  const found = tablesIn(cells);
  return found.length > 0 ? found : tablesIn(withOwnUnits(cells));
}

function tablesIn(cells: readonly ParagraphCell[]): FoundRows[] {
  const found: FoundRows[] = [];
  let from = 0;
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at]?.kind !== "figure") continue;
    const rhythm = rhythmFrom(cells, at);
    const frame = rhythm && endsCleanly(cells, rhythm) ? frameOf(cells, rhythm, from) : null;
    if (!rhythm || !frame || !endsWithRow(cells, rhythm, frame)) continue;
    const table = tableOf(cells, rhythm, frame);
    found.push(table.rows);
    from = table.next;
    at = table.next - 1;
  }
  return found;
}

/** A total begins where a row would: else the last row has lost a cell, and what follows stands in its place. */
function endsWithRow(cells: readonly ParagraphCell[], rhythm: Rhythm, { start }: Frame): boolean {
  return totalBehind(cells, rhythm).length === 0 || (rhythm.last + 1 - start) % rhythm.width === 0;
}

/**
 * Of the places at which rows may begin, the one under which a row of headings is the fullest. Where two are, it is the
 * first that is headed as names are, and else the nearest before the figures.
 */
function frameOf(cells: readonly ParagraphCell[], rhythm: Rhythm, from: number): Frame | null {
  let best = null as (Frame & { readonly filled: number }) | null;
  for (let back = 1; back < rhythm.width; back += 1) {
    const first = rhythm.first - back;
    if (first < from || rhythm.places.has(first % rhythm.width)) continue;
    const start = underHeading(cells, rhythm.width, first, from);
    const heading = headingAbove(cells, rhythm, start, from);
    const filled = Math.max(0, ...heading.map((row) => row.filter(({ text }) => text !== "").length));
    // What begins a row here is no heading behind the others, where rows would begin with nothing.
    const isName = cells[start]?.kind === "words" && cells[best?.start ?? start]?.kind === "empty";
    const isBehind = isName && best?.heading.some((row) => row.at(-1) === cells[start]) === true;
    const isBetter =
      filled + (isBehind ? 2 : 0) > (best?.filled ?? 0) || (filled === best?.filled && headsNames(heading));
    if (isBetter && namesFigures(heading, rhythm, start)) best = { start, heading, filled };
  }
  return best;
}

/** The first row, or that of the names of sections over it, which have nothing beside them. */
function underHeading(cells: readonly ParagraphCell[], width: number, first: number, from: number): number {
  let start = first;
  for (let names = 0; names < MOST_NAMES_OVER; names += 1) {
    const [name, ...others] = cells.slice(Math.max(from, start - width), start);
    const isAlone = others.length === width - 1 && others.every(({ kind }) => kind === "empty");
    if (!isAlone || name?.kind !== "words") break;
    start -= width;
  }
  return start;
}

function headsNames(heading: Frame["heading"]): boolean {
  return heading.some(([first]) => first && HEADS_WORDS.test(first.text));
}

function headingAbove(
  cells: readonly ParagraphCell[],
  { width, places }: Rhythm,
  start: number,
  from: number,
): (readonly ParagraphCell[])[] {
  const rows: (readonly ParagraphCell[])[] = [];
  for (let top = start - width; top >= from && rows.length < MOST_HEADING_ROWS; top -= width) {
    const row = underNames(cells.slice(top, top + width));
    if (!mayHead(row, (at) => places.has((top + at) % width))) break;
    rows.unshift(row);
  }
  return rows.slice(rows.findIndex((row) => row.some(({ text }) => text !== "")));
}

/** A row of headings has no figure and no sentence. Most of its figures' places are named, or nothing but some of them is. */
function mayHead(row: readonly ParagraphCell[], isPlace: (at: number) => boolean): boolean {
  if (row.some(({ kind, text }) => kind === "figure" || text.length > LONGEST_HEADING)) return false;
  const [first] = row;
  const filled = row.flatMap(({ text }, at) => (text === "" ? [] : [at]));
  const heads = filled.filter(isPlace).length;
  const named = row.filter((_, at) => isPlace(at)).length;
  return filled.length === heads || (heads * 2 >= named && !(first && headsAmounts(first.text)));
}

/** Over the names of rows, what heads amounts is out of place: the cells above are not those of one row. */
function headsAmounts(text: string): boolean {
  if (text === "" || HEADS_WORDS.test(text)) return false;
  return labelledLine(text).labels.length > 0 || holdsFigures(meaningOfHeading(text)?.kind ?? "other");
}

/**
 * Every place of figures must be named by more than its unit, else a row of headings is not in its place; and at least one
 * by what figures are headed with.
 */
function namesFigures(heading: Frame["heading"], { width, places }: Rhythm, start: number): boolean {
  const labels = labelsOf(heading, width).filter((_, column) => places.has((start + column) % width));
  const headsOne = (label: string) => holdsFigures(meaningOfHeading(label)?.kind ?? "other");
  return labels.every((label) => /\p{L}|\d{2}|%/u.test(withoutUnit(label))) && labels.some(headsOne);
}

function labelsOf(heading: Frame["heading"], width: number): string[] {
  return Array.from({ length: width }, (_, column) =>
    heading
      .map((row) => row[column]?.text ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
}

function tableOf(
  cells: readonly ParagraphCell[],
  rhythm: Rhythm,
  { start, heading }: Frame,
): { readonly rows: FoundRows; readonly next: number } {
  const { width, last, places } = rhythm;
  const top = start - heading.length * width;
  const line = cells[top]?.line ?? 0;
  const rows: LaidRow[] = [rowOf(labelsOf(heading, width).map((text) => ({ text, line })))];
  let next = start;
  for (; next <= last; next += width) rows.push(rowOf(cells.slice(next, next + width)));
  const [label, ...figures] = totalBehind(cells, rhythm);
  if (label) {
    const columns = Array.from({ length: width }, (_, at) => at).filter((at) => places.has((start + at) % width));
    const placed = figures.map(({ text, line: own }, at): LaidCell => ({ column: columns[at] ?? 0, text, line: own }));
    rows.push({ cells: [...rowOf([label]).cells, ...placed] });
    next += figures.length + 1;
  }
  const end = cells[Math.min(next, cells.length) - 1];
  return { rows: { from: cells[top]?.at ?? 0, to: (end?.to ?? 0) + 1, rows }, next };
}
