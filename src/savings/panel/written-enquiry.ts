import type { PanelWords } from "./words";

/** A row as it stands on the sheet: of the questions, or of the list of those no longer asked. */
export interface WrittenEnquiry {
  /** The number that people know the question by, such as 7; null where the cell holds no such number any more. */
  readonly ref: number | null;
  /** The line of enquiry, 1 to 25; null where the cell names none any more. */
  readonly rule: number | null;
  /** Title of the savings table, as shown. */
  readonly table: string;
  /** "" or "2017/18". */
  readonly year: string;
  /** The lines it rests on, as shown: "CH4 17+ Family support (New)". */
  readonly lines: readonly string[];
  /** The add-in's question as it was written. */
  readonly text: string;
  readonly words: PanelWords;
  /** False where it stands in the list of those no longer asked. */
  readonly isAsked: boolean;
}

/** A question that arises now. */
export interface AskedEnquiry {
  /** The line of enquiry, 1 to 25. */
  readonly rule: number;
  /** Title of the savings table, as shown. */
  readonly table: string;
  /** "" or "2017/18". */
  readonly year: string;
  readonly lines: readonly AskedLine[];
  readonly text: string;
}

/** A line that a question rests on. */
export interface AskedLine {
  /** Code, name and type as they are written to the sheet: "CH4 17+ Family support (New)". */
  readonly shown: string;
  readonly code: string | null;
  readonly name: string;
  readonly type: string;
}
