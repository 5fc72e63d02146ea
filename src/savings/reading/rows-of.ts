/** Rows from one to another, both among them. */
interface RowsFrom {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Tells whether a row stands within one of several things, such as tables. A sheet may have as many of them as rows, so
 * they are marked once and not gone through for each row.
 *
 * @param count how many rows there are
 * @param things in any order; they may overlap
 */
export function rowsOf(count: number, things: readonly RowsFrom[]): (row: number) => boolean {
  const isTaken = new Uint8Array(count);
  for (const { firstRow, lastRow } of things) isTaken.fill(1, Math.max(0, firstRow), Math.max(0, lastRow + 1));
  return (row) => isTaken[row] === 1;
}
