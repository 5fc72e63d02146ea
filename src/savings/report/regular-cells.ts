import { holdsFigures, meaningOfHeading } from "../reading/headings";
import { labelledLine } from "./heading-labels";
import { withoutUnit } from "../unit";
import type { LaidRow } from "./laid-out";
import type { ParagraphCell } from "./paragraph-cells";
import { paragraphCells } from "./paragraph-cells";
import { rowOf } from "./row-of-cells";
import { underNames, withOwnUnits } from "./units-in-cells";
import type { TextLine } from "./text-line";
import type { FoundRows } from "./text-rows";
import { HEADS_WORDS } from "./word-headings";

/** Cells of which every so many make a row: from the first figure to the last, and in which places of a row figures stand. */
interface Rhythm {
  readonly width: number;
  readonly first: number;
  readonly last: number;
  readonly figures: number;
  /** Places by the remainder of a cell's number. */
  readonly places: ReadonlySet<number>;
}

/** A row's first place, and the rows of headings above the first row, from top to bottom. */
interface Frame {
  readonly start: number;
  readonly heading: readonly (readonly ParagraphCell[])[];
}

const NARROWEST = 2;
const WIDEST = 14;
const FEWEST_ROWS = 2;
const FEWEST_FIGURES = 4;
const MOST_HEADING_ROWS = 4;
const LONGEST_HEADING = 60;

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
    if (!rhythm || !frame) continue;
    const table = tableOf(cells, rhythm, frame);
    found.push(table.rows);
    from = table.next;
    at = table.next - 1;
  }
  return found;
}

/** The narrowest rhythm that holds for most of the figures: a wider one may go on into what follows by chance. */
function rhythmFrom(cells: readonly ParagraphCell[], first: number): Rhythm | null {
  const rhythms: Rhythm[] = [];
  for (let width = NARROWEST; width <= WIDEST; width += 1) {
    const rhythm = rhythmOf(cells, first, width);
    if (rhythm) rhythms.push(rhythm);
  }
  const most = Math.max(0, ...rhythms.map(({ figures }) => figures));
  return rhythms.find(({ figures }) => figures * 3 >= most * 2) ?? null;
}

function rhythmOf(cells: readonly ParagraphCell[], first: number, width: number): Rhythm | null {
  const [places, words] = [new Set<number>(), new Set<number>()];
  let [last, figures] = [first, 0];
  for (let at = first; at < cells.length && at - last < 2 * width; at += 1) {
    const kind = cells[at]?.kind;
    const place = at % width;
    if (kind === "figure") {
      if (words.has(place)) break;
      places.add(place);
      last = at;
      figures += 1;
    } else if (kind === "words") {
      if (places.has(place)) break;
      words.add(place);
    }
  }
  const rows = Math.floor((last - first) / width) + 1;
  const isTable =
    rows >= FEWEST_ROWS && figures >= FEWEST_FIGURES && words.size > 0 && figures * 2 >= rows * places.size;
  return isTable ? { width, first, last, figures, places } : null;
}

/**
 * Figures soon after the last row, behind fewer words than a row has, are of another row in which a cell is missing: then
 * no cell's place is certain.
 */
function endsCleanly(cells: readonly ParagraphCell[], { last, width, places }: Rhythm): boolean {
  const after = cells.slice(last + 1, last + 1 + width);
  const next = after.findIndex(({ kind }) => kind === "figure");
  return next < 0 || after.slice(0, next).filter(({ kind }) => kind === "words").length > width - places.size;
}

/**
 * Of the places at which rows may begin, the one under which a row of headings is the fullest. Where two are, it is the
 * first that is headed as names are, and else the nearest before the figures.
 */
function frameOf(cells: readonly ParagraphCell[], rhythm: Rhythm, from: number): Frame | null {
  let best = null as (Frame & { readonly filled: number }) | null;
  for (let back = 1; back < rhythm.width; back += 1) {
    const start = rhythm.first - back;
    if (start < from || rhythm.places.has(start % rhythm.width)) continue;
    const heading = headingAbove(cells, rhythm, start, from);
    const filled = Math.max(0, ...heading.map((row) => row.filter(({ text }) => text !== "").length));
    // The name of the first row is no heading behind the others, where without it the rows begin with names.
    const isName = best !== null && cells[start]?.kind === "words" && cells[best.start]?.kind === "empty";
    const isBetter =
      filled > (best?.filled ?? 0) ||
      (filled === best?.filled && headsNames(heading)) ||
      (isName && filled + 1 === best?.filled && best.heading.some((row) => row.at(-1) === cells[start]));
    if (isBetter && namesFigures(heading, rhythm, start)) best = { start, heading, filled };
  }
  return best;
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
  { width, last }: Rhythm,
  { start, heading }: Frame,
): { readonly rows: FoundRows; readonly next: number } {
  const top = start - heading.length * width;
  const line = cells[top]?.line ?? 0;
  const rows: LaidRow[] = [rowOf(labelsOf(heading, width).map((text) => ({ text, line })))];
  let next = start;
  for (; next <= last; next += width) rows.push(rowOf(cells.slice(next, next + width)));
  const end = cells[Math.min(next, cells.length) - 1];
  return { rows: { from: cells[top]?.at ?? 0, to: (end?.to ?? 0) + 1, rows }, next };
}
