import type { CellRef, Grid } from "../grid";
import { cellAt, refAt, valuesOfRow } from "../grid";
import type { Statement } from "../table";
import { unitNamedIn } from "../unit";
import { amountsInText } from "./amounts-in-text";
import { readsAsTitle } from "./body-rows";
import { unwrapped } from "./plain-spaces";
import { holdsFigure } from "./figure-cells";
import { statementsIn } from "./statements";

/** How far above a table its title and units may stand. */
const REACH = 8;

/** A row outside every table that holds words. Rows are zero-based within the grid. */
export interface ProseRow {
  readonly row: number;
  readonly text: string;
  readonly cell: CellRef;
  readonly isTitle: boolean;
}

/** The rows of words outside the tables: the first text of each row, and whether it heads what follows. */
export function proseRows(grid: Grid, taken: (row: number) => boolean): ProseRow[] {
  return wordsBetween(grid, 0, grid.values.length, taken);
}

/** The rows of words within reach above a heading, from a row on. */
export function proseAbove(grid: Grid, heading: number, from: number): ProseRow[] {
  return wordsBetween(grid, Math.max(from, heading - REACH), heading, () => false);
}

function wordsBetween(grid: Grid, from: number, to: number, taken: (row: number) => boolean): ProseRow[] {
  const rows: ProseRow[] = [];
  for (let row = from; row < to; row += 1) {
    if (taken(row)) continue;
    const column = firstText(grid, row);
    if (column === null) continue;
    const text = unwrapped(cellAt(grid, row, column).text.trim());
    const isTitle = readsAsTitle(text) && amountsInText(text).length === 0 && !isRowOfFigures(grid, row, column);
    rows.push({ row, text, cell: refAt(grid, row, column), isTitle });
    const unit = unitBeside(grid, row, column);
    if (unit) rows.push(unit);
  }
  return rows;
}

function firstText(grid: Grid, row: number): number | null {
  const end = valuesOfRow(grid, row).length;
  for (let column = 0; column < end; column += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === "text" && /[\p{L}£]/u.test(cell.text)) return column;
  }
  return null;
}

/** A line of a table that was read as none is no title of the next. */
function isRowOfFigures(grid: Grid, row: number, name: number): boolean {
  const figures = valuesOfRow(grid, row).filter((_, column) => column > name && holdsFigure(grid, row, column));
  return figures.length >= FIGURES_OF_A_LINE;
}

const FIGURES_OF_A_LINE = 2;

/** A unit in a cell of its own beside a title; null where none stands there, or several of which each has its columns. */
function unitBeside(grid: Grid, row: number, title: number): ProseRow | null {
  const columns = valuesOfRow(grid, row).flatMap((value, column) => (column > title && value !== "" ? [column] : []));
  const [column, another] = columns;
  if (column === undefined || another !== undefined) return null;
  const text = unwrapped(cellAt(grid, row, column).text.trim());
  if (!NAMES_A_UNIT.test(text) || unitNamedIn(text) === null) return null;
  return { row, text, cell: refAt(grid, row, column), isTitle: false };
}

/** The amounts that stand in rows of words. */
export function statementsInRows(rows: readonly ProseRow[]): Statement[] {
  return rows.flatMap((row) => statementsIn(row.text, row.cell));
}

const SAYS_BELOW = /\bbelow\b|\bas follows\b/i;

/**
 * The amounts in sentences that belong to a table: those of its own section, those of earlier sections that say "below"
 * since the table before it, and those right under it up to the next heading.
 *
 * @param prose every row of words of the sheet, in order
 * @param first the table's first row, zero-based within the grid
 * @param last the table's last row
 * @param previousLast the last row of the table before it; -1 where there is none
 * @param nextFirst the first row of the table after it; infinite where there is none
 */
export function statementsAround(
  prose: readonly ProseRow[],
  first: number,
  last: number,
  previousLast: number,
  nextFirst: number,
): Statement[] {
  const above = proseIn(prose, previousLast + 1, first);
  const ownSection = above.slice(sectionStart(above));
  const earlier = above.slice(0, above.length - ownSection.length);
  const pointing = sectionsOf(earlier).filter((section) => section.some((row) => SAYS_BELOW.test(row.text)));
  const under: ProseRow[] = [];
  for (const row of proseIn(prose, last + 1, nextFirst)) {
    if (row.isTitle) break;
    under.push(row);
  }
  return statementsInRows([...pointing.flat(), ...ownSection, ...under]);
}

/** A table's own section begins with the titles right above it, or under the last title; which of them, no amount tells. */
function sectionStart(above: readonly ProseRow[]): number {
  let start = above.length;
  while (above[start - 1]?.isTitle) start -= 1;
  // A list's own heading stands right above it; the section that it closes begins one heading earlier.
  if (above.length - start <= 1) while (start > 0 && !above[start - 1]?.isTitle) start -= 1;
  return start;
}

function sectionsOf(rows: readonly ProseRow[]): ProseRow[][] {
  const sections: ProseRow[][] = [];
  let previousWasTitle = false;
  for (const row of rows) {
    if (sections.length === 0 || (row.isTitle && !previousWasTitle)) sections.push([]);
    sections.at(-1)?.push(row);
    previousWasTitle = row.isTitle;
  }
  return sections;
}

/** The words above a row within its reach, nearest first. */
export function rowsAbove(prose: readonly ProseRow[], first: number): ProseRow[] {
  return proseIn(prose, first - REACH, first).reverse();
}

/** The words from one row up to and without another. A sheet of lists asks for them so often that all cannot be looked at. */
function proseIn(prose: readonly ProseRow[], from: number, to: number): ProseRow[] {
  return prose.slice(placeOf(prose, from), placeOf(prose, to));
}

/** How many of the words stand above a row. */
function placeOf(prose: readonly ProseRow[], row: number): number {
  let [low, high] = [0, prose.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prose[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The title of what stands at a row: the nearest row above that reads as one, within a few rows. One that begins further
 * right heads some of the columns only, and is taken where there is no other.
 *
 * @param left the table's first column on the sheet
 */
export function titleAbove(prose: readonly ProseRow[], first: number, left: number): ProseRow | null {
  const titles = rowsAbove(prose, first).filter((row) => readsAsTitle(row.text) && !NAMES_A_UNIT.test(row.text));
  return titles.find((row) => row.cell.column <= left) ?? titles[0] ?? null;
}

/** A line that says no more than the unit, such as "All figures in £m". */
const SAYS_UNIT_ALONE =
  /(?:figures|amounts|values|savings)?(?: are)?(?: (?:shown|stated))? ?(?:in )?£.{0,12}(?: unless .*)?$/;
/** "Figures in £000; each year is a further saving": what else it says is of the figures too. */
const SAYS_OF_FIGURES =
  /(?:(?:figures|amounts|values)(?: are)?(?: (?:shown|stated))? in £|£(?:['’‘]?0{3}s?|mn?|k|\s?(?:thousand|million)s?)\s*[;,:–-])/;
export const NAMES_A_UNIT = new RegExp(`^\\(?(?:all )?(?:${SAYS_UNIT_ALONE.source}|${SAYS_OF_FIGURES.source})`, "i");
