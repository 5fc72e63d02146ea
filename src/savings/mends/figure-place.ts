import { cellAddress } from "../address";
import type { CellRef } from "../grid";
import type { Column, Figure, SavingsLine, SavingsTable } from "../table";

/** The line on a row of the sheet. Lines stand in the order of their rows. */
export function lineOnRow({ lines }: Pick<SavingsTable, "lines">, row: number): SavingsLine | null {
  let [first, last] = [0, lines.length - 1];
  while (first <= last) {
    const middle = Math.floor((first + last) / 2);
    const line = lines[middle];
    if (!line || line.row === row) return line ?? null;
    if (line.row < row) first = middle + 1;
    else last = middle - 1;
  }
  return null;
}

/** The column of a table in which a cell stands. */
export function columnOfCell(
  { range, columns }: Pick<SavingsTable, "range" | "columns">,
  cell: CellRef,
): Column | null {
  return columns.find((column) => column.index === cell.column - range.column) ?? null;
}

interface PlacedFigure {
  readonly figure: Figure;
  readonly column: Column;
}

/** A line's figure with its column, by its cell. Null where no line has a figure there. */
export function lineFigureAt(table: SavingsTable, cell: CellRef): PlacedFigure | null {
  if (table.turned !== undefined) return placesIn(table).get(cellAddress(cell)) ?? null;
  const column = columnOfCell(table, cell);
  const figure = column && lineOnRow(table, cell.row)?.figures.get(column.index);
  return column && figure ? { figure, column } : null;
}

// Asked for with every finding of figures.
const known = new WeakMap<SavingsTable, ReadonlyMap<string, PlacedFigure>>();

/** The figures of a table whose lines are not one row each, by their cells. */
function placesIn(table: SavingsTable): ReadonlyMap<string, PlacedFigure> {
  const before = known.get(table);
  if (before) return before;
  const places = new Map<string, PlacedFigure>();
  for (const { figures } of table.lines) {
    for (const column of table.columns) {
      const figure = figures.get(column.index);
      if (figure && figure.absent !== "blank") places.set(cellAddress(figure.cell), { figure, column });
    }
  }
  known.set(table, places);
  return places;
}
