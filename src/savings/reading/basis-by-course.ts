import type { Basis, Column, Decided, SavingsLine } from "../table";
import { standingFigures, written } from "./yearly-figures";

const FEWEST_TO_SETTLE = 3;

/** How most lines run: settling at a figure is a lasting effect; a figure and then nothing is a step. */
export function basisByCourse(lines: readonly SavingsLine[], years: readonly Column[]): Decided<Basis> | null {
  const moving = lines.map((line) => courseOf(line, years)).filter(({ standing, moves }) => standing >= 2 && moves);
  const settling = moving.filter(({ settles }) => settles);
  const stopping = moving.filter(({ stops }) => stops);
  // The same in two years, and no more, may be one saving or two.
  const hasThird = settling.some(({ standing }) => standing >= FEWEST_TO_SETTLE);
  const areMost = ({ length }: readonly Course[]) => length >= 2 && length * 5 >= moving.length * 3;
  const isSettled = areMost(settling) && hasThird;
  const told = isSettled ? settling : stopping;
  const [example] = told;
  if (!example || !areMost(told)) return null;
  const { line } = example;
  const figures = standingFigures(line, years);
  const runs = isSettled ? "settle at a figure that stays" : "have a figure followed by nothing";
  const means = isSettled ? "year's figure is that year's effect" : "figure is a further step";
  return {
    value: isSettled ? "cumulative" : "incremental",
    evidence: `${told.length} of ${moving.length} lines ${runs} (${line.code ?? line.name}: ${figures.map(written).join(", ")}): each ${means}.`,
    decidedBy: "figures",
    // A long table has a hundred thousand cells like these.
    cells: figures.map((figure) => figure.cell),
  };
}

/** How a line's figures run from year to year. */
interface Course {
  readonly line: SavingsLine;
  /** How many figures stand there. */
  readonly standing: number;
  /** Not all of them are nothing. */
  readonly moves: boolean;
  readonly settles: boolean;
  readonly stops: boolean;
}

/** Every line of a long table is asked, so its figures are walked and not gathered. */
function courseOf(line: SavingsLine, years: readonly Column[]): Course {
  let standing = 0;
  let last = 0;
  let [moves, settles, stops] = [false, false, false];
  for (const { index } of years) {
    const value = line.figures.get(index)?.value;
    if (value === null || value === undefined) continue;
    moves ||= value !== 0;
    settles = standing > 0 && value !== 0 && value === last;
    stops ||= value === 0 && last !== 0;
    last = value;
    standing += 1;
  }
  return { line, standing, moves, settles, stops };
}
