import type { RangeRef } from "../../savings/grid";

type Area = Omit<RangeRef, "sheet">;

/**
 * Empties what the add-in wrote. Excel deletes a marked table whose cells are all cleared, so tables that stay lose what
 * they hold and how it looks, and keep their headings until others are written over them. Nothing is sent before the
 * caller syncs.
 *
 * @param staying the ranges of marked tables that stay, none beside another
 */
export function clearArea(sheet: Excel.Worksheet, area: Area, staying: readonly Area[]): void {
  let next = area.row;
  const clear = (row: number, rows: number, column: number, columns: number) => {
    if (rows > 0 && columns > 0) sheet.getRangeByIndexes(row, column, rows, columns).clear("All");
  };
  for (const table of [...staying].sort((a, b) => a.row - b.row)) {
    clear(next, table.row - next, area.column, area.columns);
    const end = table.column + table.columns;
    clear(table.row, table.rows, end, area.column + area.columns - end);
    sheet.getRangeByIndexes(table.row, table.column, table.rows, table.columns).clear("Formats");
    if (table.rows > 1)
      sheet.getRangeByIndexes(table.row + 1, table.column, table.rows - 1, table.columns).clear("Contents");
    next = table.row + table.rows;
  }
  clear(next, area.row + area.rows - next, area.column, area.columns);
}
