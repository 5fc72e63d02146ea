import type { Grid } from "../grid";
import { refAt } from "../grid";
import type { Steps } from "../steps";
import { withFormTitle } from "./form-title";
import type { FoundTable, TableInGrid } from "./found-table";
import { readingHeadedTable, rowsUnder } from "./headed-table";
import type { HeadingRows } from "./heading-cells";
import type { TurnedTable } from "./turned-grid";
import { turnedGrid } from "./turned-grid";
import { turnedYearsDown } from "./years-down";
import { turningRowsOfYears } from "./year-for-each-row";

/**
 * Reads the table under a heading, as {@link readingHeadedTable} does. One whose years stand down its rows is laid out with
 * its years as columns first.
 */
export function* readingTable(...from: Parameters<typeof readingHeadedTable>): Steps<FoundTable | null> {
  const [grid, headings, end, prose, ...others] = from;
  const [first] = headings;
  const found =
    first &&
    (turnedYearsDown(grid, first) ??
      (yield* turningRowsOfYears(grid, first, end, (place) => rowsUnder(grid, place, headings, end))));
  if (!found) return yield* readingHeadedTable(...from);
  const turned = withFormTitle(grid, found, first.row);
  yield;
  const cells = turnedGrid(grid, turned, end);
  yield;
  const heading = {
    row: 0,
    rows: 1,
    cells: turned.heading.flatMap((cell, column) => (cell.label === "" ? [] : [{ ...cell, column }])),
  };
  const above = prose.map((row) => ({ ...row, row: row.row - first.row }));
  const table = yield* readingHeadedTable(cells, [heading], cells.values.length - 1, above, ...others);
  if (!table) return null;
  const standing = (one: TableInGrid) => asItStands(one, grid, first, turned, cells);
  return { ...standing(table), asDecided: (choice) => standing(table.asDecided(choice)) };
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
