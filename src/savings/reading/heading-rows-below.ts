import type { Grid } from "../grid";
import { unitNamedIn } from "../unit";
import { yearNamedIn } from "../year";
import type { HeadingCell, HeadingRows } from "./heading-cells";
import { headingCellsOf } from "./heading-cells";
import { meaningOfHeading } from "./headings";
import { completesYears } from "./years-over-two";

const MOST_ROWS = 4;

/** Takes in the rows right under a heading that go on with it: units, or the second half of a broken heading. */
export function withRowsBelow(grid: Grid, row: number, first: readonly HeadingCell[]): HeadingRows {
  let cells = [...first];
  let rows = 1;
  while (rows < MOST_ROWS) {
    if (completesYears(grid, row + rows)) {
      rows += 1;
      continue;
    }
    const below = headingCellsOf(grid, row + rows);
    if (!below || !goesOn(cells, below)) break;
    cells = joined(spreadOver(cells, below), below);
    rows += 1;
  }
  return { row, rows, cells };
}

function goesOn(above: readonly HeadingCell[], below: readonly HeadingCell[]): boolean {
  if (below.every((cell) => isUnitMark(cell.label))) return true;
  if (standsTwice(below).size > 0 && above.length > 1 && spreadOver(above, below).length > above.length) return true;
  if (partsOfLast(above, below)) return true;
  if (saysWhatYearsAre(above, below)) return true;
  if (headsLines(above, below)) return false;
  const firstColumn = above[0]?.column ?? 0;
  const startsLater = below.every((cell) => cell.column > firstColumn);
  const addsWords = below.every((cell) => cell.label.length <= 40);
  const fillsGaps = below.some((cell) => cell.column < firstColumn && cell.meaning);
  // "Savings" may stand once over all the years.
  const isFewer = below.length < above.length || below.every((cell) => cell.meaning?.kind === "year");
  // No line has units: "Old, New, £ a year, %" under "Contract, Annual cost, Saving", each of which may stand over two.
  const hasUnits = below.some((cell) => isUnitMark(cell.label));
  const isBroken = isFewer || hasUnits || leavesNames(above, below);
  return (startsLater && addsWords && isBroken) || (fillsGaps && addsWords);
}

/** How sure the figures of a year are. */
const OF_YEAR =
  /^(?:(?:original|revised|approved|draft|proposed|indicative|latest|base|budget|current) )*(?:actuals?|outturn|budget|estimates?|forecasts?|projections?|projected|plan(?:ned)?|indicative|proposed|draft)(?: \(?£.{0,6})?$/i;

/** "Budget", "Estimate", "Forecast" under the years of a plan. */
function saysWhatYearsAre(above: readonly HeadingCell[], below: readonly HeadingCell[]): boolean {
  const years = new Set(above.filter(({ meaning }) => meaning?.kind === "year").map(({ column }) => column));
  return (
    years.size > 1 && below.length > 1 && below.every(({ column, label }) => years.has(column) && OF_YEAR.test(label))
  );
}

/**
 * Years and other short words under a heading whose names are whole: "2025/26" under "Target", months under "RAG", while
 * nothing stands under "Ref" and "Saving". A line would have its name there.
 */
function leavesNames(above: readonly HeadingCell[], below: readonly HeadingCell[]): boolean {
  const [first] = below;
  if (!first || !below.some(({ meaning }) => meaning?.year)) return false;
  return above.filter(({ column }) => column < first.column).length > 1;
}

/** One name under a heading that is whole, such as a directorate's, heads the lines below it. */
function headsLines(above: readonly HeadingCell[], [only, ...others]: readonly HeadingCell[]): boolean {
  if (!only || others.length > 0 || only.meaning !== null || !/^\p{Lu}/u.test(only.label)) return false;
  const over = above.find(({ column }) => column === only.column);
  return over !== undefined && over.meaning !== null && !isUnitMark(only.label);
}

/** What is said over two columns of a row, which only the row above can tell apart. */
function standsTwice(cells: readonly HeadingCell[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const cell of cells) (once.has(saidBy(cell)) ? twice : once).add(saidBy(cell));
  return twice;
}

/** The year that a label names, with its unit or without, or else its words. */
function saidBy({ label, meaning }: HeadingCell): string {
  return meaning?.year?.name ?? label.toLowerCase();
}

/**
 * A heading that is merged over several columns stands in the first of them only. It is spread over those whose own
 * label stands elsewhere too: "New" and "Existing" under each year, or years under "Savings" and again under "Posts".
 */
function spreadOver(above: readonly HeadingCell[], below: readonly HeadingCell[]): HeadingCell[] {
  const twice = standsTwice(below);
  const last = partsOfLast(above, below);
  if (last) {
    const whole = below.findLastIndex(({ label }) => WHOLE.test(label));
    return [
      ...above,
      ...below
        .filter(({ column }, at) => column > last.column && at <= whole)
        .map(({ column }) => ({ ...last, column })),
    ];
  }
  if (twice.size === 0) return [...above];
  const own = new Map(above.map((cell) => [cell.column, cell]));
  const spread = below.flatMap((cell): HeadingCell[] => {
    const { column } = cell;
    const over = above.findLast((cell) => cell.column <= column);
    const startsBelow = over !== undefined && below.some((cell) => cell.column === over.column);
    return own.has(column) || !startsBelow || !twice.has(saidBy(cell)) ? [] : [{ ...over, column }];
  });
  return [...above, ...spread].sort((a, b) => a.column - b.column);
}

const WHOLE = /^(?:net|gross|total)\b/i;

/** The only year, the last of its row, over "Expenditure", "Income" and "Net", which begin under it. */
function partsOfLast(above: readonly HeadingCell[], below: readonly HeadingCell[]): HeadingCell | null {
  const [last, another] = above.filter(({ meaning }) => meaning?.kind === "year");
  if (!last || another || last !== above.at(-1) || !below.some(({ column }) => column === last.column)) return null;
  return below.some(({ column, label }) => column > last.column && WHOLE.test(label)) ? last : null;
}

function isUnitMark(label: string): boolean {
  if (label.length > 12 || yearNamedIn(label) !== null) return false;
  return unitNamedIn(label) !== null || /^\(?(?:%|per cent|no\.?|m|k)\)?$/i.test(label);
}

function joined(above: readonly HeadingCell[], below: readonly HeadingCell[]): HeadingCell[] {
  const cells = new Map(above.map((cell) => [cell.column, cell]));
  for (const cell of below) {
    const upper = cells.get(cell.column);
    cells.set(cell.column, upper ? joinedCell(upper, cell) : cell);
  }
  return [...cells.values()].sort((a, b) => a.column - b.column);
}

function joinedCell(upper: HeadingCell, lower: HeadingCell): HeadingCell {
  const repeats = isUnitMark(lower.label) && upper.label.includes(lower.label.replace(/[()]/gu, ""));
  const label = repeats ? upper.label : `${upper.label} ${lower.label}`;
  const meaning = upper.wasDate || (upper.meaning && isUnitMark(lower.label)) ? upper.meaning : meaningOfHeading(label);
  // A percentage mark under a column of money words makes it a column of percentages.
  const isShare = /%|per cent/i.test(lower.label) && meaning !== null && meaning.kind !== "percent";
  return { ...upper, label, meaning: isShare ? { kind: "percent", year: meaning.year } : meaning };
}
