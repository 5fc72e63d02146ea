/** Rows of one sheet that are read in one request. `index` is the sheet's place in what was given. */
export interface ChunkPiece {
  readonly index: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** Measured with the client library: four properties of a cell come to about 56 bytes of an answer. */
const BYTES_PER_CELL = 56;
/** Excel on the web refuses an answer over 5 MB; words make some cells longer than the average. */
const MOST_BYTES = 3_500_000;

/**
 * Shares cells out into requests whose answers stay below Excel's limit.
 *
 * @param sizes rows and columns of each sheet's used range
 * @returns the pieces of each request: one request for an ordinary workbook
 */
export function chunksOf(sizes: readonly { readonly rows: number; readonly columns: number }[]): ChunkPiece[][] {
  const chunks: ChunkPiece[][] = [];
  let room = 0;
  sizes.forEach(({ rows, columns }, index) => {
    const rowBytes = Math.max(1, columns) * BYTES_PER_CELL;
    let firstRow = 0;
    while (firstRow < rows) {
      if (room < rowBytes || chunks.length === 0) {
        chunks.push([]);
        room = MOST_BYTES;
      }
      const taken = Math.min(rows - firstRow, Math.max(1, Math.floor(room / rowBytes)));
      chunks.at(-1)?.push({ index, firstRow, rows: taken });
      firstRow += taken;
      room -= taken * rowBytes;
    }
  });
  return chunks;
}
