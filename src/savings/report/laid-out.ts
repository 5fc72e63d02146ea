import type { Grid } from "../grid";

/** A cell of a row that was made of a report's text. */
export interface LaidCell {
  /** Zero-based column on the sheet as which the report is read. */
  readonly column: number;
  readonly text: string;
  /** The line of the report. */
  readonly line: number;
  /** Why the user should look at it, in a sentence; absent where it could only be read one way. */
  readonly doubt?: string;
  /** Why it stands here although the text does not say so, in a sentence, where sums leave no doubt. */
  readonly proof?: string;
}

/** One row of the sheet as which a report is read. */
export interface LaidRow {
  readonly cells: readonly LaidCell[];
  /** The row has fewer figures than the table has columns for them, and nothing says which are missing. */
  readonly unplaced?: UnplacedFigures;
}

/** Figures of which nobody knows in which columns they stand. They stand in no cell until somebody says. */
export interface UnplacedFigures {
  readonly words: string;
  readonly figures: readonly LaidCell[];
  /** The columns that hold figures in this table: the figures stand in some of these, in this order. */
  readonly columns: readonly number[];
  /** What the columns are headed with, one for each. */
  readonly labels: readonly string[];
}

/** Where the figures of a row stand, by the user or by proof: for each figure, its column. */
export interface Placement {
  /** The line of the report with the row's first figure. */
  readonly line: number;
  readonly columns: readonly number[];
  /** Why they stand there, in a sentence. */
  readonly reason: string;
  readonly by: "user" | "arithmetic";
  /** The sums are exact, and the ways that they leave out are so few that chance proves nothing. */
  readonly isSure?: boolean;
}

/** Something like a table that was not read, and why, in a sentence. */
export interface UnreadPart {
  readonly line: number;
  readonly lastLine: number;
  readonly reason: string;
}

/** Figures that stand in no cell, with the row of the grid above them; -1 where they stand above the first. */
export interface UnplacedRow extends UnplacedFigures {
  readonly under: number;
}

/** A report laid out as the cells of a sheet, so that it is read as a workbook is. */
export interface LaidOut {
  readonly grid: Grid;
  /** The cells of each row of the grid. */
  readonly rows: readonly (readonly LaidCell[])[];
  readonly unplaced: readonly UnplacedRow[];
  readonly unread: readonly UnreadPart[];
}
