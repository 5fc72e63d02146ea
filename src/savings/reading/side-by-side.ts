import type { Grid, RangeRef } from "../grid";
import { kindAt, refAt, valuesOfRow } from "../grid";
import { holdsFigure, holdsFigureIn } from "./figure-cells";
import type { HeadingCell, HeadingRows } from "./heading-cells";
import { namesATable } from "./heading-cells";
import { holdsFigures, holdsMoney } from "./headings";

/** Columns of the grid, the first and the last of them. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

const ROWS_AHEAD = 60;

/**
 * The tables that stand side by side under one row of headings: apart by an empty column, or with the first heading
 * again. Each must name a table by itself, and begin with what its lines are called.
 *
 * @param end the last row that may belong to them, zero-based within the grid
 * @returns their columns, from left to right; one band where there is one table
 */
export function bandsOf(grid: Grid, heading: HeadingRows, end: number): Band[] {
  const parts: HeadingCell[][] = [];
  for (const cell of heading.cells) {
    const open = parts.at(-1);
    const [first] = open ?? [];
    const last = open?.at(-1);
    const begins =
      open &&
      first &&
      last &&
      beginsTable(cell) &&
      headsNames(grid, heading, cell, end) &&
      isTable(grid, heading, open, end) &&
      (isSame(first, cell) || isApart(grid, heading, last.column, cell.column, end));
    if (open && !begins) open.push(cell);
    else parts.push([cell]);
  }
  if (parts.length < 2 || !parts.every((part) => isTable(grid, heading, part, end))) return [WHOLE];
  return parts.map((part, index) => ({
    first: index === 0 ? 0 : (part[0]?.column ?? 0),
    last: (parts[index + 1]?.[0]?.column ?? Infinity) - 1,
  }));
}

/**
 * A heading without what stands beside the table, apart by an empty column: a list of contacts, a key. What is headed as
 * tables of savings are belongs to this one.
 */
export function withoutAside(grid: Grid, heading: HeadingRows): HeadingRows {
  const { cells } = heading;
  const cut = cells.findIndex((cell, index) => {
    const left = cells[index - 1];
    if (!left || !isApart(grid, heading, left.column, cell.column, Infinity)) return false;
    const rest = cells.slice(index);
    return namesATable(cells.slice(0, index)) && rest.every(({ meaning }) => meaning === null);
  });
  return cut < 0 ? heading : { ...heading, cells: cells.slice(0, cut) };
}

const WHOLE: Band = { first: 0, last: Infinity };

function beginsTable({ meaning }: HeadingCell): boolean {
  if (meaning === null || meaning.kind === "saving") return true;
  // Who leads a saving or how it is rated stands behind its name.
  return meaning.kind !== "other" && !holdsFigures(meaning.kind);
}

/** More than one, since the second row of a heading is no name. */
const NAMES_ASKED = 3;

/** Words stand under it: where empty columns part every column of one table, a next one holds figures. */
function headsNames(grid: Grid, { row, rows }: HeadingRows, { column, meaning }: HeadingCell, end: number): boolean {
  if (meaning?.kind === "code") return true;
  let names = 0;
  for (let at = row + rows; at <= Math.min(end, row + ROWS_AHEAD) && names < NAMES_ASKED; at += 1) {
    if (kindAt(grid, at, column) === "empty") continue;
    if (holdsFigure(grid, at, column)) return false;
    names += 1;
  }
  return names > 0;
}

/**
 * Headings name a table of their own, with a column for more than its codes, and figures stand under one that says so:
 * under "Saving" may stand its name.
 */
function isTable(grid: Grid, { row, rows }: HeadingRows, cells: readonly HeadingCell[], end: number): boolean {
  if (!namesATable(cells) || cells.every(({ meaning }) => meaning?.kind === "code" || meaning?.kind === "total"))
    return false;
  const money = cells.filter(({ meaning }) => meaning && holdsMoney(meaning.kind));
  for (let at = row + rows; at <= Math.min(end, row + ROWS_AHEAD); at += 1) {
    if (holdsFigureIn(grid, at, money)) return true;
  }
  return false;
}

/** Whether a heading stands over a table by itself: a column of names, and figures. */
export function headsATable(grid: Grid, heading: HeadingRows): boolean {
  const { cells } = heading;
  return (
    isTable(grid, heading, cells, Infinity) &&
    cells.some((cell) => beginsTable(cell) && headsNames(grid, heading, cell, Infinity))
  );
}

function isSame(first: HeadingCell, cell: HeadingCell): boolean {
  return first.label.toLowerCase() === cell.label.toLowerCase();
}

function isApart(grid: Grid, { row }: HeadingRows, left: number, right: number, end: number): boolean {
  if (right - left < 2) return false;
  for (let at = row; at <= Math.min(end, row + ROWS_AHEAD); at += 1) {
    for (let column = left + 1; column < right; column += 1) {
      if (String(grid.values[at]?.[column] ?? "").trim() !== "") return false;
    }
  }
  return true;
}

/** Gives grids without other columns' cells. Tables side by side may stand over others, so each band is copied once. */
export function onlyBands(): (grid: Grid, band: Band) => Grid {
  const known = new Map<Grid, Map<string, Grid>>();
  return (grid, band) => {
    const own = known.get(grid) ?? new Map<string, Grid>();
    known.set(grid, own);
    const key = `${band.first}:${band.last}`;
    const copy = own.get(key) ?? onlyBand(grid, band);
    own.set(key, copy);
    return copy;
  };
}

/**
 * The same grid with the cells of other columns empty.
 *
 * @param whole rows that keep all of their cells, zero-based within the grid
 */
export function onlyBand(grid: Grid, { first, last }: Band, whole: ReadonlySet<number> = NO_ROWS): Grid {
  const values = grid.values.map((row, at) =>
    whole.has(at) ? row : row.map((value, column) => (column < first || column > last ? "" : value)),
  );
  return { ...grid, values };
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** A heading's cells in a band. */
export function headingIn(heading: HeadingRows, { first, last }: Band): HeadingRows {
  return { ...heading, cells: heading.cells.filter(({ column }) => column >= first && column <= last) };
}

/** The cells of a band that hold anything, from its heading to the last row that may belong to it. */
export function rangeOfBand(grid: Grid, top: number, end: number): RangeRef | null {
  let [last, left, right] = [-1, Infinity, -1];
  for (let row = top; row <= end; row += 1) {
    for (const [column, value] of valuesOfRow(grid, row).entries()) {
      if (value === "") continue;
      last = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return last < 0 ? null : { ...refAt(grid, top, left), rows: last - top + 1, columns: right - left + 1 };
}
