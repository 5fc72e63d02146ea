import { pageBreaks, pageRoom } from "./page-breaks";
import type { PageStart, PrintedRow } from "./page-breaks";
import type { PlanBlock, PlanCell } from "./plan";
import { columnsWidth, ROW_POINTS, rowHeights } from "./row-heights";

/** Sets blocks one under another. Sections share it, so that each knows the rows its formulas stand in. */
export class Layout {
  private readonly set: PlanBlock[] = [];
  /** How pages may begin at rows: what stands between two of them is kept together. */
  private readonly starts = new Map<number, PageStart>();
  private readonly blanks = new Set<number>();
  private next = 0;

  /** @param columnWidths in characters, by which the lines of wrapped words are counted */
  constructor(readonly columnWidths: readonly number[]) {}

  /** The zero-based row that the next block begins in. */
  get row(): number {
    return this.next;
  }

  /** Every block, from the top down. */
  get blocks(): PlanBlock[] {
    return [...this.set].sort((a, b) => a.row - b.row);
  }

  /** Sets a block and returns the zero-based row of its first cells. */
  add(cells: readonly (readonly PlanCell[])[], table?: string, more: Partial<PlanBlock> = {}): number {
    const row = this.keep(cells.length);
    this.fill(row, cells, table, more);
    return row;
  }

  /** Keeps rows for a block that is set later, once the cells that its formulas read have their places. */
  keep(rows: number): number {
    const row = this.next;
    this.next += rows;
    return row;
  }

  /** Sets a block into rows that were kept for it. */
  fill(row: number, cells: readonly (readonly PlanCell[])[], table?: string, more: Partial<PlanBlock> = {}): void {
    this.set.push({ ...more, row, cells, ...(table === undefined ? {} : { table }) });
  }

  gap(rows = 1): void {
    for (let row = 0; row < rows; row += 1) this.blanks.add(this.next + row);
    this.next += rows;
  }

  /** What is set from here on begins a new page. */
  startPage(): void {
    this.starts.set(this.next, "always");
  }

  /** What is set from here on stays on one page, up to the next such place. */
  keepTogether(): void {
    if (!this.starts.has(this.next)) this.starts.set(this.next, "part");
  }

  /**
   * The zero-based rows at which pages break, so that nothing that is kept together is torn, unless it is long, and no
   * page holds a single row of a table.
   *
   * @param repeated how many of the first rows each page repeats
   */
  pageBreaks(repeated: number): number[] {
    const heights = rowHeights({ blocks: this.set, columnWidths: this.columnWidths });
    const starts = new Map([...this.startsWithinTables(), ...this.starts]);
    const rows = Array.from({ length: this.next }, (_, row): PrintedRow => {
      const points = heights.get(row) ?? ROW_POINTS;
      return { points, start: starts.get(row) ?? "never", isBlank: this.blanks.has(row) };
    });
    const atTop = rows.slice(0, repeated).reduce((total, { points }) => total + points, 0);
    return pageBreaks(rows, pageRoom(columnsWidth(this.columnWidths), atTop));
  }

  private startsWithinTables(): [number, PageStart][] {
    return this.set.flatMap(({ row, cells, table }) =>
      cells.flatMap((_cells, index): [number, PageStart][] => {
        const mayBegin = table !== undefined && index > LEAST_ROWS && cells.length - index >= LEAST_ROWS;
        return mayBegin ? [[row + index, "within"]] : [];
      }),
    );
  }
}

/** Rows of a table that a page holds at least. */
const LEAST_ROWS = 2;
