import type { RangeRef } from "../../savings/grid";
import type { MendedCell, MendedPart } from "../../savings/mends/mended-step";
import type { CellToWrite } from "./write-whole";

/** What is kept of a step's cells, sheet by sheet, and the places that go with it. */
export interface KeptParts {
  readonly parts: readonly MendedPart[];
  readonly put: readonly { readonly id: string; readonly range: RangeRef }[];
}

/**
 * The cells of one step as they are kept: each sheet's in one place that just holds them.
 *
 * @param idAt gives an id for each place
 */
export function partsOf(writes: readonly CellToWrite[], idAt: (index: number) => string): KeptParts {
  const sheets = [...new Set(writes.map(({ cell }) => cell.sheet))];
  const parts = sheets.map((sheet, index) => {
    const own = writes.filter(({ cell }) => cell.sheet === sheet);
    const range = rangeAround(own, sheet);
    return { place: idAt(index), range, cells: own.map((write) => keptCell(write, range)) };
  });
  return {
    parts: parts.map(({ place, range: { row, column }, cells }) => ({ place, row, column, cells })),
    put: parts.map(({ place, range }) => ({ id: place, range })),
  };
}

function rangeAround(writes: readonly CellToWrite[], sheet: string): RangeRef {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { cell } of writes) {
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function keptCell({ cell, now, content, format }: CellToWrite, place: RangeRef): MendedCell {
  return {
    row: cell.row - place.row,
    column: cell.column - place.column,
    before: now.content,
    beforeFormat: now.format,
    after: content,
    afterFormat: format,
  };
}
