import type { CellRef } from "./grid";

/** How much a finding matters: a figure is wrong or missing; it may be; something worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Something the checks found, with the cells it rests on and the numbers in its sentence. */
export interface Finding {
  /** Which check found it, such as "figure-is-text". */
  readonly check: string;
  readonly severity: Severity;
  /** What is wrong, in a sentence with its numbers. */
  readonly message: string;
  /** Why it matters to whoever relies on the figures. */
  readonly why: string;
  readonly cells: readonly CellRef[];
}
