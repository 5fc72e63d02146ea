import { amountOf } from "../amount";
import type { Grid } from "../grid";
import { rowOnSheet } from "../grid";
import type { Pence } from "../money";
import { add, negate, NO_MONEY, pence, size, subtract } from "../money";
import type { Steps } from "../steps";
import { ITEMS_A_STEP } from "../steps";
import type { Column, SavingsLine, StatedTotal, TotalComparison } from "../table";
import type { FigureRow } from "./body-rows";
import type { Stretch } from "./running-sums";
import { halfLastDigit, RunningSums } from "./running-sums";
import type { SortedRow, TotalRow } from "./table-body";

/**
 * The totals that a table states, each compared with the lines it can stand for. A total after its lines adds the lines
 * since the last total, or all of them; one before its lines adds those that follow. Which it is, arithmetic decides:
 * of the readings that agree the closest is taken, and where none does, the likeliest, so that the difference is shown.
 *
 * @param rows lines and total rows in the order of the sheet
 * @param lines the lines made of these, in their order
 * @param grid the cells in which they stand
 */
export function* statingTotals(
  rows: readonly SortedRow[],
  lines: readonly SavingsLine[],
  columns: readonly Column[],
  grid: Grid,
): Steps<StatedTotal[]> {
  const totals = totalsAmong(rows);
  if (totals.length === 0) return [];
  const hasCosts = lines.some(({ type }) => type === "pressure");
  const sums = new RunningSums(columns);
  const net = new RunningSums(columns);
  let added = 0;
  for (const { figures, type } of lines) {
    if (added % ITEMS_A_STEP === 0) {
      sums.addUp();
      yield;
    }
    added += 1;
    sums.addLine(figures);
    if (hasCosts) net.addLine(figures, type === "pressure" ? -1 : 1);
  }
  return totals.map(({ item, at }, index) => {
    const previous = totals[index - 1]?.at ?? 0;
    const next = totals[index + 1]?.at ?? lines.length;
    const stretches = stretchesOf(item.labelled, { previous, at, next, last: lines.length });
    const { stretch, comparisons } = readingOf({ item, at }, stretches, sums, hasCosts ? net : null);
    return {
      row: rowOnSheet(grid, item.row.row),
      label: item.row.label,
      figures: item.row.figures,
      kind: item.labelled,
      lineRows: lines.slice(stretch.from, stretch.to).map((line) => line.row),
      comparisons,
      agrees: agrees(comparisons),
    };
  });
}

interface PlacedTotal {
  readonly item: TotalRow;
  /** How many lines stand before it. */
  readonly at: number;
}

function totalsAmong(rows: readonly SortedRow[]): PlacedTotal[] {
  const totals: PlacedTotal[] = [];
  let at = 0;
  for (const row of rows) {
    if (row.kind === "total") totals.push({ item: row, at });
    else at += 1;
  }
  return totals;
}

/** The lines that a total is taken to stand for, and how it compares with them. */
interface Reading {
  readonly stretch: Stretch;
  readonly comparisons: readonly TotalComparison[];
}

const OF_NOTHING: Reading = { stretch: { from: 0, to: 0 }, comparisons: [] };
/** One less the other, where savings and costs are both written as plain numbers. */
const LESS_COSTS = [null, "costs", "savings"] as const;
const ADDED_UP = [null] as const;

/** @param net the lines with costs taken off; null where there are none */
function readingOf(
  { item, at }: PlacedTotal,
  stretches: readonly Stretch[],
  sums: RunningSums,
  net: RunningSums | null,
): Reading {
  let [first, closest]: (Reading | null)[] = [null, null];
  let least = Infinity;
  for (const less of net ? LESS_COSTS : ADDED_UP) {
    for (const stretch of stretches) {
      const reading = { stretch, comparisons: compare(item.row, stretch, (less && net) ?? sums, less) };
      first ??= reading;
      const difference = agrees(reading.comparisons) ? differenceOf(reading.comparisons) : Infinity;
      // None comes closer than the very sum.
      if (difference === 0) return reading;
      if (difference < least) [closest, least] = [reading, difference];
    }
  }
  return closest ?? (runsAcross(item.row, at, sums) ? null : first) ?? OF_NOTHING;
}

/** "Cumulative total": each year states what the lines come to up to then, and is no total of one column. */
function runsAcross({ figures }: FigureRow, to: number, sums: RunningSums): boolean {
  let sum = NO_MONEY;
  return sums.columns.every((column) => {
    sum = add(sum, sums.amount(column, { from: 0, to }));
    return (sums.amountIn(figures, column) ?? sum) === sum;
  });
}

function agrees(comparisons: readonly TotalComparison[]): boolean {
  return comparisons.every((comparison) => comparison.agrees);
}

function differenceOf(comparisons: readonly TotalComparison[]): number {
  return comparisons.reduce((total, { stated, computed }) => total + Math.abs(stated - computed), 0);
}

/** A total's place: how many lines stand before the previous total, before it, before the next, and in all. */
interface Place {
  readonly previous: number;
  readonly at: number;
  readonly next: number;
  readonly last: number;
}

/** The stretches of lines that a total may stand for, likeliest first. */
function stretchesOf(labelled: "sub-total" | "total", { previous, at, next, last }: Place): Stretch[] {
  const sinceLast = { from: previous, to: at };
  const following = { from: at, to: next };
  const before = { from: 0, to: at };
  const all = { from: 0, to: last };
  const section = at > previous ? sinceLast : following;
  // A total with lines on both sides ends a section, whatever it is called.
  const endsSection = labelled === "sub-total" || (at > previous && last > at);
  const stretches = endsSection ? [section, following, before, all] : [all, before, section, following];
  return stretches.filter(({ from, to }) => to > from);
}

function compare(
  total: FigureRow,
  stretch: Stretch,
  sums: RunningSums,
  less: TotalComparison["less"],
): TotalComparison[] {
  return sums.columns.flatMap((column) => {
    const figure = total.figures.get(column.index);
    const stated = amountOf(figure, column.unit);
    if (!figure || stated === null) return [];
    const sum = sums.amount(column, stretch);
    const computed = less === "savings" ? negate(sum) : sum;
    const tolerance = pence(Math.floor(sums.rounding(column, stretch, figure)));
    const agreed = size(subtract(stated, computed)) <= tolerance;
    return [{ column: column.index, stated, computed, tolerance, agrees: agreed, less }];
  });
}

/**
 * What rounding alone can explain between a stated total and its lines: half the last digit of each, and never less
 * than the half penny to which every amount is held.
 *
 * @param decimals decimal places shown by the total and by each line
 * @param unitPence pence in one unit
 */
export function roundingTolerance(decimals: readonly number[], unitPence: number): Pence {
  return pence(Math.floor(decimals.reduce((total, places) => total + halfLastDigit(places, unitPence), 0)));
}
