/** A savings table as a range that Excel hands to a custom function: rows of values under one heading row. */

const HEADING = ["Code", "Description", "New or Existing", "2017/18 £m", "2018/19 £m", "2019/20 £m", "2020/21 £m"];
/** Codes have five digits at most. */
const MOST_CODES = 99_999;
const PREFIXES = ["CH", "PFB", "MIA", "ASC"];
const WORDS = ["share premises", "buy energy together", "review the contract", "bring forms online", "let empty rooms"];

/**
 * A heading and so many lines of seven cells. Each line's figures settle at one that stays, so that the table is
 * cumulative, and every third figure is text, as "(0.300)".
 *
 * @param lines how many rows of figures stand under the heading
 */
export function sampleTable(lines: number): unknown[][] {
  return [HEADING, ...Array.from({ length: lines }, (_, index) => lineOf(index))];
}

/** One of the table's columns without its heading. */
export function columnOf(table: readonly (readonly unknown[])[], column: number): unknown[][] {
  return table.slice(1).map((row) => [row[column]]);
}

function lineOf(index: number): unknown[] {
  const first = 100 + ((index * 7) % 400);
  const later = first + 50 + ((index * 11) % 300);
  const figures = [first, later, later, later].map((size, year) => figureOf(size / 1000, index * 4 + year));
  const description = `Proposal ${index + 1} to ${WORDS[index % WORDS.length] ?? ""}`;
  return [
    `${PREFIXES[index % PREFIXES.length] ?? ""}${(index % MOST_CODES) + 1} 17+`,
    description,
    typeOf(index),
    ...figures,
  ];
}

function figureOf(size: number, place: number): string | number {
  return place % 3 === 0 ? `(${size.toFixed(3)})` : -size;
}

function typeOf(index: number): string {
  return index % 3 === 0 ? "New" : "Existing";
}
