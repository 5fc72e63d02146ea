import { readFigure } from "../figure";
import type { Grid } from "../grid";
import { cellAt } from "../grid";
import { unitNamedIn } from "../unit";
import type { PlanYear } from "../year";
import { yearBehindDate, yearNamedIn } from "../year";
import { holdsFigure } from "./figure-cells";
import type { HeadingMeaning } from "./headings";
import { holdsFigures, holdsMoney, meaningOfHeading } from "./headings";
import { completesYears, halfOfYear } from "./years-over-two";

/** A column's heading, gathered from every row the heading stands in. */
export interface HeadingCell {
  /** Zero-based within the grid. */
  readonly column: number;
  readonly label: string;
  readonly meaning: HeadingMeaning | null;
  readonly wasDate: boolean;
}

/** A row, or several, that head a table's columns. */
export interface HeadingRows {
  /** Zero-based within the grid. */
  readonly row: number;
  readonly rows: number;
  readonly cells: readonly HeadingCell[];
}

const LONGEST_HEADING = 90;
const MOST_ROWS = 4;
const ROWS_AHEAD = 12;

/**
 * Finds every place where column headings stand: a row of short texts that name at least one column of figures and one
 * other column, or two years. A heading that is broken over several rows, or has its units under it, is one heading.
 */
export function findHeadingRows(grid: Grid): HeadingRows[] {
  const found: HeadingRows[] = [];
  for (let row = 0; row < grid.values.length; row += 1) {
    const texts = headingTextsOf(grid, row);
    // One cell heads nothing, so its meaning need not be worked out.
    if (!texts || texts.length < 2) continue;
    const first = texts.map(withMeaning);
    if (!namesATable(first) || areTitles(first, headingCellsOf(grid, row + 1))) continue;
    const heading = withRowsBelow(grid, row, first);
    if (!standsOverFigures(grid, heading)) continue;
    found.push(heading);
    row += heading.rows - 1;
  }
  return found;
}

/** Titles of tables side by side stand over the headings of their names; what heads figures stands over figures. */
function areTitles(cells: readonly HeadingCell[], below: readonly HeadingCell[] | null): boolean {
  if (!below || !namesATable(below)) return false;
  const headsNames = (column: number) =>
    below.some((cell) => cell.column === column && cell.meaning !== null && !holdsFigures(cell.meaning.kind));
  return cells.length < below.length && cells.every(({ column }) => headsNames(column));
}

/**
 * Whether a heading is another one repeated, as on the pages of a printed paper: every label of it stands in the same
 * column there. A row of units, or of what stands under each year, may be missing from it.
 */
export function isSameHeading(first: HeadingRows, again: HeadingRows): boolean {
  const own = new Map(first.cells.map((cell) => [cell.column, cell]));
  const figures = again.cells.filter(({ meaning }) => meaning && holdsMoney(meaning.kind));
  return (
    figures.length > 0 && again.cells.every((cell) => repeats(own.get(cell.column), cell)) && hasAllNames(first, again)
  );
}

/** A column of a year is the same whatever stands over it: on a later page "Saving" may not stand over the years again. */
function repeats(first: HeadingCell | undefined, again: HeadingCell): boolean {
  if (!first) return false;
  const [unit, otherUnit] = [unitNamedIn(first.label), unitNamedIn(again.label)];
  if (otherUnit !== null && unit !== otherUnit) return false;
  const [year, otherYear] = [yearOf(first.meaning), yearOf(again.meaning)];
  if (year !== null || otherYear !== null) return year === otherYear;
  return plain(first.label).startsWith(plain(again.label));
}

/** Another table may have fewer columns: one that is repeated has at least those of words and of years. */
function hasAllNames(first: HeadingRows, again: HeadingRows): boolean {
  const there = new Set(again.cells.map(({ column }) => column));
  const years = new Set(again.cells.map(({ meaning }) => yearOf(meaning)));
  return first.cells.every(({ column, meaning }) => {
    const year = yearOf(meaning);
    return there.has(column) || (year === null ? meaning !== null && meaning.kind !== "description" : years.has(year));
  });
}

