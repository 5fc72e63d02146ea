import type { BlankTableOptions } from "../commands/insert-blank-table";
import type { MendPreview } from "../commands/mends";
import type { Outcome } from "../commands/outcome";
import type { ChoiceChange } from "../savings/choices/change-choice";
import type { SummaryOptions } from "../savings/choices/summary-options";
import type { Finding } from "../savings/finding";
import type { RangeRef } from "../savings/grid";
import type { Mend } from "../savings/mends/mend";
import type { SavingsTable } from "../savings/table";
import type { View } from "./pane-state";

/** Where something stands that was added to the workbook. */
export type PlaceOf<T> = (added: T) => RangeRef | undefined;

/** What the user can do in the pane. Those that give a promise tell whether it was done. */
export interface PaneActions {
  readonly readAgain: () => void;
  readonly createSummary: () => void;
  readonly publish: () => void;
  readonly stop: () => void;
  readonly insertSamples: () => void;
  readonly insertBlankTable: (options: BlankTableOptions) => void;
  /** Runs a command that adds to the workbook, and reads what is there then. @param placeOf where to go from the notice */
  readonly insert: <T>(command: () => Promise<Outcome<T>>, placeOf?: PlaceOf<T>) => Promise<boolean>;
  readonly goTo: (range: RangeRef) => void;
  readonly dismiss: () => void;
  readonly show: (view: View) => void;
  readonly decide: (table: SavingsTable, change: ChoiceChange) => Promise<boolean>;
  readonly useSelection: () => void;
  readonly accept: (finding: Finding, reason: string) => Promise<boolean>;
  readonly withdraw: (finding: Finding) => void;
  /** What mends would do to the cells as they are now; null where that could not be read. */
  readonly preview: (mends: readonly Mend[]) => Promise<MendPreview | null>;
  readonly mend: (mends: readonly Mend[]) => Promise<boolean>;
  readonly takeBack: (step: string) => void;
  readonly setOptions: (options: SummaryOptions) => Promise<boolean>;
}
