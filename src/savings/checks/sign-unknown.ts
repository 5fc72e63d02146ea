import type { Finding } from "../finding";
import type { SavingsTable } from "../table";

/** Figures stand on both sides of nothing, and nothing says on which of them savings do. */
export function signUnknown({ sign }: SavingsTable): Finding[] {
  if (sign.decidedBy !== "nothing" || sign.cells.length === 0) return [];
  return [
    {
      check: "sign-unknown",
      severity: "error",
      message: sign.evidence,
      why: "Until it is said, savings may be counted as costs and costs as savings.",
      cells: sign.cells,
    },
  ];
}
