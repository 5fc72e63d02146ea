import type { Column, SavingsLine } from "../table";
import { isOfPivot } from "./pivot-filters";
import type { Decision } from "./basis-decision";
import { undecided } from "./basis-decision";
import type { StandingFigure } from "./yearly-figures";
import { standingFigures } from "./yearly-figures";

/**
 * A column that totals the years shows what the table's own author takes its figures to be. Null where there is none, or
 * where it says now the one and now the other.
 */
export function byTotalColumn(
  lines: readonly SavingsLine[],
  years: readonly Column[],
  columns: readonly Column[],
): Decision | null {
  const column = columns.find((candidate) => candidate.kind === "total");
  // A pivot adds up whatever stands in it, so that its total says nothing of what its author takes the years to be.
  if (!column || columns.some(({ label }) => isOfPivot(label))) return null;
  let sums = 0;
  let lasts = 0;
  let yearly = 0;
  let going = 0;
  for (const line of lines) {
    const figures = standingFigures(line, years);
    if (figures.length === 0) continue;
    yearly += 1;
    if (goesOn(figures)) going += 1;
    const total = line.figures.get(column.index)?.value;
    if (total === null || total === undefined) continue;
    const added = figures.reduce((before, { value }) => before + value, 0);
    const last = figures.at(-1)?.value ?? 0;
    if (Math.abs(added - last) < 1e-9) continue;
    if (Math.abs(total - added) < 1e-6) sums += 1;
    if (Math.abs(total - last) < 1e-6) lasts += 1;
  }
  if (sums + lasts === 0 || (sums > 0 && lasts > 0)) return null;
  const says = `"${column.label}" is ${sums > 0 ? "the sum of the years" : "the last year's figure"} on ${sums + lasts} lines.`;
  // A plan of many years may add up the money of one lasting saving.
  if (sums > 0 && going * 5 >= yearly * 3)
    return undecided(
      `${says} Yet most lines stay at one figure for four years: is that one saving, or one more each year?`,
    );
  return {
    value: sums > 0 ? "incremental" : "cumulative",
    evidence: says,
    decidedBy: "arithmetic",
    cells: [column.cell],
  };
}

/** The same figure in the last four years: one that a further step would have each time is unlikely. */
function goesOn(figures: readonly StandingFigure[]): boolean {
  const [first, ...others] = figures.slice(-4);
  return others.length === 3 && first?.value !== 0 && others.every(({ value }) => value === first?.value);
}
