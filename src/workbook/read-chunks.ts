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
const MOST_BYTES = 3_000_000;

interface Place {
  readonly index: number;
  readonly firstRow: number;
}

/**
 * Shares cells out into requests whose answers stay below Excel's limit: one request for an ordinary workbook. How much
 * its cells hold is known only when they are there, so each answer tells how large the next may be.
 */
export class ReadChunks {
  private at: Place = { index: 0, firstRow: 0 };
  private before: Place = this.at;
  private bytesPerCell = BYTES_PER_CELL;
  private readonly cells: number;
  private done = 0;

  /** @param sizes rows and columns of each block of cells */
  constructor(private readonly sizes: readonly ChunkSize[]) {
    this.cells = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  /** How much of all has been shared out, from 0 to 1. */
  get share(): number {
    return this.cells === 0 ? 1 : this.done / this.cells;
  }

  /** The pieces of the next request; none where all is shared out. */
  next(): ChunkPiece[] {
    const pieces: ChunkPiece[] = [];
    let room = MOST_BYTES;
    this.before = this.at;
    for (let size = this.sizes[this.at.index]; size !== undefined; size = this.sizes[this.at.index]) {
      const { index, firstRow } = this.at;
      const taken = Math.min(size.rows - firstRow, this.rowsWithin(room, size, firstRow, pieces.length === 0));
      if (taken > 0) pieces.push({ index, firstRow, rows: taken });
      room -= this.bytesOf(size, taken, firstRow);
      this.done += taken * size.columns;
      const isWhole = firstRow + taken >= size.rows;
      this.at = isWhole ? { index: index + 1, firstRow: 0 } : { index, firstRow: firstRow + taken };
      if (!isWhole) break;
    }
    return pieces;
  }

  /** The request was answered. @param bytesPerCell about how much of the answer each cell took */
  answered(bytesPerCell: number): void {
    this.bytesPerCell = Math.max(BYTES_PER_CELL, bytesPerCell);
  }

  /**
   * The answer would have been too large: its pieces are shared out anew, into smaller ones.
   *
   * @param pieces of the request
   * @returns false where there are no smaller ones
   */
  refused(pieces: readonly ChunkPiece[]): boolean {
    if (pieces.reduce((sum, { rows }) => sum + rows, 0) <= 1) return false;
    for (const { index, rows } of pieces) this.done -= rows * (this.sizes[index]?.columns ?? 0);
    this.at = this.before;
    this.bytesPerCell *= 2;
    return true;
  }

  private rowsWithin(room: number, size: ChunkSize, firstRow: number, isFirst: boolean): number {
    const beside = this.bytesOf(size, 0, firstRow);
    const rows = Math.floor((room - beside) / this.bytesOf({ ...size, asksColumns: false }, 1, firstRow));
    // A row that is too large for any answer is asked for by itself.
    return Math.max(isFirst ? 1 : 0, rows);
  }

  private bytesOf({ columns, asksRows, asksColumns }: ChunkSize, rows: number, firstRow: number): number {
    // The columns are asked about with the first rows.
    const columnBytes = asksColumns === true && firstRow === 0 ? columns * BYTES_PER_LINE : 0;
    return rows * (Math.max(1, columns) * this.bytesPerCell + (asksRows === true ? BYTES_PER_LINE : 0)) + columnBytes;
  }
}
