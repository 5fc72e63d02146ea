import type { Grid, RangeRef } from "../grid";
import type { MarkedTable } from "../snapshot";
import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import type { SavingsTable } from "../table";
import { blocksApart, titlesOfAll, withoutWorkings } from "./column-blocks";
import { isOfCostsAlone } from "./cost-words";
import type { Claim, FoundTable, TableInGrid, Told } from "./found-table";
import { NOTHING_TOLD } from "./found-table";
import { headingGroups } from "./heading-groups";
import { findHeadingRows } from "./heading-rows";
import { readAmountList } from "./list-table";
import type { AmountList } from "./lists";
import { findAmountLists } from "./lists";
import { withNamedBlocks } from "./named-blocks";
import type { ProseRow } from "./prose";
import { proseAbove, proseRows } from "./prose";
import { rowsOf } from "./rows-of";
import { saidOfAll } from "./said-of-all";
import { bandsOf, headingIn, onlyBand, onlyBands, rangeOfBand, withoutAside } from "./side-by-side";
import type { PlaceOfTable } from "./tables-of-sheet";
import { withSameSavings } from "./tables-of-sheet";
import { readingTable } from "./turned-table";

/** The cells in which tables are looked for, and what of their sheet may speak of them. */
export interface SearchArea {
  /** The cells to read, in the sheet's own rows and columns; other cells are empty. */
  readonly cells: Grid;
  readonly sheet: Grid;
  /** The first row in which a title may stand: lines of a table above are no titles. Zero-based within the grid. */
  readonly titlesFrom: number;
  /** Rows of other tables. */
  readonly isTaken: (row: number) => boolean;
}

/** What a search gave. Rows are zero-based within the grid. */
export interface Search {
  /** In the order of their rows. */
  readonly tables: readonly FoundTable[];
  /** How many headings there are, with or without a table of savings under them. */
  readonly headings: number;
  /** Every list of amounts, about savings or not. */
  readonly lists: readonly AmountList[];
  /** The words outside tables and lists. */
  readonly prose: readonly ProseRow[];
  /** Tables that stand side by side with those of savings, and that nothing says are of savings too. */
  readonly besides: readonly RangeRef[];
  /** Tables of costs, such as pressures, where none is of savings. */
  readonly costs: readonly RangeRef[];
}

/** The whole of a sheet. */
export function wholeSheet(grid: Grid): SearchArea {
  return { cells: grid, sheet: grid, titlesFrom: 0, isTaken: () => false };
}

/** Looks for tables under headings, which may be repeated and broken, and for lists of amounts beside words. */
export function searchTables(area: SearchArea, marked: readonly MarkedTable[], claim: Claim): Search {
  return inOneGo(searchingTables(area, marked, claim));
}

/** Looks for tables as {@link searchTables} does, in steps. */
export function* searchingTables(
  area: SearchArea,
  marked: readonly MarkedTable[],
  claim: Claim,
  told: Told = NOTHING_TOLD,
  known: readonly SavingsTable[] = [],
): Steps<Search> {
  const blocks = blocksApart(area.cells);
  if (blocks.length === 0) return yield* searchingBlock(area, marked, claim, told, known);
  const searches: Search[] = [];
  const besides: (RangeRef | null)[] = [];
  for (const block of blocks) {
    const cells = onlyBand(area.cells, block);
    const sheet = onlyBand(area.sheet, block, titlesOfAll(area.sheet, blocks));
    const search = yield* searchingBlock({ ...area, cells, sheet }, marked, claim, told, known);
    searches.push(search);
    if (search.tables.length === 0) besides.push(rangeOfBand(cells, 0, cells.values.length - 1));
  }
  const tables = searches.flatMap((search) => search.tables).sort((a, b) => a.firstRow - b.firstRow);
  const isHeaded = rowsOf(area.cells.values.length, tables);
  return {
    tables,
    headings: searches.reduce((sum, { headings }) => sum + headings, 0),
    lists: searches.flatMap(({ lists }) => lists),
    prose: proseRows(area.sheet, (row) => isHeaded(row) || area.isTaken(row)),
    besides:
      tables.length > 0
        ? [...searches.flatMap((search) => search.besides), ...besides.filter((range) => range !== null)]
        : [],
    costs: tables.length > 0 ? [] : searches.flatMap(({ costs }) => costs),
  };
}

