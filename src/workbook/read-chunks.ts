/** Rows of one block of cells that are read in one request. `index` is the block's place in what was given. */
export interface ChunkPiece {
  readonly index: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** A block of cells, and what is asked besides about its rows and columns. */
export interface ChunkSize {
  readonly rows: number;
  readonly columns: number;
  readonly asksRows?: boolean;
  readonly asksColumns?: boolean;
}

/** Measured with the client library: four properties of a cell come to about 56 bytes of an answer. */
const BYTES_PER_CELL = 56;
/** `{"rowHidden":false}` and what Excel may add to it, such as an address. */
const BYTES_PER_LINE = 60;
/** Excel on the web refuses an answer over 5 MB; words make some cells longer than the average. */
const MOST_BYTES = 3_500_000;

/**
 * Shares cells out into requests whose answers stay below Excel's limit.
 *
 * @param sizes rows and columns of each block of cells
 * @returns the pieces of each request: one request for an ordinary workbook
 */
export function chunksOf(sizes: readonly ChunkSize[]): ChunkPiece[][] {
  const chunks: ChunkPiece[][] = [];
  let room = 0;
  sizes.forEach(({ rows, columns, asksRows = false, asksColumns = false }, index) => {
    const rowBytes = Math.max(1, columns) * BYTES_PER_CELL + (asksRows ? BYTES_PER_LINE : 0);
    let firstRow = 0;
    while (firstRow < rows) {
      // The columns are asked about with the first rows.
      const columnBytes = asksColumns && firstRow === 0 ? columns * BYTES_PER_LINE : 0;
      if (room < rowBytes + columnBytes || chunks.length === 0) {
        chunks.push([]);
        room = MOST_BYTES;
      }
      const taken = Math.min(rows - firstRow, Math.max(1, Math.floor((room - columnBytes) / rowBytes)));
      chunks.at(-1)?.push({ index, firstRow, rows: taken });
      firstRow += taken;
      room -= taken * rowBytes + columnBytes;
    }
  });
  return chunks;
}
