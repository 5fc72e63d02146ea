import type { CellValue, Grid } from "../grid";
import { gridWidth, kindAt, textAt, valuesOfRow } from "../grid";
import { unitNamedIn } from "../unit";
import { holdsFigure } from "./figure-cells";
import type { HeadingRows } from "./heading-cells";
import { findHeadingRows } from "./heading-rows";
import type { Band } from "./side-by-side";
import { headsATable, onlyBand } from "./side-by-side";

/** A sheet with more of them is parted for looks, and no table stands by itself between its empty columns. */
const MOST_BLOCKS = 8;
/** Where tables stand side by side, that shows further up: a sheet may have a million rows. */
const ROWS_LOOKED_AT = 200;

/** The columns of a table and of whatever belongs to it, apart from others by empty columns. */
interface Block extends Band {
  readonly headings: readonly HeadingRows[];
}

/**
 * Where tables stand side by side, the columns of each, as far as that does not hang on their headings: two empty columns
 * part them, or their headings stand in different rows. Others are told apart by the headings in their one row.
 *
 * @returns the columns of each, from left to right; none where all belong together
 */
export function blocksApart(grid: Grid): readonly Band[] {
  const top = topOf(grid);
  const wide = furtherApart(bandsOfCells(top));
  const byThemselves = wide.length > MOST_BLOCKS ? [] : wide.filter((band) => namesItsFigures(top, band));
  return upToTheNext(
    byThemselves.length > 1
      ? byThemselves.flatMap((band) => orWhole(standingApart(onlyBand(top, band)), band))
      : standingApart(grid),
  );
}

function topOf(grid: Grid): Grid {
  return grid.values.length > ROWS_LOOKED_AT ? { ...grid, values: grid.values.slice(0, ROWS_LOOKED_AT) } : grid;
}

function orWhole(parts: readonly Band[], whole: Band): readonly Band[] {
  return parts.length > 0 ? parts : [whole];
}

/** The blocks of which the headings stand in different rows; none where those of all stand in the same. */
function standingApart(grid: Grid): readonly Band[] {
  const standing = blocksOf(grid).filter(({ headings }) => headings.length > 0);
  const rowsIn = ({ headings }: Block) => headings.map(({ row }) => row).join();
  const [first] = standing;
  return first && standing.some((block) => rowsIn(block) !== rowsIn(first)) ? standing : [];
}

function upToTheNext(bands: readonly Band[]): readonly Band[] {
  return bands.map(({ first }, at) => ({
    first: at === 0 ? 0 : first,
    last: (bands[at + 1]?.first ?? Infinity) - 1,
  }));
}

const FEWEST_ROWS = 2;

/** Also one that was written as none is: "18,500.", "9,000/11,000". */
function beginsLikeFigure(grid: Grid, row: number, column: number): boolean {
  return holdsFigure(grid, row, column) || /^\W{0,2}\d[\d,.]*\W?/u.test(textAt(grid, row, column));
}

/** In its rows figures stand behind words: where wide cells part the columns of one table, its names stand alone. */
function namesItsFigures(grid: Grid, { first, last }: Band): boolean {
  let rows = 0;
  for (let row = 0; row < grid.values.length && rows < FEWEST_ROWS; row += 1) {
    const filled = valuesOfRow(grid, row).flatMap((value, column) =>
      value !== "" && column >= first && column <= last ? [column] : [],
    );
    const name = filled.findIndex((column) => kindAt(grid, row, column) === "text" && !holdsFigure(grid, row, column));
    if (name >= 0 && filled.slice(name + 1).some((column) => beginsLikeFigure(grid, row, column))) rows += 1;
  }
  return rows >= FEWEST_ROWS;
}

/** Rows with one text and nothing else that stand over all blocks but the one in which it is: titles of them all. */
export function titlesOfAll(grid: Grid, blocks: readonly Band[]): ReadonlySet<number> {
  const tops = blocks.map(({ first, last }) =>
    grid.values.findIndex((row) => row.some((value, column) => value !== "" && column >= first && column <= last)),
  );
  // The lowest top is that of the block with the title, or one that it stands over too.
  const [second] = [...tops].sort((a, b) => a - b).slice(1);
  const titles = new Set<number>();
  for (let row = 0; row < (second ?? 0); row += 1) {
    if (valuesOfRow(grid, row).filter((value) => value !== "").length === 1) titles.add(row);
  }
  return titles;
}

