import type { PlacedText } from "./pdf-lines";

/** From where to where something reaches across a page, in points. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far two reach over one another; nothing or less where they do not. */
export function overlap(one: Span, other: Span): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}

export function spanOf({ x, width }: PlacedText): Span {
  return { from: x, to: x + width };
}

/**
 * A text as its words, each with the place that is worked out from the letters before it: programs write narrow columns as one
 * text.
 */
export function wordsOf(piece: PlacedText): PlacedText[] {
  return [...piece.text.matchAll(/\S+/gu)].map(({ 0: text, index }) => partOf(piece, index, text));
}

const FIGURE_FIRST = /^\s*[£+(-]*\d[\d.,/]*[)%kmp]*\s+(?=\p{L})/u;

/** A figure with the words of the next column in one text, as two; any other text as it is. */
export function figureApart(piece: PlacedText): PlacedText[] {
  const length = FIGURE_FIRST.exec(piece.text)?.[0].length;
  if (length === undefined) return [piece];
  return [partOf(piece, 0, piece.text.slice(0, length).trimEnd()), partOf(piece, length, piece.text.slice(length))];
}

function partOf(piece: PlacedText, index: number, text: string): PlacedText {
  const pitch = piece.width / piece.text.length;
  return { ...piece, text, x: piece.x + index * pitch, width: text.length * pitch };
}
