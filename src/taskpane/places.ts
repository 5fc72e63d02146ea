import type { CellRef, RangeRef } from "../savings/grid";

/** A cell as a range of one. */
export function rangeOfCell(cell: CellRef): RangeRef {
  return { sheet: cell.sheet, row: cell.row, column: cell.column, rows: 1, columns: 1 };
}

/** Where to take the user: the block that the cells fill, or the first of them. Null where there are none. */
export function rangeOfCells(cells: readonly CellRef[]): RangeRef | null {
  const [first] = cells;
  if (!first) return null;
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const block: RangeRef = {
    sheet: first.sheet,
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
  const places = new Set(cells.map((cell) => `${cell.sheet}!${cell.row},${cell.column}`));
  const isFilled = cells.every((cell) => cell.sheet === first.sheet) && places.size === block.rows * block.columns;
  return isFilled ? block : rangeOfCell(first);
}
