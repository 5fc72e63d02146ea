import type { Basis, Column, Decided, SavingsLine } from "../table";
import type { StandingFigure } from "./yearly-figures";
import { standingFigures, written } from "./yearly-figures";

const FEWEST_TO_SETTLE = 3;

/** How most lines run: settling at a figure is a lasting effect; a figure and then nothing is a step. */
export function basisByCourse(lines: readonly SavingsLine[], years: readonly Column[]): Decided<Basis> | null {
  const [settling, stopping] = [new LinesAlike(), new LinesAlike()];
  let moving = 0;
  // The same in two years, and no more, may be one saving or two.
  let hasThird = false;
  for (const line of lines) {
    const figures = standingFigures(line, years);
    if (!figures.some(({ value }) => value !== 0)) continue;
    moving += 1;
    if (settles(figures)) {
      settling.add(line);
      hasThird ||= figures.length >= FEWEST_TO_SETTLE;
    }
    if (stops(figures)) stopping.add(line);
  }
  const isSettled = hasThird && settling.areMost(moving);
  const { count, example } = isSettled ? settling : stopping;
  if (!example || !(isSettled || stopping.areMost(moving))) return null;
  const figures = standingFigures(example, years);
  const runs = isSettled ? "settle at a figure that stays" : "have a figure followed by nothing";
  const means = isSettled ? "year's figure is that year's effect" : "figure is a further step";
  return {
    value: isSettled ? "cumulative" : "incremental",
    evidence: `${count} of ${moving} lines ${runs} (${example.code ?? example.name}: ${figures.map(written).join(", ")}): each ${means}.`,
    decidedBy: "figures",
    // A long table has a hundred thousand cells like these.
    cells: figures.map((figure) => figure.cell),
  };
}

/** Lines that run alike: how many, and the first of them. */
class LinesAlike {
  count = 0;
  example: SavingsLine | null = null;

  add(line: SavingsLine): void {
    this.example ??= line;
    this.count += 1;
  }

  areMost(of: number): boolean {
    return this.count >= 2 && this.count * 5 >= of * 3;
  }
}

function settles(figures: readonly StandingFigure[]): boolean {
  const last = figures.at(-1)?.value;
  return last !== 0 && last === figures.at(-2)?.value;
}

function stops(figures: readonly StandingFigure[]): boolean {
  return figures.some(({ value }, index) => value !== 0 && figures[index + 1]?.value === 0);
}
