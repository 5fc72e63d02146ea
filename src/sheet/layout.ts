import type { PlanBlock, PlanCell } from "./plan";

/** Sets blocks one under another. Sections share it, so that each knows the rows its formulas stand in. */
export class Layout {
  readonly blocks: PlanBlock[] = [];
  /** Rows that begin a new page whatever stands above. */
  private readonly pageStarts = new Set<number>();
  /** Rows at which a page may break: what stands between two of them is kept together. */
  private readonly openings: number[] = [];
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

  /** What is set from here on begins a new page. */
  startPage(): void {
    this.pageStarts.add(this.next);
    this.openings.push(this.next);
  }

  /** What is set from here on stays on one page, up to the next such place. */
  keepTogether(): void {
    this.openings.push(this.next);
  }

  /** The rows at which pages break, so that nothing that is kept together is torn. */
  pageBreaks(linesOnPage: number): number[] {
    const breaks: number[] = [];
    let used = 0;
    this.openings.forEach((row, index) => {
      const end = this.openings[index + 1] ?? this.next;
      const lines = this.linesBetween(row, end);
      const mustBreak = this.pageStarts.has(row) || used + lines > linesOnPage;
      if (mustBreak && row > 0) breaks.push(row);
      used = mustBreak ? lines : used + lines;
    });
    return breaks;
  }

  private linesBetween(from: number, to: number): number {
    const lines = new Map<number, number>();
    for (const block of this.blocks) block.cells.forEach((row, index) => lines.set(block.row + index, linesOf(row)));
    let total = 0;
    for (let row = from; row < to; row += 1) total += lines.get(row) ?? 1;
    return total;
  }
}

const CHARACTERS_IN_FIRST_COLUMN = 58;

/** Lines that a row takes once the words in its first column are wrapped. */
function linesOf(row: readonly PlanCell[]): number {
  const [first] = row;
  if (!first || first.style === "sentence" || typeof first.value !== "string") return 1;
  return Math.max(1, Math.ceil(first.value.length / CHARACTERS_IN_FIRST_COLUMN));
}
