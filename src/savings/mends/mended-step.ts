import type { MendKind } from "./mend";

/** What a cell held before a mend and holds after it: formulas begin with "=", as Excel gives them. */
export interface MendedCell {
  /** Zero-based, from the first cell of the part's place. */
  readonly row: number;
  readonly column: number;
  readonly before: string | number | boolean;
  readonly beforeFormat: string;
  readonly after: string | number | boolean;
  readonly afterFormat: string;
}

/** The mended cells of one sheet. */
export interface MendedPart {
  /** The id of the place, which the workbook keeps: it follows when rows move or the sheet is renamed. */
  readonly place: string;
  /** Where the place began when it was mended, zero-based: a formula in it has moved as far as its cell. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly MendedCell[];
}

/** One application of a mend, to one finding or to all of a kind: it is taken back as a whole. */
export interface MendedStep {
  readonly id: string;
  readonly kind: MendKind;
  /** What was done, in a sentence: "Made 12 figures numbers on Birmingham." */
  readonly words: string;
  readonly parts: readonly MendedPart[];
}
