import type { CellKind, CellValue } from "../savings/grid";

/** Cells as they were read, and where they stand. */
export interface ReadCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly kinds: readonly (readonly CellKind[])[];
}

/** A row that holds nothing. One stands for all of them: a sheet may have a million. */
const EMPTY: readonly never[] = [];

/**
 * Puts blocks of one sheet together as its rows. A row reaches to its last cell that was read; rows at the end of which
 * nothing is seen, neither a word nor a figure, are dropped.
 *
 * @param parts at least one; no two share a cell
 */
export function layOutCells(parts: readonly ReadCells[]): ReadCells {
  const ordered = [...parts].sort((a, b) => a.column - b.column || a.row - b.row);
  const [row, column] = [Math.min(...parts.map((part) => part.row)), Math.min(...parts.map((part) => part.column))];
  const isScattered = ordered.some((part) => part.column !== column);
  const values = rowsFrom(ordered, row, column, (part) => part.values, "");
  const held = isScattered ? values.map(withoutBlankEnd) : values;
  const end = held.findLastIndex((cells) => !cells.every(isBlank)) + 1;
  return {
    row,
    column,
    values: held.slice(0, end),
    texts: rowsFrom(ordered, row, column, (part) => part.texts, "").slice(0, end),
    kinds: rowsFrom<CellKind>(ordered, row, column, (part) => part.kinds, "empty").slice(0, end),
  };
}

/** The rows of one thing that was read. A row that lies in one block is that block's own, not a copy. */
function rowsFrom<T>(
  parts: readonly ReadCells[],
  top: number,
  left: number,
  of: (part: ReadCells) => readonly (readonly T[])[],
  nothing: T,
): (readonly T[])[] {
  const last = parts.reduce((most, part) => Math.max(most, part.row + part.values.length), top);
  const rows: (readonly T[] | undefined)[] = [];
  for (const part of parts) {
    const before = part.column - left;
    for (const [index, cells] of of(part).entries()) {
      const at = part.row - top + index;
      const there = rows[at] ?? EMPTY;
      const between = new Array<T>(before - there.length).fill(nothing);
      rows[at] = before === 0 ? cells : [...there, ...between, ...cells];
    }
  }
  return Array.from({ length: last - top }, (_, at) => rows[at] ?? EMPTY);
}

function withoutBlankEnd(cells: readonly CellValue[]): readonly CellValue[] {
  const end = cells.findLastIndex((value) => !isBlank(value)) + 1;
  return end === cells.length ? cells : cells.slice(0, end);
}

/** A cell of mere spaces is as good as an empty one to whoever reads the sheet. */
function isBlank(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}
