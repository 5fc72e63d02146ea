import type { MendedCell } from "../../savings/mends/mended-step";

/**
 * Where the rows of a place are, when rows were put in or taken out in the middle of it: of all the rows where that may
 * have happened, the one that lets most cells still hold what they held.
 *
 * @param cells the place's cells, as it was
 * @param added how many rows it has more than it had; less than none where some were taken out
 * @param holds whether a cell, moved down so many rows, still holds what it held
 * @returns how far a row has moved; null for a row that was taken out
 */
export function rowsMoved(
  cells: readonly MendedCell[],
  added: number,
  holds: (cell: MendedCell, down: number) => boolean,
): (row: number) => number | null {
  if (added === 0) return () => 0;
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const stayed = new Array<number>(rows).fill(0);
  const moved = new Array<number>(rows).fill(0);
  for (const cell of cells) {
    if (holds(cell, 0)) stayed[cell.row] = (stayed[cell.row] ?? 0) + 1;
    if (holds(cell, added)) moved[cell.row] = (moved[cell.row] ?? 0) + 1;
  }
  const gone = Math.max(0, -added);
  const at = bestSplit(stayed, moved, gone);
  return (row) => (row < at ? 0 : row >= at + gone ? added : null);
}

/** The row from which on rows moved, `gone` of them being no longer there. */
function bestSplit(stayed: readonly number[], moved: readonly number[], gone: number): number {
  let held = moved.slice(gone).reduce((sum, count) => sum + count, 0);
  let best = { at: 0, held };
  for (let at = 1; at <= stayed.length; at += 1) {
    held += (stayed[at - 1] ?? 0) - (moved[at - 1 + gone] ?? 0);
    if (held > best.held) best = { at, held };
  }
  return best.at;
}