/** Looks for the tables of an area in which none stands beside others under headings of other rows. */
function* searchingBlock(
  area: SearchArea,
  marked: readonly MarkedTable[],
  claim: Claim,
  told: Told,
  known: readonly SavingsTable[],
): Steps<Search> {
  const clear = withoutWorkings(area.cells);
  const headings = findHeadingRows(clear).map((heading) => withoutAside(clear, heading));
  const cells = withNamedBlocks(clear, headings);
  const sheet = area.sheet === area.cells ? cells : area.sheet;
  yield;
  const groups = headingGroups(cells, headings);
  const places: PlaceOfTable[] = [];
  let lastTaken = -1;
  function* take(read: PlaceOfTable["read"], beside: RangeRef | null = null): Steps<void> {
    const found = yield* read(claim, told);
    places.push({ read, found, beside });
    if (found) lastTaken = lastFigures(found);
  }
  const cellsIn = onlyBands();
  const top = groups[0]?.[0]?.row ?? 0;
  const ofAll = saidOfAll(proseAbove(sheet, top, area.titlesFrom));
  for (const [index, group] of groups.entries()) {
    const end = (groups[index + 1]?.[0]?.row ?? cells.values.length) - 1;
    // The lines of the table above are no titles of this one.
    const from = Math.max(area.titlesFrom, lastTaken + 1 - cells.row);
    const prose = proseAbove(sheet, group[0]?.row ?? 0, from);
    const [heading] = group;
    const bands = heading ? bandsOf(cells, heading, end) : [];
    if (bands.length < 2) {
      yield* take((...how) => readingTable(cells, group, end, prose, marked, how[0], ofAll, how[1]));
      continue;
    }
    for (const band of bands) {
      const above = new Map(proseAbove(cellsIn(sheet, band), heading?.row ?? 0, from).map((own) => [own.row, own]));
      const own = group.map((one) => headingIn(one, band));
      // What stands beside titles of other bands is none of this one; a row of one text speaks of all.
      const nearest = prose.map((row) => above.get(row.row) ?? row);
      const cellsOfBand = cellsIn(cells, band);
      yield* take(
        (...how) => readingTable(cellsOfBand, own, end, nearest, marked, how[0], ofAll, how[1]),
        heading ? rangeOfBand(cellsOfBand, heading.row, end) : null,
      );
    }
  }
  const taken = yield* withSameSavings(places, told, known);
  const headed = taken.flatMap((found) => found ?? []);
  const besides = places.flatMap(({ beside }, at) => (beside && !taken[at] ? beside : []));
  const isHeaded = rowsOf(cells.values.length, headed);
  yield;
  const lists = findAmountLists(area.cells, isHeaded);
  yield;
  const isListed = rowsOf(cells.values.length, lists.map(rowsOfList));
  const prose = proseRows(sheet, (row) => isHeaded(row) || area.isTaken(row) || isListed(row));
  const listed = lists.flatMap((list) => readAmountList(cells, list, prose, claim) ?? []);
  const all = [...headed, ...listed].sort((a, b) => a.firstRow - b.firstRow);
  const tables = claim === "anything" ? all : withoutCostsAlone(all);
  const costs = tables === all ? [] : all.map(({ table }) => table.range);
  return { tables, headings: groups.length, lists, prose, besides: tables.length > 0 ? besides : [], costs };
}

/** Costs stand beside savings, and count against them; where a sheet has none, its pressures are no savings table. */
function withoutCostsAlone(tables: readonly FoundTable[]): readonly FoundTable[] {
  return tables.length > 0 && tables.every(({ table }) => isOfCostsAlone(table)) ? [] : tables;
}

/** The first and the last row of a list. */
export function rowsOfList({ row, rows }: AmountList): Pick<TableInGrid, "firstRow" | "lastRow"> {
  return { firstRow: row, lastRow: row + rows - 1 };
}

/**
 * The last row of the sheet with figures of a table; -1 without a table.
 *
 * @param before only rows above this one of the sheet count
 */
export function lastFigures(found: TableInGrid | undefined, before = Infinity): number {
  let last = -1;
  for (const rows of found ? [found.table.lines, found.table.totals] : []) {
    for (const { row, figures } of rows) {
      // The figures of a line stand in several rows where these are of a year each.
      const all = found?.table.turned === undefined ? [row] : [...figures.values()].map(({ cell }) => cell.row);
      for (const one of all) if (one > last && one < before) last = one;
    }
  }
  return last;
}

/**
 * What was looked for and how much of it was there, in sentences.
 *
 * @param amounts how many amounts stand in sentences outside the tables
 */
export function lookedFor({ headings, lists }: Pick<Search, "headings" | "lists">, amounts: number): string {
  return (
    `Looked for a row of headings with financial years or a savings column (${counted(headings, "found")}), ` +
    `and for lists of amounts in pounds beside words (${counted(lists.length, "found")}); ` +
    `${amounts === 1 ? "1 amount stands" : `${amounts} amounts stand`} in sentences.`
  );
}

function counted(count: number, word: string): string {
  return count === 0 ? `none ${word}` : `${count} ${word}`;
}
