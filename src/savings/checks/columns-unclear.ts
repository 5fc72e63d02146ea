import type { Finding } from "../finding";
import type { SavingsTable } from "../table";

/** Headings that do not say what their columns hold, or how they add up. */
export function columnsUnclear({ columnsProblem, choice, columns }: SavingsTable): Finding[] {
  // What the user set of the columns stands beside the table, where it can be changed.
  if (columnsProblem === null || choice !== null) return [];
  return [
    {
      check: "columns-unclear",
      severity: "error",
      message: columnsProblem,
      why: "What stands in these columns is left out, or counted wrongly, until somebody says what they hold.",
      cells: columns.slice(0, 1).map(({ cell }) => cell),
    },
  ];
}
