/**
 * A report as it was handed over, whatever it came in: the lines that a reader sees, and what is known of how they
 * belong together. Lines are counted from zero; the reader sees them counted from one.
 */
export interface Report {
  /** The file's name, or what was pasted. */
  readonly name: string;
  /** Every line of the text, as the user can check the reading against it. */
  readonly lines: readonly string[];
  /** In the order of reading. */
  readonly blocks: readonly ReportBlock[];
}

/** A line of words, which may be part of a table that only its layout shows; or a table that the source marks as one. */
export type ReportBlock = ReportWords | ReportTable;

export interface ReportWords {
  readonly kind: "words";
  /** The text is that line of {@link Report.lines}. */
  readonly line: number;
}

/** A table of HTML, Word or a file of separated values. */
export interface ReportTable {
  readonly kind: "table";
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportCell {
  readonly text: string;
  readonly line: number;
  /** How many columns and rows the cell takes; one where absent. */
  readonly columns?: number;
  readonly rows?: number;
}

/**
 * A report of plain text, such as a pasted e-mail or the text of a PDF.
 *
 * @example reportOfText("Pasted text", "Freeze post\t(0.100)").lines.length // 1
 */
export function reportOfText(name: string, text: string): Report {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|[\n-\r\u2028\u2029]/u);
  return { name, lines, blocks: lines.map((_, line) => ({ kind: "words", line })) };
}
