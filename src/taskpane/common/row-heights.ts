/** A stretch of rows that stand in the page, and the room that those before and after them take. */
export interface Sight {
  /** Zero-based; `to` is the first row that is not in the stretch. */
  readonly from: number;
  readonly to: number;
  /** Pixels. */
  readonly above: number;
  readonly below: number;
}

/** How high the rows of a long list are: as they were measured where they have been shown, else as rows usually are. */
export class RowHeights {
  private readonly measured = new Map<string, number>();
  private offsets: number[] = [0];

  /**
   * @param keys one for each row
   * @param usual pixels, for a row that was never shown
   */
  constructor(
    private readonly keys: readonly string[],
    private readonly usual: number,
  ) {
    this.addUp();
  }

  /** Takes in what rows measure in the page. @returns whether anything is other than it was thought to be */
  measure(heights: Iterable<readonly [key: string, pixels: number]>): boolean {
    let isNew = false;
    for (const [key, pixels] of heights) {
      if (this.measured.get(key) === pixels) continue;
      this.measured.set(key, pixels);
      isNew = true;
    }
    if (isNew) this.addUp();
    return isNew;
  }

  /** The rows between two heights of the list, in pixels from its top. */
  between(top: number, bottom: number): Sight {
    const from = this.rowAt(top);
    const to = Math.min(this.keys.length, this.rowAt(bottom) + 1);
    return { from, to, above: this.topOf(from), below: this.topOf(this.keys.length) - this.topOf(to) };
  }

  /** How far a row is from the list's top, in pixels; of the one after the last, how high the list is. */
  topOf(row: number): number {
    return this.offsets[row] ?? 0;
  }

  /** The row at a height; the first above all, the last below all. */
  private rowAt(height: number): number {
    let [low, high] = [0, Math.max(0, this.keys.length - 1)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.topOf(middle) <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private addUp(): void {
    let offset = 0;
    this.offsets = [0];
    for (const key of this.keys) {
      offset += this.measured.get(key) ?? this.usual;
      this.offsets.push(offset);
    }
  }
}
