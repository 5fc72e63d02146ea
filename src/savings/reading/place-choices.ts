import type { PlacedChoice } from "../choices/table-choice";
import type { RangeRef } from "../grid";
import type { SavingsTable } from "../table";

/** How well a choice fits a table. */
interface Fit<Table> {
  readonly choice: PlacedChoice;
  readonly table: Table;
  /** The table's first heading cell lies in the choice's range. */
  readonly holdsFirstCell: boolean;
  /** How many cells of the heading, or of a list, do. */
  readonly cells: number;
}

type Placed = Pick<SavingsTable, "range" | "headingRows">;

/**
 * Which choice belongs to which table: one whose range the table's heading stands in, at least in part. A table gets one
 * choice at most and a choice one table, the best pairs first.
 *
 * @param tables the tables of one sheet
 * @param choices the choices of the same sheet
 */
export function placeChoices<Table extends Placed>(
  tables: readonly Table[],
  choices: readonly PlacedChoice[],
): ReadonlyMap<Table, PlacedChoice> {
  const fits = tables.flatMap((table) => choices.map((choice) => fitOf(choice, table)));
  const best = fits
    .filter((fit) => fit.cells > 0)
    .sort((a, b) => Number(b.holdsFirstCell) - Number(a.holdsFirstCell) || b.cells - a.cells);
  const placed = new Map<Table, PlacedChoice>();
  const given = new Set<PlacedChoice>();
  for (const { choice, table } of best) {
    if (placed.has(table) || given.has(choice)) continue;
    placed.set(table, choice);
    given.add(choice);
  }
  return placed;
}

function fitOf<Table extends Placed>(choice: PlacedChoice, table: Table): Fit<Table> {
  const heading = { ...table.range, rows: table.headingRows === 0 ? table.range.rows : table.headingRows };
  const firstCell = { ...table.range, rows: 1, columns: 1 };
  return {
    choice,
    table,
    holdsFirstCell: cellsShared(choice.range, firstCell) > 0,
    cells: cellsShared(choice.range, heading),
  };
}

/** How many cells two ranges of one sheet share. */
function cellsShared(a: RangeRef, b: RangeRef): number {
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row);
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - Math.max(a.column, b.column);
  return Math.max(0, rows) * Math.max(0, columns);
}
