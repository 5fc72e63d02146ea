import type { FigureLine } from "./line-tokens";
import type { TextLine } from "./text-line";

/** A line of text with what its end holds. */
export interface ReadLine extends TextLine {
  readonly at: number;
  readonly figures: FigureLine | null;
}

const PARAGRAPH = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\s+\p{Lu}/u;
const MOST_WORDS_OF_A_ROW = 40;
/** "1.2" may number a paragraph, or be the code of a row. */
const MOST_WORDS_OF_A_CODED_ROW = 16;

const ENDS_IN_MID_SENTENCE = /\b(?:is|are|was|were|of|to|at|by|from|than|about|around|over|between|and)$/i;

/** A sentence that happens to end with a number. */
export function isProse({ text, figures }: ReadLine): boolean {
  if (!figures) return false;
  // A note under a table begins with its mark and ends in the middle of its sentence.
  if (/^(?:\d{1,2}|[*†‡¹²³]|\(\d\))\s/u.test(text) && ENDS_IN_MID_SENTENCE.test(figures.words)) return true;
  if (figures.figures.length > 1) return false;
  const words = figures.words.split(/\s+/u).length;
  return (
    words > MOST_WORDS_OF_A_ROW ||
    (words > MOST_WORDS_OF_A_CODED_ROW && PARAGRAPH.test(text)) ||
    (words > 8 && (/[.;]\s+\p{Lu}/u.test(figures.words) || text.endsWith(".")))
  );
}

/** A line that ends as sentences do. */
export function isSentence(text: string): boolean {
  return /[.;:!?]["'”’)]?$/u.test(text) && text.split(/\s+/u).length > 6;
}
