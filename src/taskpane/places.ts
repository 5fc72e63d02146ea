import type { CellRef, RangeRef } from "../savings/grid";

/** A cell as a range of one. */
export function rangeOfCell(cell: CellRef): RangeRef {
  return { sheet: cell.sheet, row: cell.row, column: cell.column, rows: 1, columns: 1 };
}

/** Where to take the user: the block that the cells fill, or the first of them. Null where there are none. */
export function rangeOfCells(cells: readonly CellRef[]): RangeRef | null {
  const [first] = cells;
  if (!first) return null;
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const block: RangeRef = { sheet: first.sheet, row: top, column: left, rows, columns };
  return isFilled(block, cells) ? block : rangeOfCell(first);
}

function isFilled({ sheet, row, column, rows, columns }: RangeRef, cells: readonly CellRef[]): boolean {
  // Of scattered cells the block may be as large as the sheet.
  if (cells.length < rows * columns || cells.some((cell) => cell.sheet !== sheet)) return false;
  const filled = new Uint8Array(rows * columns);
  for (const cell of cells) filled[(cell.row - row) * columns + cell.column - column] = 1;
  return filled.every((one) => one === 1);
}
