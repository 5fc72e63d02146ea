import type { CheckId } from "./check-names";
import type { CellRef } from "./grid";

/** How much a finding matters: a figure is wrong or missing; it may be; something worth knowing. */
export type Severity = "error" | "warning" | "note";

/** How much a finding matters, in the reader's words: on the sheet, in the pane, in cells and on the command line. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Put right",
  warning: "Look at",
  note: "Note",
};

/** Something the checks found, with the cells it rests on and the numbers in its sentence. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** What is wrong, in a sentence with its numbers. */
  readonly message: string;
  /** Why it matters to whoever relies on the figures. */
  readonly why: string;
  readonly cells: readonly CellRef[];
}
