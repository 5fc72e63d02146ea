import type { Grid } from "../grid";
import { refAt } from "../grid";
import type { MarkedTable } from "../snapshot";
import type { Steps } from "../steps";
import type { Claim, FoundTable, TableInGrid, UnitTold } from "./found-table";
import { readingHeadedTable, rowsUnder } from "./headed-table";
import type { HeadingRows } from "./heading-cells";
import type { ProseRow } from "./prose";
import type { TurnedTable } from "./turned-grid";
import { turnedGrid } from "./turned-grid";
import { turnedYearsDown } from "./years-down";
import { turningRowsOfYears } from "./year-for-each-row";

/**
 * Reads the table under a heading, as {@link readingHeadedTable} does; one whose years stand down its rows is turned first,
 * so that they head its columns, and is read as any other.
 */
export function* readingTable(
  grid: Grid,
  headings: readonly HeadingRows[],
  end: number,
  prose: readonly ProseRow[],
  marked: readonly MarkedTable[],
  claim: Claim,
  ofAll: readonly ProseRow[] = [],
  told: UnitTold = null,
): Steps<FoundTable | null> {
  const [first] = headings;
  const turned =
    first &&
    (turnedYearsDown(grid, first) ??
      (yield* turningRowsOfYears(grid, first, end, (place) => rowsUnder(grid, place, headings, end))));
  if (!turned) return yield* readingHeadedTable(grid, headings, end, prose, marked, claim, ofAll, told);
  yield;
  const cells = turnedGrid(grid, turned, end);
  yield;
  const heading = {
    row: 0,
    rows: 1,
    cells: turned.heading.flatMap((cell, column) => (cell.label === "" ? [] : [{ ...cell, column }])),
  };
  const above = prose.map((row) => ({ ...row, row: row.row - first.row }));
  const found = yield* readingHeadedTable(cells, [heading], cells.values.length - 1, above, marked, claim, ofAll, told);
  if (!found) return null;
  const standing = (one: TableInGrid) => asItStands(one, grid, first, turned, cells);
  return { ...standing(found), asDecided: (choice) => standing(found.asDecided(choice)) };
}

/** What was read of the turned cells, with the place that the table takes on its sheet. */
function asItStands(
  { table, passedOver = [] }: TableInGrid,
  grid: Grid,
  { row, rows, cells: headed }: HeadingRows,
  { headingRow, lastRow, says, problem }: TurnedTable,
  { origins = [] }: Grid,
): TableInGrid {
  // What stands over the years may be empty.
  const columns = [...headed, ...headingRow.cells].flatMap((cell) => cell?.column ?? []);
  const left = Math.min(...columns);
  const range = { ...refAt(grid, row, left), rows: lastRow - row + 1, columns: Math.max(...columns) - left + 1 };
  const problems = [table.columnsProblem, problem].filter((one) => one !== null);
  return {
    firstRow: row,
    lastRow,
    passedOver: passedOver.map((at) => (origins[at]?.row ?? grid.row) - grid.row),
    table: {
      ...table,
      range,
      headingRows: rows,
      turned: says,
      columnsProblem: problems.length > 0 ? problems.join(" ") : null,
    },
  };
}
