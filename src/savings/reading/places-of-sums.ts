import type { Pence } from "../money";
import type { Column, Figure } from "../table";
import type { RunningSums, Stretch } from "./running-sums";

type Figures = ReadonlyMap<number, Figure>;

/** A row's own amount in a column in which it has one. */
interface OwnAmount {
  readonly column: Column;
  readonly amount: Pence;
}

/**
 * Where running sums have each value, so that the rows that come to another row's amounts are found in one look. A column
 * in which the row has nothing would name every stretch of rows without figures, so one is asked in which it has.
 */
export class PlacesOfSums {
  private readonly known = new Map<Column, ReadonlyMap<number, readonly number[]>>();

  constructor(
    private readonly count: number,
    private readonly sums: RunningSums,
  ) {}

  /** The shortest stretch of two rows or more right under a row that comes to its amounts; null where none does. */
  below(figures: Figures, at: number, comesTo: (stretch: Stretch) => boolean): Stretch | null {
    const own = this.ownAmount(figures);
    if (!own) return null;
    const ends = this.placesIn(own.column).get(this.sumTo(own.column, at) + 2 * own.amount) ?? [];
    for (let index = firstFrom(ends, at + 3); index < ends.length; index += 1) {
      const stretch = { from: at + 1, to: ends[index] ?? 0 };
      if (comesTo(stretch)) return stretch;
    }
    return null;
  }

  /** The shortest stretch right above a row, from another row on. */
  above(figures: Figures, at: number, from: number, comesTo: (stretch: Stretch) => boolean): Stretch | null {
    const own = this.ownAmount(figures);
    if (!own) return null;
    const starts = this.placesIn(own.column).get(this.sumTo(own.column, at) - own.amount) ?? [];
    for (let index = firstFrom(starts, at - 1) - 1; index >= 0 && (starts[index] ?? 0) >= from; index -= 1) {
      const stretch = { from: starts[index] ?? 0, to: at };
      if (comesTo(stretch)) return stretch;
    }
    return null;
  }

  private ownAmount(figures: Figures): OwnAmount | null {
    for (const column of this.sums.columns) {
      const amount = this.sums.amountIn(figures, column);
      if (amount !== null && amount !== 0) return { column, amount };
    }
    return null;
  }

  private sumTo(column: Column, to: number): number {
    return this.sums.amount(column, { from: 0, to });
  }

  private placesIn(column: Column): ReadonlyMap<number, readonly number[]> {
    const before = this.known.get(column);
    if (before) return before;
    const places = new Map<number, number[]>();
    for (let at = 0; at <= this.count; at += 1) {
      const value = this.sumTo(column, at);
      const alike = places.get(value);
      if (alike) alike.push(at);
      else places.set(value, [at]);
    }
    this.known.set(column, places);
    return places;
  }
}

/** The index of the first of rising numbers that is no less than a limit. */
function firstFrom(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
