import type { Basis, Column, Decided, SavingsLine } from "../table";
import { standingFigures, written } from "./yearly-figures";

const FEWEST_TO_SETTLE = 3;

/** How most lines run: settling at a figure is a lasting effect; a figure and then nothing is a step. */
export function basisByCourse(lines: readonly SavingsLine[], years: readonly Column[]): Decided<Basis> | null {
  const [settling, stopping] = [new LinesAlike(), new LinesAlike()];
  let moving = 0;
  // The same in two years, and no more, may be one saving or two.
  let hasThird = false;
  for (const line of lines) {
    const { standing, moves, settles, stops } = courseOf(line, years);
    if (standing < 2 || !moves) continue;
    moving += 1;
    if (settles) {
      settling.add(line);
      hasThird ||= standing >= FEWEST_TO_SETTLE;
    }
    if (stops) stopping.add(line);
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

/** How a line's figures run from year to year. */
interface Course {
  /** How many figures stand there. */
  readonly standing: number;
  /** Not all of them are nothing. */
  readonly moves: boolean;
  readonly settles: boolean;
  readonly stops: boolean;
}

/** Every line of a long table is asked, so its figures are walked and not gathered. */
function courseOf({ figures }: SavingsLine, years: readonly Column[]): Course {
  let standing = 0;
  let last = 0;
  let [moves, settles, stops] = [false, false, false];
  for (const { index } of years) {
    const value = figures.get(index)?.value;
    if (value === null || value === undefined) continue;
    moves ||= value !== 0;
    settles = standing > 0 && value !== 0 && value === last;
    stops ||= value === 0 && last !== 0;
    last = value;
    standing += 1;
  }
  return { standing, moves, settles, stops };
}