/**
 * The cells without workings: numbers apart from a table by an empty column, under no heading of it, and the words with
 * them. Beside headings they would say that these are none, and beside a title that it is none. What names a unit stays.
 */
export function withoutWorkings(grid: Grid): Grid {
  const blocks = blocksOf(grid);
  const rows = blocks.flatMap(({ headings }) => headings.flatMap(rowsOfHeading));
  const workings = rows.length === 0 ? [] : blocks.filter((block) => isOfWorkings(topOf(grid), block, rows));
  if (workings.length === 0) return grid;
  const isWorking = (value: CellValue, column: number) =>
    value !== "" &&
    workings.some(({ first, last }) => column >= first && column <= last) &&
    (typeof value !== "string" || unitNamedIn(value) === null);
  return {
    ...grid,
    values: grid.values.map((row) =>
      row.some(isWorking) ? row.map((value, at) => (isWorking(value, at) ? "" : value)) : row,
    ),
  };
}

/** It holds numbers but no table, and where the headings of others stand it has one of them, or no word. */
function isOfWorkings(grid: Grid, { first, last, headings }: Block, rows: readonly number[]): boolean {
  const isNumber = (value: CellValue) => typeof value === "number";
  if (headings.length > 0 || !grid.values.some((row) => row.slice(first, last + 1).some(isNumber))) return false;
  const kinds = rows.flatMap((row) =>
    valuesOfRow(grid, row)
      .slice(first, last + 1)
      .map((_, at) => kindAt(grid, row, first + at)),
  );
  return kinds.includes("number") || !kinds.includes("text");
}

function rowsOfHeading({ row, rows }: HeadingRows): number[] {
  return Array.from({ length: rows }, (_, at) => row + at);
}

/**
 * The blocks of a sheet that has several, each with the headings that stand over a table within it. Where empty columns
 * part the columns of a table, others stand further off.
 */
function blocksOf(grid: Grid): readonly Block[] {
  const before = known.get(grid);
  if (before) return before;
  const top = topOf(grid);
  const bands = bandsOfCells(top);
  const near = withHeadings(top, bands);
  const blocks = near.length > 0 ? near : withHeadings(top, furtherApart(bands));
  known.set(grid, blocks);
  return blocks;
}

/** They are asked for twice of a grid: for what stands side by side, and for workings. */
const known = new WeakMap<Grid, readonly Block[]>();

/** None where no table stands within one of them. */
function withHeadings(grid: Grid, bands: readonly Band[]): readonly Block[] {
  if (bands.length < 2 || bands.length > MOST_BLOCKS) return [];
  const blocks = bands.map((band): Block => {
    if (!namesItsFigures(grid, band)) return { ...band, headings: [] };
    const cells = onlyBand(grid, band);
    return { ...band, headings: findHeadingRows(cells).filter((heading) => headsATable(cells, heading)) };
  });
  return blocks.some(({ headings }) => headings.length > 0) ? blocks : [];
}

/** The same with those in one between which a single column is empty. */
function furtherApart(bands: readonly Band[]): readonly Band[] {
  const wide: Band[] = [];
  for (const band of bands) {
    const left = wide.at(-1);
    if (left && band.first - left.last <= 2) wide[wide.length - 1] = { first: left.first, last: band.last };
    else wide.push(band);
  }
  return wide;
}

/** The columns that hold anything, in stretches without an empty one. */
function bandsOfCells(grid: Grid): readonly Band[] {
  const width = gridWidth(grid);
  const isFilled: boolean[] = Array.from({ length: width }, () => false);
  let empty = width;
  for (let row = 0; row < grid.values.length && empty > 0; row += 1) {
    for (const [column, value] of valuesOfRow(grid, row).entries()) {
      if (isFilled[column] || value === "" || String(value).trim() === "") continue;
      isFilled[column] = true;
      empty -= 1;
    }
  }
  const bands: Band[] = [];
  let first = -1;
  for (let column = 0; column <= width; column += 1) {
    if (isFilled[column] && first < 0) first = column;
    if (isFilled[column] || first < 0) continue;
    bands.push({ first, last: column - 1 });
    first = -1;
  }
  return bands;
}
