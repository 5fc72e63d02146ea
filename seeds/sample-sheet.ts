/** A cell of a sample sheet: a string is always text, even where it looks like a number; null is empty. */
export type SampleCell = string | number | null;

/** One council paper's savings as a sheet, laid out as the paper lays them out. */
export interface SampleSheet {
  readonly name: string;
  /** The paper: who published it, and when. */
  readonly source: string;
  /** From A1 down. Rows may be shorter than the sheet is wide. */
  readonly rows: readonly (readonly SampleCell[])[];
  /** Excel number format of the numbers, by zero-based column. */
  readonly numberFormats: Readonly<Record<number, string>>;
  /** Widths in characters, by column. */
  readonly columnWidths: readonly number[];
  /** Zero-based rows that are headings: shown bold. */
  readonly headingRows: readonly number[];
  /** Zero-based rows of the sheet's titles. */
  readonly titleRows: readonly number[];
}
