import type { SavingsLine, SavingsTable } from "../table";
import { textsOf } from "./texts";

export type Rating = "red" | "amber" | "green";

/** A line's rating, and how to say it: the colour, or both colours as they are written, such as "Amber/Red". */
export interface LineRating {
  readonly rating: Rating;
  readonly inWords: string;
}

const COLOURS = "(?:red|amber|green)(?:\\s*[/–-]\\s*(?:red|amber|green))?";
const LETTERS = "[RAG](?:\\s*[/–-]\\s*[RAG])?";
const RATED = new RegExp(
  `\\b(?:RAG(?:[ -]?(?:rating|rated|status))?|rated|risk rating)\\s{0,3}(?:is|as|[:=–-])?\\s{0,3}(${COLOURS})\\b`,
  "i",
);
const ALONE = new RegExp(`^\\W*(${COLOURS})\\W*$`, "i");
const LETTERS_ALONE = new RegExp(`^\\W*(${LETTERS})\\W*$`, "u");
const FIRST_WORD = new RegExp(`^\\W*(${COLOURS})\\b`, "i");
/** Headings under which a letter is a colour, and a colour that begins a remark is a rating. */
const HEADS_RATINGS = /\bRAG\b|\bratings?\b|\brated\b|\brisks?\b|\bconfidence\b/i;

/**
 * A line's rating: from a column of ratings, from a cell that says nothing else, or from words such as "RAG: Amber". Of
 * two colours the worse counts.
 */
export function ratingOf(line: SavingsLine, table: SavingsTable): LineRating | null {
  const texts = textsOf(line, table);
  const inColumn = texts.filter(({ heading }) => heading !== null && HEADS_RATINGS.test(heading));
  const cells = [line.typeWritten, ...line.narrative.map(({ text }) => text)];
  const beside = texts.filter(({ heading }) => heading !== null).map(({ text }) => text);
  const [written] = [
    ...inColumn.flatMap(({ text }) => (FIRST_WORD.exec(text) ?? LETTERS_ALONE.exec(text))?.[1] ?? []),
    ...texts.flatMap(({ text }) => RATED.exec(text)?.[1] ?? []),
    ...[...cells, ...beside].flatMap((text) => ALONE.exec(text)?.[1] ?? []),
    ...cells.flatMap((text) => LETTERS_ALONE.exec(text)?.[1] ?? []),
  ];
  return written === undefined ? null : worseOf(written);
}

const BY_LETTER: Readonly<Record<string, Rating>> = { r: "red", a: "amber", g: "green" };
const WORST_FIRST: readonly Rating[] = ["red", "amber", "green"];

function worseOf(written: string): LineRating | null {
  const colours = written
    .toLowerCase()
    .split(/[/–-]/u)
    .flatMap((colour) => BY_LETTER[colour.trim().charAt(0)] ?? []);
  const rating = WORST_FIRST.find((one) => colours.includes(one));
  if (!rating) return null;
  return { rating, inWords: colours.every((colour) => colour === rating) ? rating : `"${written.trim()}"` };
}
