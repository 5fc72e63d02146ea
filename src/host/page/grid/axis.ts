/** Where each row or column begins, in pixels: one pass over the sizes, then every question is a look-up. */
export class Axis {
  private readonly starts: Float64Array;

  /**
   * @param count How many rows or columns are shown.
   * @param sizeOf The size of one, in pixels; 0 if it is hidden.
   */
  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.starts[index + 1] = this.start(index) + sizeOf(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** The row or column at a distance from the beginning; a hidden one is never found. */
  at(pixels: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle + 1) > pixels) high = middle;
      else low = middle + 1;
    }
    return Math.max(low, 0);
  }
}

/** Points, as the model has them, in the pixels of a page. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}
