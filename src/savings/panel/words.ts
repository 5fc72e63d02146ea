/** What people typed beside a question. */
export interface PanelWords {
  readonly question: string;
  readonly answer: string;
  readonly comment: string;
  /** The equality column where somebody typed something of their own there; null where it is as the add-in wrote it. */
  readonly equality: string | null;
  /** Columns of the user's own, by heading: a value, or a formula in R1C1 with its leading "=". */
  readonly own: readonly OwnCell[];
}

/** A cell of a column that the user added. */
export interface OwnCell {
  readonly heading: string;
  readonly content: string | number | boolean;
}

/** What stands beside a question that is asked for the first time. */
export const NO_WORDS: PanelWords = { question: "", answer: "", comment: "", equality: null, own: [] };

/**
 * Whether somebody typed anything beside a question. Spaces alone are no words; a nought or an unticked box in a column
 * of the user's own is.
 */
export function hasWords(words: PanelWords): boolean {
  const { question, answer, comment, equality, own } = words;
  const contents = [question, answer, comment, equality ?? "", ...own.map((cell) => cell.content)];
  return contents.some((content) => typeof content !== "string" || content.trim() !== "");
}
