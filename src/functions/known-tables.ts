/** What was made of a range, with a copy of its cells. */
interface Known<T> {
  readonly cells: readonly (readonly unknown[])[];
  readonly made: T;
}

/** As many tables as one sheet of a summary speaks of, as a rule. */
const MOST_KNOWN = 10;

/**
 * What is made of a range is made once while its cells are the same. Excel asks each formula by itself, and a summary has
 * some twenty about every table, all of which it asks again whenever one of the table's cells changes.
 *
 * @param make may throw, and then nothing is remembered
 */
export function onceForRange<T>(make: (range: unknown[][]) => T): (range: unknown[][]) => T {
  const known: Known<T>[] = [];
  return (range) => {
    const at = known.findIndex(({ cells }) => areSame(cells, range));
    const one = at >= 0 ? known.splice(at, 1)[0] : undefined;
    const latest = one ?? { made: make(range), cells: range.map((row) => [...row]) };
    known.unshift(latest);
    known.length = Math.min(known.length, MOST_KNOWN);
    return latest.made;
  };
}

function areSame(cells: readonly (readonly unknown[])[], range: readonly (readonly unknown[])[]): boolean {
  return (
    cells.length === range.length &&
    cells.every((row, index) => {
      const other = range[index];
      return other?.length === row.length && row.every((cell, column) => cell === other[column]);
    })
  );
}
