import type { SavingsTable } from "../table";

/** Whether only tables whose words speak of savings are taken, or any: a range that the user names as one is believed. */
export type Claim = "what speaks of savings" | "anything";

/** A table that is being put together, with the grid rows that it takes. */
export interface FoundTable {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly table: SavingsTable;
}
