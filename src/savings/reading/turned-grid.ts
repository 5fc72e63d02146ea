import type { CellKind, CellRef, CellValue, Grid, RowOrigin } from "../grid";
import { cellAt, kindAt, refAt } from "../grid";
import type { HeadingCell } from "./heading-cells";

/** A cell of the sheet within a turned table, zero-based within the grid. `text` is what it says there, where that is other words. */
export interface TurnedCell {
  readonly row: number;
  readonly column: number;
  readonly text?: string;
}

/** A row of a turned table. */
export interface TurnedRow {
  /** Which row of the sheet it goes by. */
  readonly row: number;
  /** Null where the sheet has no such cell. */
  readonly cells: readonly (TurnedCell | null)[];
}

/** A table whose years do not head its columns, laid out as if they did. Every cell knows where it stands. */
export interface TurnedTable {
  /** What the turned columns are headed as, and the cells in which that stands. */
  readonly heading: readonly Omit<HeadingCell, "column">[];
  readonly headingRow: TurnedRow;
  readonly rows: readonly TurnedRow[];
  /** The last row of the grid that it takes. */
  readonly lastRow: number;
  /** How the years stand, and what was made of it, in a sentence. */
  readonly says: string;
  /** What of it is not clear, in sentences; null where all is. */
  readonly problem: string | null;
}

/**
 * The turned table as cells, its heading first; and under them, after a blank row, the words under it on the sheet.
 *
 * @param end the last row of the grid that may speak of the table
 */
export function turnedGrid(grid: Grid, { headingRow, rows, lastRow }: TurnedTable, end: number): Grid {
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const kinds: CellKind[][] = [];
  const origins: RowOrigin[] = [];
  const add = ({ row, cells }: TurnedRow) => {
    const all = cells.map((cell) => {
      const found = cellAt(grid, cell?.row ?? -1, cell?.column ?? -1);
      return cell?.text === undefined ? found : { value: cell.text, text: cell.text, kind: "text" as const };
    });
    values.push(all.map(({ value }) => value));
    texts.push(all.map(({ text }) => text));
    kinds.push(all.map(({ kind }) => kind));
    const own = cells.find((cell) => cell !== null) ?? { row, column: 0 };
    origins.push({ row: grid.row + row, cells: cells.map((cell) => placeOf(grid, cell ?? own)) });
  };
  for (const row of [headingRow, ...rows, { row: lastRow, cells: [] }]) add(row);
  for (let row = lastRow + 1; row <= end; row += 1) {
    const cells = (grid.values[row] ?? []).map((_, column) => ({ row, column }));
    // Rows of another table stand in other columns than these.
    if (cells.filter(({ column }) => kindAt(grid, row, column) !== "empty").length > 1) break;
    add({ row, cells });
  }
  return { ...grid, values, texts, kinds, origins };
}

function placeOf(grid: Grid, { row, column }: TurnedCell): CellRef {
  return refAt(grid, row, column);
}
