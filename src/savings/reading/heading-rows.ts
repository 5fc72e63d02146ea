import type { Grid } from "../grid";
import { valuesOfRow } from "../grid";
import { unitNamedIn } from "../unit";
import { holdsFigure, holdsFigureIn } from "./figure-cells";
import type { HeadingCell, HeadingRows } from "./heading-cells";
import { headingCellsOf, headingTextsOf, namesATable, withMeaning } from "./heading-cells";
import { withRowsBelow } from "./heading-rows-below";
import { holdsFigures } from "./headings";
import { isPartOfSaving } from "./part-of-saving";
import { isSameHeading } from "./repeated-heading";
import { isPlainYear, yearIn } from "./year-rows";
import { isOverYear, turnedYearsDown } from "./years-down";

const ROWS_AHEAD = 12;

/**
 * Finds every place where column headings stand: a row of short texts that name at least one column of figures and one
 * other column, or two years. A heading that is broken over several rows, or has its units under it, is one heading.
 */
export function findHeadingRows(grid: Grid): HeadingRows[] {
  const found: HeadingRows[] = [];
  for (let row = 0; row < grid.values.length; row += 1) {
    const texts = headingTextsOf(grid, row);
    // One cell heads nothing but what stands beside years, so its meaning need not be worked out.
    if (!texts || (texts.length < 2 && !isOverYear(grid, row))) continue;
    const first = withAmountsOfYears(grid, row, texts.map(withMeaning));
    if (!namesATable(first)) {
      // Over years that stand down the rows no word may speak of figures.
      const above = isOverYear(grid, row) ? withRowsBelow(grid, row, first) : null;
      if (!above || !turnedYearsDown(grid, above)) continue;
      found.push(above);
      row = above.row + above.rows - 1;
      continue;
    }
    if (areTitles(first, headingCellsOf(grid, row + 1))) continue;
    const heading =
      under(grid, row, first) ?? asRepeated(found, withRowsBelow(grid, row, first), { row, rows: 1, cells: first });
    if (!standsOverFigures(grid, heading)) continue;
    found.push(heading);
    row = heading.row + heading.rows - 1;
  }
  return found;
}

/** Beside a column of years, the only one of figures holds their amounts where its heading names a unit, whatever else it says. */
function withAmountsOfYears(grid: Grid, row: number, cells: readonly HeadingCell[]): readonly HeadingCell[] {
  if (cells.length < 3 || !cells.some(({ column, label }) => isPlainYear(label) && yearIn(grid, row + 1, column)))
    return cells;
  const [only, another] = cells.filter(({ column }) => holdsFigure(grid, row + 1, column));
  if (!only || another || only.meaning !== null || unitNamedIn(only.label) === null) return cells;
  return cells.map((cell) => (cell === only ? { ...cell, meaning: { kind: "saving", year: null } } : cell));
}

/** Years that stand twice are told apart by the words over them, though these say nothing of years or savings. */
function under(grid: Grid, row: number, cells: readonly HeadingCell[]): HeadingRows | null {
  const years = cells.flatMap(({ meaning }) => meaning?.year?.name ?? []);
  const above = years.length > new Set(years).size ? headingCellsOf(grid, row - 1) : null;
  // One text tells nothing apart: it is a title.
  const whole = above && above.length > 1 && !areTitles(above, cells) && withRowsBelow(grid, row - 1, above);
  return whole && whole.rows > 1 ? whole : null;
}

/**
 * A heading that is repeated where a page begins takes no more rows than it had before: words under it are the rest of a
 * line that the page cut.
 */
function asRepeated(found: readonly HeadingRows[], whole: HeadingRows, alone: HeadingRows): HeadingRows {
  const repeats = (heading: HeadingRows) => found.some((before) => isSameHeading(before, heading));
  return whole.rows > 1 && !repeats(whole) && repeats(alone) ? alone : whole;
}

/** Titles of tables side by side stand over the headings of their names; what heads figures stands over figures. */
function areTitles(cells: readonly HeadingCell[], below: readonly HeadingCell[] | null): boolean {
  if (!below || !namesATable(below)) return false;
  const headsNames = ({ column, meaning }: HeadingCell) =>
    below.some(
      (cell) =>
        cell.column === column &&
        // Words that are not known may head names, but not where figures are headed above them.
        (cell.meaning ? !holdsFigures(cell.meaning.kind) : meaning === null) &&
        !isPartOfSaving(cell.label),
    );
  return cells.length < below.length && cells.every(headsNames);
}

/** A line without figures may speak of savings as a heading does, but no figures stand under its words. */
function standsOverFigures(grid: Grid, { row, rows, cells }: HeadingRows): boolean {
  const columns = cells.filter((cell) => cell.meaning && holdsFigures(cell.meaning.kind));
  let isApart = false;
  for (let below = row + rows; below < row + rows + ROWS_AHEAD; below += 1) {
    if (holdsFigureIn(grid, below, columns)) return true;
    // What stands apart over the headings of another table, such as a pivot's filter, heads none of its figures.
    const next = isApart ? headingCellsOf(grid, below) : null;
    if (next && next.length > 1 && namesATable(next)) return false;
    isApart ||= valuesOfRow(grid, below).every((value) => value === "");
  }
  return false;
}
