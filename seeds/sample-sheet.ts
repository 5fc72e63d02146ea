import type { PlainSheet } from "../src/sheet/sample-plan";

/** A cell of a paper: a string is always text, even where it looks like a number; null is empty. */
export type SampleCell = string | number | null;

/** One council paper's savings as a sheet, laid out as the paper lays them out. */
export interface SampleSheet extends PlainSheet {
  /** The paper: who published it, and when. */
  readonly source: string;
  readonly rows: readonly (readonly SampleCell[])[];
}
