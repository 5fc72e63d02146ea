import type { PlacedChoice } from "../choices/table-choice";
import type { Basis, Decided, SavingsTable } from "../table";
import type { Unit } from "../unit";

/**
 * Which tables are taken: those whose words or sheet speak of savings; those whose words do, where the sheet is named after
 * a file; or any, since a range that the user names as one is believed.
 */
export type Claim = "what speaks of savings" | "what does so by itself" | "anything";

/** The unit that a sheet of words tells of all sheets; null where none does. */
export type UnitTold = Decided<Unit | null> | null;

/** What is told of a table elsewhere, which holds where its own words and figures say nothing. */
export interface Told {
  readonly unit: UnitTold;
  readonly basis: Decided<Basis | null> | null;
}

export const NOTHING_TOLD: Told = { unit: null, basis: null };

/** A table that is being put together, with the grid rows that it takes. */
export interface TableInGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly table: SavingsTable;
  /** Rows within it whose figures are no savings, which the user is told of. */
  readonly passedOver?: readonly number[];
}

/** A table as its cells and their words say. */
export interface FoundTable extends TableInGrid {
  /** The same table read as the user decided: there is always one, however its columns were set. */
  readonly asDecided: (choice: PlacedChoice) => TableInGrid;
}
