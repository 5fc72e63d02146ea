import type { PlanBlock, PlanCell } from "./plan";

/** Sets blocks one under another. Sections share it, so that each knows the rows its formulas stand in. */
export class Layout {
  readonly blocks: PlanBlock[] = [];
  readonly pageBreaks: number[] = [];
  private next = 0;

  /** The zero-based row that the next block begins in. */
  get row(): number {
    return this.next;
  }

  /** Sets a block and returns the zero-based row of its first cells. */
  add(cells: readonly (readonly PlanCell[])[], table?: string): number {
    const row = this.next;
    this.blocks.push(table === undefined ? { row, cells } : { row, cells, table });
    this.next += cells.length;
    return row;
  }

  gap(rows = 1): void {
    this.next += rows;
  }

  startPage(): void {
    this.pageBreaks.push(this.next);
  }
}
