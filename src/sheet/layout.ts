import type { PlanBlock, PlanCell } from "./plan";

/** Sets blocks one under another. Sections share it, so that each knows the rows its formulas stand in. */
export class Layout {
  private readonly set: PlanBlock[] = [];
  /** Rows that begin a new page whatever stands above. */
  private readonly pageStarts = new Set<number>();
  /** Rows at which a page may break: what stands between two of them is kept together. */
  private readonly openings: number[] = [];
  private next = 0;

  /** @param columnWidths in characters, by which the lines of wrapped words are counted */
  constructor(private readonly columnWidths: readonly number[]) {}

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

  /** The rows at which pages break, so that nothing that is kept together is torn, unless it is long. */
  pageBreaks(linesOnPage: number): number[] {
    const breaks: number[] = [];
    const linesOfRows = this.linesByRow();
    let used = 0;
    this.openings.forEach((row, index) => {
      const end = this.openings[index + 1] ?? this.next;
      const lines = linesBetween(linesOfRows, row, end);
      const isLong = lines > linesOnPage * LONG && linesOnPage - used >= ROOM_TO_BEGIN;
      const mustBreak = this.pageStarts.has(row) || (used + lines > linesOnPage && !isLong);
      if (mustBreak && row > 0) breaks.push(row);
      const together = mustBreak ? lines : used + lines;
      // What is longer than a page runs on to the next, where what follows it may stand too.
      used = together > linesOnPage ? together % linesOnPage : together;
    });
    return breaks;
  }

  /** Lines that each row takes, by its zero-based row. */
  private linesByRow(): ReadonlyMap<number, number> {
    const lines = new Map<number, number>();
    for (const block of this.set) block.cells.forEach((row, index) => lines.set(block.row + index, this.linesOf(row)));
    return lines;
  }

  /** Lines that a row takes once the words in its cells are wrapped. */
  private linesOf(row: readonly PlanCell[]): number {
    return row.reduce((most, { value, style }, column) => {
      if (typeof value !== "string" || style === "sentence") return most;
      return Math.max(most, wrappedLines(value, (this.columnWidths[column] ?? value.length) * FILLED));
    }, 1);
  }
}

/** Words break at blanks, so a line is seldom filled to its end. */
const FILLED = 0.92;

function wrappedLines(words: string, width: number): number {
  if (words.length <= width && !words.includes("\n")) return 1;
  return words.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

function linesBetween(lines: ReadonlyMap<number, number>, from: number, to: number): number {
  let total = 0;
  for (let row = from; row < to; row += 1) total += lines.get(row) ?? 1;
  return total;
}

/** What takes more of a page than this may begin on one and end on another: keeping it whole would leave one empty. */
const LONG = 0.6;
/** Lines that a long table needs on the page it begins on: its heading and a row or two. */
const ROOM_TO_BEGIN = 10;
