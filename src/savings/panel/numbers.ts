import { hasWords } from "./words";
import type { WrittenEnquiry } from "./written-enquiry";

/** A number larger than this was not given by the add-in; going on from it could run out of whole numbers. */
const LARGEST = 1_000_000_000;

/** The numbers that people know the questions by. */
export interface Numbers {
  /** A row's own number; null where it has none, or has one that belongs to another row. */
  readonly ownOf: (row: WrittenEnquiry) => number | null;
  /** Whether a row's number belongs to another row, of which it was copied. */
  readonly isCopy: (row: WrittenEnquiry) => boolean;
  /** The next number above all there are. */
  readonly next: () => number;
}

/** Of two rows with one number the first with words keeps it: the other was copied. */
export function numbersOf(written: readonly WrittenEnquiry[]): Numbers {
  const owners = new Map<number, WrittenEnquiry>();
  let highest = 0;
  for (const row of [...written.filter(({ isAsked }) => isAsked), ...written.filter(({ isAsked }) => !isAsked)]) {
    if (!isNumber(row.ref)) continue;
    highest = Math.max(highest, row.ref);
    const owner = owners.get(row.ref);
    if (!owner || (!hasWords(owner.words) && hasWords(row.words))) owners.set(row.ref, row);
  }
  return {
    ownOf: (row) => (isNumber(row.ref) && owners.get(row.ref) === row ? row.ref : null),
    isCopy: (row) => isNumber(row.ref) && owners.get(row.ref) !== row,
    next: () => (highest += 1),
  };
}

function isNumber(ref: number | null): ref is number {
  return ref !== null && Number.isInteger(ref) && ref >= 1 && ref <= LARGEST;
}
