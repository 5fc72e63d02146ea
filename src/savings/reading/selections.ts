import type { PlacedChoice } from "../choices/table-choice";
import type { CellValue, Grid, RangeRef } from "../grid";
import type { MarkedTable } from "../snapshot";
import type { SavingsTable } from "../table";
import type { FoundTable, TableInGrid } from "./found-table";
import type { Search, SearchArea } from "./search-tables";
import { statementsInRows } from "./prose";
import { rowsOf } from "./rows-of";
import { lastFigures, lookedFor, searchTables } from "./search-tables";
import { readWithoutWords } from "./selected-table";

/** A selection in which no table can be read, with what was looked for. */
export interface UnreadSelection {
  readonly choice: PlacedChoice;
  readonly lookedFor: string;
}

/** What the cells gave that the user selected as savings tables. */
export interface Selections {
  /** The first table of each selection, read as its choice says. */
  readonly decided: readonly TableInGrid[];
  /** Tables under it in the same selection, which other choices may be about. */
  readonly further: readonly FoundTable[];
  readonly unread: readonly UnreadSelection[];
  /** The ranges that gave tables. */
  readonly ranges: readonly RangeRef[];
}

/**
 * Reads the cells that the user selected, whatever their words. Of two selections with the same figures the earlier counts.
 *
 * @param plain what the sheet gives by itself
 * @param choices the sheet's choices that are selections
 */
export function readSelections(
  grid: Grid,
  marked: readonly MarkedTable[],
  plain: Search,
  choices: readonly PlacedChoice[],
): Selections {
  const decided: TableInGrid[] = [];
  const further: FoundTable[] = [];
  const unread: UnreadSelection[] = [];
  const ranges: RangeRef[] = [];
  for (const choice of choices) {
    if ([...decided, ...further].some(({ table }) => hasFiguresIn(table, choice.range))) {
      unread.push({ choice, lookedFor: "Some of its figures stand in cells that you selected before." });
      continue;
    }
    const area = areaOf(grid, choice.range, plain);
    const search = searchTables(area, marked, "anything");
    const [first, ...others] = search.tables;
    const table = first?.asDecided(choice) ?? readWithoutWords(area, marked, search, choice);
    if (!table) {
      unread.push({ choice, lookedFor: lookedFor(search, statementsInRows(search.prose).length) });
      continue;
    }
    decided.push(table);
    further.push(...others);
    ranges.push(choice.range);
  }
  return { decided, further, unread, ranges };
}

/** Whether a figure of a table stands in a range. */
export function hasFiguresIn(table: SavingsTable, range: RangeRef): boolean {
  const { row, column, rows, columns } = range;
  return [...table.lines, ...table.totals].some(({ figures }) =>
    [...figures.values()].some(
      ({ cell, absent }) =>
        absent !== "blank" &&
        cell.row >= row &&
        cell.row < row + rows &&
        cell.column >= column &&
        cell.column < column + columns,
    ),
  );
}

/** The selected cells with the titles above them; the rows of tables over the selection are no titles. */
function areaOf(grid: Grid, range: RangeRef, plain: Search): SearchArea {
  const [top, left] = [range.row - grid.row, range.column - grid.column];
  const above = plain.tables.map((table) => lastFigures(table, range.row) - grid.row);
  const isTaken = rowsOf(grid.values.length, plain.tables);
  const isWithin = (row: number) => row >= top && row < top + range.rows;
  return {
    cells: onlyCells(grid, top, left, range),
    sheet: grid,
    titlesFrom: Math.max(0, ...above.map((row) => row + 1)),
    isTaken: (row) => !isWithin(row) && isTaken(row),
  };
}

/** The same grid with every other cell empty, so that what is read of it keeps its place on the sheet. */
function onlyCells(grid: Grid, top: number, left: number, { rows, columns }: RangeRef): Grid {
  const values = grid.values
    .slice(0, Math.max(0, top + rows))
    .map((row, at) =>
      at < top
        ? NO_CELLS
        : row.slice(0, Math.max(0, left + columns)).map((value, column) => (column < left ? "" : value)),
    );
  return { ...grid, values };
}

const NO_CELLS: readonly CellValue[] = [];
