import type { Basis, Decided } from "../table";

/** How a table's years relate; null where the user is asked. */
export type Decision = Decided<Basis | null>;

/** Nothing tells how the years relate: the evidence says what was looked at. */
export function undecided(evidence: string): Decision {
  return { value: null, evidence, decidedBy: "nothing", cells: [] };
}
