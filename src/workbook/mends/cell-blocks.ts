import type { CellRef, RangeRef } from "../../savings/grid";

/** A rectangle of cells, and which of the cells given stands at each place of it. */
export interface CellBlock {
  readonly range: RangeRef;
  /** Positions in the list of cells, row by row; null for a cell that is not among them. */
  readonly positions: readonly (readonly (number | null)[])[];
}

/** Figures to mend often alternate with others: a few cells that are passed over cost less than another range. */
const MOST_BETWEEN = 12;

interface Run {
  readonly range: RangeRef;
  /** One column's positions for each column of the range. */
  readonly columns: readonly (readonly (number | null)[])[];
}

/**
 * Gathers cells into rectangles that hold these cells and few others, so that thousands in a column are one request and
 * not thousands. Each cell must be given once.
 */
export function blocksOf(cells: readonly CellRef[]): CellBlock[] {
  return besideEachOther(runsDown(cells)).map(({ range, columns }) => ({
    range,
    positions: Array.from({ length: range.rows }, (_, row) => columns.map((column) => column[row] ?? null)),
  }));
}

function runsDown(cells: readonly CellRef[]): Run[] {
  const order = cells
    .map((cell, position) => ({ cell, position }))
    .sort((a, b) => compareSheets(a.cell, b.cell) || a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const runs: { cell: CellRef; positions: (number | null)[] }[] = [];
  for (const { cell, position } of order) {
    const last = runs.at(-1);
    const between =
      last?.cell.sheet === cell.sheet && last.cell.column === cell.column
        ? cell.row - last.cell.row - last.positions.length
        : Infinity;
    if (last && between <= MOST_BETWEEN) last.positions.push(...new Array<null>(between).fill(null), position);
    else runs.push({ cell, positions: [position] });
  }
  return runs.map(({ cell, positions }) => ({
    range: { ...cell, rows: positions.length, columns: 1 },
    columns: [positions],
  }));
}

function besideEachOther(runs: readonly Run[]): Run[] {
  const order = [...runs].sort(
    (a, b) =>
      compareSheets(a.range, b.range) ||
      a.range.row - b.range.row ||
      a.range.rows - b.range.rows ||
      a.range.column - b.range.column,
  );
  const wide: Run[] = [];
  for (const run of order) {
    const last = wide.at(-1);
    if (last && isNextTo(last.range, run.range)) {
      const range = { ...last.range, columns: last.range.columns + 1 };
      wide[wide.length - 1] = { range, columns: [...last.columns, ...run.columns] };
    } else wide.push(run);
  }
  return wide;
}

function isNextTo(left: RangeRef, right: RangeRef): boolean {
  return (
    left.sheet === right.sheet &&
    left.row === right.row &&
    left.rows === right.rows &&
    left.column + left.columns === right.column
  );
}

function compareSheets(a: CellRef, b: CellRef): number {
  return a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0;
}