function yearOf(meaning: HeadingMeaning | null): string | null {
  return meaning?.kind === "year" ? (meaning.year?.name ?? null) : null;
}

function plain(label: string): string {
  return label.toLowerCase().replace(/\s+/gu, "");
}

/** A row's headings, or null where the row holds a figure, a long text or nothing: then it heads no columns. */
export function headingCellsOf(grid: Grid, row: number): HeadingCell[] | null {
  return headingTextsOf(grid, row)?.map(withMeaning) ?? null;
}

/** A cell of a heading before its words are weighed, which is dear; of a year that became a date, with the year. */
interface HeadingText {
  readonly column: number;
  readonly label: string;
  readonly wasYear: PlanYear | null;
}

function withMeaning({ column, label, wasYear }: HeadingText): HeadingCell {
  const meaning: HeadingMeaning | null = wasYear ? { kind: "year", year: wasYear } : meaningOfHeading(label);
  return { column, label, meaning, wasDate: wasYear !== null };
}

function headingTextsOf(grid: Grid, row: number): HeadingText[] | null {
  if (holdsNumber(grid, row)) return null;
  const cells: HeadingText[] = [];
  // Rows of a large sheet end where their cells do.
  const end = grid.values[row]?.length ?? 0;
  for (let column = 0; column < end; column += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === "empty") continue;
    const half = halfOfYear(grid, row, column);
    if (half === "second") continue;
    if (half !== null) {
      cells.push({ column, label: half.name, wasYear: null });
      continue;
    }
    const wasYear = typeof cell.value === "number" && cell.kind !== "number" ? yearBehindDate(cell.value) : null;
    const label = wasYear ? cell.text : headingText(cell.text, cell.kind);
    if (label === null) return null;
    cells.push({ column, label, wasYear });
  }
  return cells.length > 0 ? cells : null;
}

/** Most rows of a table hold a number, which no heading does: that shows before any text is read. */
function holdsNumber(grid: Grid, row: number): boolean {
  const kinds = grid.kinds?.[row];
  return (
    grid.values[row]?.some(
      (value, column) =>
        typeof value === "number" &&
        (kinds?.[column] ?? "number") === "number" &&
        halfOfYear(grid, row, column) === null,
    ) ?? false
  );
}

function headingText(text: string, kind: string): string | null {
  if (kind !== "text") return null;
  const label = text.replace(/\s+/gu, " ").trim();
  if (label.length > LONGEST_HEADING) return null;
  // "TBC" and "n/a" stand under headings, never in them.
  return readFigure(label).kind === "text" ? label : null;
}

/** Whether headings head a table: at least one column of figures and one other column, or two years. */
export function namesATable(cells: readonly HeadingCell[]): boolean {
  const meanings = cells.flatMap((cell) => (cell.meaning ? [cell.meaning] : []));
  const years = meanings.filter((meaning) => meaning.kind === "year").length;
  const figures = meanings.filter((meaning) => holdsMoney(meaning.kind)).length;
  return years >= 2 || (figures >= 1 && cells.length >= 2 && (meanings.length >= 2 || cells.length > meanings.length));
}

/** A line without figures may speak of savings as a heading does, but no figures stand under its words. */
function standsOverFigures(grid: Grid, { row, rows, cells }: HeadingRows): boolean {
  const columns = cells.filter((cell) => cell.meaning && holdsFigures(cell.meaning.kind));
  for (let below = row + rows; below < row + rows + ROWS_AHEAD; below += 1) {
    if (columns.some(({ column }) => holdsFigure(cellAt(grid, below, column)))) return true;
  }
  return false;
}

/** Takes in the rows right under a heading that go on with it: units, or the second half of a broken heading. */
function withRowsBelow(grid: Grid, row: number, first: readonly HeadingCell[]): HeadingRows {
  let cells = [...first];
  let rows = 1;
  while (rows < MOST_ROWS) {
    if (completesYears(grid, row + rows)) {
      rows += 1;
      continue;
    }
    const below = headingCellsOf(grid, row + rows);
    if (!below || !goesOn(cells, below)) break;
    cells = joined(spreadOver(cells, below), below);
    rows += 1;
  }
  return { row, rows, cells };
}

