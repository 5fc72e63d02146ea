import type { Basis, Decided, Figure, SavingsLine } from "../table";

/** How a table's years relate; null where the user is asked. */
export type Decision = Decided<Basis | null>;

/** A line with those of its yearly figures that stand there. */
export interface YearlyLine {
  readonly line: SavingsLine;
  readonly figures: readonly StandingFigure[];
}

export type StandingFigure = Figure & { readonly value: number };

/** Nothing tells how the years relate: the evidence says what was looked at. */
export function undecided(evidence: string): Decision {
  return { value: null, evidence, decidedBy: "nothing", cells: [] };
}
