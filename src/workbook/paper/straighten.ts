import { cellsIn, usedIn } from "../brief-ranges";
import { edgeOf, endOf } from "./area";
import type { FoundSheet } from "./found-paper";

/**
 * Brings what the add-in wrote back to the first row and column of its sheets, where the user put rows above or columns
 * to the left of it: formulas of other sheets look for it there. What stands in those rows and columns moves below, or to
 * the right, with how it looks. Where it is broken off, it stands in both places. Two syncs where there is any.
 *
 * @returns whether there was; then the sheets must be found again
 */
export async function straighten(context: Excel.RequestContext, sheets: readonly FoundSheet[]): Promise<boolean> {
  const moved = sheets.filter(({ area }) => area.row > 0 || area.column > 0);
  if (moved.length === 0) return false;
  const asked = moved.map((found) => {
    const { sheet, area, usedRows, usedColumns } = found;
    const above = { row: 0, column: 0, rows: area.row, columns: usedColumns };
    const left = { row: 0, column: 0, rows: usedRows, columns: area.column };
    const [hasAbove, hasLeft] = [above, left].map((cells) => {
      if (cells.rows === 0 || cells.columns === 0) return null;
      const used = usedIn(cellsIn(sheet, cells));
      used.load("rowIndex");
      return used;
    });
    return { found, hasAbove, hasLeft };
  });
  await context.sync();
  for (const { found, hasAbove, hasLeft } of asked) {
    if (found.area.row > 0) moveUp(found, hasAbove?.isNullObject === false);
    if (found.area.column > 0) moveLeft(found, hasLeft?.isNullObject === false);
  }
  await context.sync();
  return true;
}

function moveUp({ sheet, area, usedColumns: columns }: FoundSheet, isFilled: boolean): void {
  const above = { row: 0, column: 0, rows: area.row, columns };
  if (isFilled) {
    const below = { ...above, row: endOf(area) };
    cellsIn(sheet, below).getEntireRow().untrack().insert("Down").untrack();
    cellsIn(sheet, below).copyFrom(cellsIn(sheet, above), "All");
  }
  cellsIn(sheet, { ...above, columns: 1 })
    .getEntireRow()
    .untrack()
    .delete("Up");
}

function moveLeft({ sheet, area, usedRows: rows }: FoundSheet, isFilled: boolean): void {
  const left = { row: 0, column: 0, rows, columns: area.column };
  if (isFilled) {
    const right = { ...left, column: edgeOf(area) };
    cellsIn(sheet, right).getEntireColumn().untrack().insert("Right").untrack();
    cellsIn(sheet, right).copyFrom(cellsIn(sheet, left), "All");
  }
  cellsIn(sheet, { ...left, rows: 1 })
    .getEntireColumn()
    .untrack()
    .delete("Left");
}
