import type { Grid, RangeRef } from "../grid";
import { kindAt, refAt, valuesOfRow } from "../grid";
import type { Steps } from "../steps";
import { ITEMS_A_STEP } from "../steps";
import { unitNamedIn } from "../unit";
import { holdsFigure } from "./figure-cells";
import { SPEAKS_OF_SAVINGS } from "./savings-words";

/** Rows that look like part of a table of savings and were read as none, with why, in a sentence. */
export interface UnreadRows {
  readonly range: RangeRef;
  readonly reason: string;
}

const FEWEST = 2;
/** Rows of words from one row of figures to the next; blank ones are not counted. */
const MOST_BETWEEN = 4;
const REASON = "Rows with figures stand here, and nothing says what their columns hold, or that they are savings.";

/**
 * Finds rows with figures beside words that no table took, where savings are spoken of: what was not read is said, so that
 * nothing is left out in silence.
 *
 * @param isTaken whether a row of the grid belongs to a table or list that was read
 * @param hasFigures tells a row that holds figures
 */
export function* findingUnreadRows(
  grid: Grid,
  isTaken: (row: number) => boolean,
  hasFigures: (row: number) => boolean = (row) => holdsWordsAndFigures(grid, row),
): Steps<UnreadRows[]> {
  const groups: number[][] = [];
  let between = MOST_BETWEEN;
  for (let row = 0; row < grid.values.length; row += 1) {
    if (row % ITEMS_A_STEP === 0) yield;
    if (isTaken(row)) between = MOST_BETWEEN;
    else if (hasFigures(row)) {
      if (between < MOST_BETWEEN) groups.at(-1)?.push(row);
      else groups.push([row]);
      between = 0;
    } else if (grid.values[row]?.some((value) => value !== "")) between += 1;
  }
  const large = groups.filter((rows) => rows.length >= FEWEST);
  if (large.length === 0 || !(speaksOfSavings(grid) || tracksTargets(grid))) return [];
  return large.map((rows) => ({ range: rangeOf(grid, rows), reason: REASON }));
}

function holdsWordsAndFigures(grid: Grid, row: number): boolean {
  let [words, figures] = [0, 0];
  const end = valuesOfRow(grid, row).length;
  for (let column = 0; column < end; column += 1) {
    const kind = kindAt(grid, row, column);
    if (kind === "number" || (kind === "text" && holdsFigure(grid, row, column))) figures += 1;
    else if (kind === "text") words += 1;
  }
  return words > 0 && figures > 0;
}

/** What brings a deficit down, and what councils call savings that are yet to be decided. */
const BY_OTHER_NAMES =
  /\b(?:recovery plans?|mitigating actions?|cost[- ]reduction|(?:budget|service|officer) (?:options|proposals))\b/i;

/** Whether a sheet speaks of savings anywhere. */
export function speaksOfSavings({ values, sheet }: Grid): boolean {
  const speaks = (text: unknown) =>
    typeof text === "string" && (SPEAKS_OF_SAVINGS.test(text) || BY_OTHER_NAMES.test(text));
  return speaks(sheet) || values.some((row) => row.some(speaks));
}

/** Targets of money and what was delivered of them may be of savings, as a tracker's summary has them, though no word says so. */
function tracksTargets({ values }: Grid): boolean {
  const holds = (row: readonly unknown[], word: RegExp) =>
    row.some((text) => typeof text === "string" && text.length < LONGEST_HEADING && word.test(text));
  return (
    values.some((row) => holds(row, /\btargets?\b/i) && holds(row, /\b(?:achieved|delivered)\b/i)) &&
    values.some((row) => row.some((text) => typeof text === "string" && unitNamedIn(text) !== null))
  );
}

const LONGEST_HEADING = 40;

function rangeOf(grid: Grid, rows: readonly number[]): RangeRef {
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  const width = rows.reduce((widest, row) => Math.max(widest, valuesOfRow(grid, row).length), 1);
  return { ...refAt(grid, first, 0), rows: last - first + 1, columns: width };
}
