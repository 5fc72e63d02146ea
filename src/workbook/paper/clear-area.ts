import type { Area } from "./area";
import { cellsIn } from "../brief-ranges";
import { edgeOf, endOf } from "./area";

/**
 * Empties what the add-in wrote. Excel deletes a marked table whose cells are all cleared, so tables that stay lose what
 * they hold and how it looks, and keep their headings until others are written over them. Nothing is sent before the
 * caller syncs.
 *
 * @param areas no two with a cell in common
 * @param staying the ranges of marked tables that stay, none beside another
 */
export function clearAreas(sheet: Excel.Worksheet, areas: readonly Area[], staying: readonly Area[]): void {
  const tables = [...staying].sort((a, b) => a.row - b.row);
  for (const area of areas) {
    clearAround(sheet, area, tables);
    for (const table of tables) clearWithin(sheet, area, table);
  }
}

/** A column that the user added to a table is none of the areas, and stays. */
function clearWithin(sheet: Excel.Worksheet, area: Area, table: Area): void {
  const [row, column] = [Math.max(area.row, table.row), Math.max(area.column, table.column)];
  const rows = Math.min(endOf(area), endOf(table)) - row;
  const columns = Math.min(edgeOf(area), edgeOf(table)) - column;
  if (rows <= 0 || columns <= 0) return;
  cellsIn(sheet, { row, column, rows, columns }).clear("Formats");
  const headings = row === table.row ? 1 : 0;
  if (rows > headings)
    cellsIn(sheet, { row: row + headings, column, rows: rows - headings, columns }).clear("Contents");
}

function clearAround(sheet: Excel.Worksheet, area: Area, tables: readonly Area[]): void {
  let next = area.row;
  const clear = (row: number, end: number, column: number) => {
    const columns = edgeOf(area) - column;
    if (end > row && columns > 0) cellsIn(sheet, { row, column, rows: end - row, columns }).clear("All");
  };
  for (const table of tables) {
    const [top, bottom] = [Math.max(table.row, next), Math.min(endOf(table), endOf(area))];
    if (bottom <= top) continue;
    clear(next, top, area.column);
    clear(top, bottom, Math.max(area.column, edgeOf(table)));
    next = bottom;
  }
  clear(next, endOf(area), area.column);
}