function goesOn(above: readonly HeadingCell[], below: readonly HeadingCell[]): boolean {
  if (below.every((cell) => isUnitMark(cell.label))) return true;
  if (standsTwice(below).size > 0 && above.length > 1 && spreadOver(above, below).length > above.length) return true;
  if (headsLines(above, below)) return false;
  const firstColumn = above[0]?.column ?? 0;
  const startsLater = below.every((cell) => cell.column > firstColumn);
  const addsWords = below.every((cell) => cell.label.length <= 40);
  const fillsGaps = below.some((cell) => cell.column < firstColumn && cell.meaning);
  // "Savings" may stand once over all the years.
  const isFewer = below.length < above.length || below.every((cell) => cell.meaning?.kind === "year");
  return (startsLater && addsWords && isFewer) || (fillsGaps && addsWords);
}

/** One name under a heading that is whole, such as a directorate's, heads the lines below it. */
function headsLines(above: readonly HeadingCell[], [only, ...others]: readonly HeadingCell[]): boolean {
  if (!only || others.length > 0 || only.meaning !== null || !/^\p{Lu}/u.test(only.label)) return false;
  const over = above.find(({ column }) => column === only.column);
  return over !== undefined && over.meaning !== null && !isUnitMark(only.label);
}

/** The labels that head two columns of a row, which only the row above can tell apart. */
function standsTwice(cells: readonly HeadingCell[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const { label } of cells) (once.has(label.toLowerCase()) ? twice : once).add(label.toLowerCase());
  return twice;
}

/**
 * A heading that is merged over several columns stands in the first of them only. It is spread over those whose own
 * label stands elsewhere too: "New" and "Existing" under each year, or years under "Savings" and again under "Posts".
 */
function spreadOver(above: readonly HeadingCell[], below: readonly HeadingCell[]): HeadingCell[] {
  const twice = standsTwice(below);
  if (twice.size === 0) return [...above];
  const own = new Map(above.map((cell) => [cell.column, cell]));
  const spread = below.flatMap(({ column, label }): HeadingCell[] => {
    const over = above.findLast((cell) => cell.column <= column);
    const startsBelow = over !== undefined && below.some((cell) => cell.column === over.column);
    return own.has(column) || !startsBelow || !twice.has(label.toLowerCase()) ? [] : [{ ...over, column }];
  });
  return [...above, ...spread].sort((a, b) => a.column - b.column);
}

function isUnitMark(label: string): boolean {
  if (label.length > 12 || yearNamedIn(label) !== null) return false;
  return unitNamedIn(label) !== null || /^\(?(?:%|per cent|no\.?|m|k)\)?$/i.test(label);
}

function joined(above: readonly HeadingCell[], below: readonly HeadingCell[]): HeadingCell[] {
  const cells = new Map(above.map((cell) => [cell.column, cell]));
  for (const cell of below) {
    const upper = cells.get(cell.column);
    cells.set(cell.column, upper ? joinedCell(upper, cell) : cell);
  }
  return [...cells.values()].sort((a, b) => a.column - b.column);
}

function joinedCell(upper: HeadingCell, lower: HeadingCell): HeadingCell {
  const repeats = isUnitMark(lower.label) && upper.label.includes(lower.label.replace(/[()]/gu, ""));
  const label = repeats ? upper.label : `${upper.label} ${lower.label}`;
  const meaning = upper.wasDate || (upper.meaning && isUnitMark(lower.label)) ? upper.meaning : meaningOfHeading(label);
  // A percentage mark under a column of money words makes it a column of percentages.
  const isShare = lower.label.includes("%") && meaning !== null && meaning.kind !== "percent";
  return { ...upper, label, meaning: isShare ? { kind: "percent", year: meaning.year } : meaning };
}
