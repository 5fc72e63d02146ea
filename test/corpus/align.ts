/** Pairs what is expected with what was read, in order, by code and by how the name begins. */

export interface Nameable {
  readonly code: string | null;
  readonly name: string;
}

/** Letters and digits alone: spaces, dashes and note marks are matters of taste in a name. */
export function bare(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const SAME_NAME = 5;
const SAME_BEGINNING = 4;
const NAME_WITHIN = 2;
const SAME_CODE = 3;

/** So short a piece stands in every other name. */
const SHORTEST_PIECE = 6;

/** How well two rows fit by what they are called; 0: not at all. */
export function likeness(expected: Nameable, read: Nameable): number {
  const byName = Math.max(
    nameLikeness(bare(expected.name), bare(read.name)),
    nameLikeness(bare(withCode(expected)), bare(read.name)),
    nameLikeness(bare(expected.name), bare(withCode(read))),
  );
  const sameCode = expected.code !== null && read.code !== null && bare(expected.code) === bare(read.code);
  return byName + (sameCode ? SAME_CODE : 0);
}

function withCode({ code, name }: Nameable): string {
  return `${code ?? ""}${name}`;
}

function nameLikeness(expected: string, read: string): number {
  if (expected === "" || read === "") return 0;
  if (expected === read) return SAME_NAME;
  if (read.startsWith(expected) || expected.startsWith(read)) return SAME_BEGINNING;
  const [shorter, longer] = expected.length < read.length ? [expected, read] : [read, expected];
  return shorter.length >= SHORTEST_PIECE && longer.includes(shorter) ? NAME_WITHIN : 0;
}

/**
 * For each expected row the index of its read row, or null. The whole list is matched at once, since a name may stand
 * twice and only the order then tells which is which.
 *
 * @param bonus what speaks for a pair beside its names; less than 1, so that it only decides between equals
 */
export function align<Expected extends Nameable, Read extends Nameable>(
  expected: readonly Expected[],
  read: readonly Read[],
  bonus: (expected: Expected, read: Read) => number = () => 0,
): (number | null)[] {
  const fit = expected.map((one) =>
    read.map((other) => {
      const alike = likeness(one, other);
      return alike === 0 ? 0 : alike + bonus(one, other);
    }),
  );
  const best = bestSums(fit, read.length);
  const pairs: (number | null)[] = [];
  let column = 0;
  for (let row = 0; row < expected.length; row += 1) {
    const here = at(best, row, column);
    if (here === at(best, row + 1, column)) {
      pairs.push(null);
      continue;
    }
    while (at(best, row, column + 1) === here) column += 1;
    pairs.push(column);
    column += 1;
  }
  return pairs;
}

/** The best sum that the rows from here on and the columns from here on can reach. */
function bestSums(fit: readonly (readonly number[])[], columns: number): number[][] {
  const best = Array.from({ length: fit.length + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = fit.length - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const pair = at(fit, row, column);
      const paired = pair > 0 ? pair + at(best, row + 1, column + 1) : 0;
      best[row]![column] = Math.max(paired, at(best, row + 1, column), at(best, row, column + 1));
    }
  }
  return best;
}

function at(numbers: readonly (readonly number[])[], row: number, column: number): number {
  return numbers[row]?.[column] ?? 0;
}
