import type { Basis, Decided } from "../table";

/**
 * How lines run says nothing of the basis where rows among them have more numbers than columns, and no sum proves which of
 * these are the row's figures: a likelihood that rests on another is asked about.
 */
export function basisInDoubt(basis: Decided<Basis | null>): Decided<Basis | null> {
  if (basis.decidedBy !== "figures") return basis;
  return {
    value: null,
    evidence: `${basis.evidence.slice(0, -1)}; but rows among them have more numbers than there are columns, and no words say it.`,
    decidedBy: "nothing",
    cells: basis.cells,
  };
}
