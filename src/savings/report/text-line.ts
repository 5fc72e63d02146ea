import { withoutEntities } from "./entities";
import { isPageFurniture } from "./page-furniture";

/** A line of a report's text without what Markdown and bullets add to it. */
export interface TextLine {
  readonly line: number;
  /** With its tabs and runs of spaces; "" for a blank line or a rule. */
  readonly text: string;
  /** A mark of a list stood before it. */
  readonly isBullet: boolean;
  /** The line is one cell of a table, also where it is empty. */
  readonly isCell?: boolean;
  /** Nothing but spaces stands on it: where every cell is a paragraph, it is an empty one. */
  readonly isSpace?: boolean;
}

const RULE = /^\s*(?:[-*_=](?:\s*[-*_=]){2,})\s*$/u;
/** Marks of the symbol fonts come out as letters: an arrow as "Ø", a tick as "ü". A letter before an amount is one too. */
const BULLET =
  /^\s*(?:[•●▪■◦‣]\s*|\(?(?:[a-z]|[ivx]{2,4})\)\s+(?=£\s?\d)|(?:[·\uF0A7\uF0B7\uF0D8oØ§üŸ]|[-–*+](?![\d£(]))\s+)(?=\S)/u;
const HEADING = /^\s{0,3}#{1,6}\s+/u;

/** What typesetting makes of "fi" and "ff", and the narrow spaces that it puts between thousands. */
const LIGATURES = /[\uFB00-\uFB06]/gu;
const THIN_THOUSANDS = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;

/**
 * A line as a reader sees it: Markdown's marks are taken off, spaces of every kind are spaces.
 *
 * @param line its place in the report, counted from zero
 * @example textLine("**Total** (0.100)", 4).text // "Total (0.100)"
 */
export function textLine(written: string, line: number): TextLine {
  const spaced = withoutEntities(written)
    .replace(THIN_THOUSANDS, "")
    .replace(LIGATURES, (mark) => mark.normalize("NFKC"))
    // A pound sign whose two bytes were read as two letters.
    .replace(/Â[£Ł]/gu, "£")
    .replace(/[\u2010\u2011\u2212]/gu, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, " ")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    // An e-mail marks each line that it quotes; ">£40k" is more than that.
    .replace(/^(?:>\s)+|^>$/u, "")
    // What news pages write over an advertisement may touch the words under it.
    .replace(/^(?:Hide Ad)+(?=[^\sa-z])/u, "");
  if (RULE.test(spaced)) return { line, text: "", isBullet: false };
  // "- 24 -" is the number of a page, and its dash no bullet.
  const isBullet = BULLET.test(spaced) && !isPageFurniture(spaced);
  // In a row of cells a dash says that the row breaks down the one above.
  const listed = !isBullet || spaced.includes("\t") ? spaced : spaced.replace(BULLET, "");
  const text = withoutMarkdown(listed.replace(HEADING, ""));
  const own = withoutSpacesBehind(text);
  return own === "" && spaced !== "" ? { line, text: own, isBullet, isSpace: true } : { line, text: own, isBullet };
}

/**
 * Emphasis, links and the few tags that Markdown's tables hold. A note's mark is kept apart from the figure before it. What
 * is emphasised or linked has its longest length: a line that is full of opening marks would be gone through for each.
 */
function withoutMarkdown(text: string): string {
  if (!/[*_[\]<\\`~]/u.test(text)) return text;
  const plain = text
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<sup>\s*([^<]{1,8}?)\s*<\/sup>/gi, " [$1]")
    .replace(/<!--.{0,400}?-->/gu, "")
    .replace(/<\/?[a-z][^<>]{0,80}>/gi, "")
    .replace(/!?\[([^\]]{0,400})\]\((?:[^()\s]|\([^()]{0,400}\)){0,2000}\)/gu, "$1")
    .replace(/(\*\*|__)(?=\S)(.{1,2000}?)(?<=\S)\1/gu, "$2")
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]{1,2000}?)(?<=[^\s*])\*(?![\w*])/gu, "$1")
    .replace(/(?<!\w)_(?=\S)([^_]{1,2000}?)(?<=\S)_(?!\w)/gu, "$1")
    .replace(/~~([^~]+)~~/gu, "")
    .replace(/`([^`]+)`/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!£$])/gu, "$1");
  // Where others part cells, a bar behind a stroke is one of the words: what parts them knows it by its stroke.
  return /(?<!\\)\|/u.test(plain) ? plain : plain.replaceAll("\\|", "|");
}

/** A regular expression would go through a run of spaces in mid-line once for each of them. */
function withoutSpacesBehind(text: string): string {
  let end = text.length;
  while (text[end - 1] === " ") end -= 1;
  return text.slice(0, end);
}
