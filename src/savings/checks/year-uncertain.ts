import type { Finding } from "../finding";
import type { SavingsTable } from "../table";

/** Rows that lost a figure on the way from a report: they are left out of every sum until it is said where they stand. */
export function yearUncertain({ uncertain }: SavingsTable): Finding[] {
  return uncertain.map(({ name, written, reason, cell }) => ({
    check: "year-uncertain",
    severity: "error",
    message: `"${name}" (${written.join(", ")}): ${reason}`,
    why: "The row takes part in no sum until somebody says in which years its figures stand.",
    cells: [cell],
  }));
}
