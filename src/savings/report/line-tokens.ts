import { readFigure } from "../figure";

/** A word of a line, with what it may be. */
export interface Token {
  readonly text: string;
  readonly kind: "figure" | "stand-in" | "word";
}

/**
 * The words of a line. Signs and brackets that stand apart from their figure belong to it: "( 150 )", "£ 40".
 *
 * @example tokensOf("Freeze post (150) n/a").map((token) => token.kind) // ["word", "word", "figure", "stand-in"]
 */
export function tokensOf(line: string): Token[] {
  const words = gathered(line)
    .split(/\s+/u)
    .filter((text) => text !== "");
  const isNoFigure = (text: string, at: number) =>
    MONTH.test(words[at + 1] ?? "") || (SMALL.test(text) && NUMBERED.test(words[at - 1] ?? ""));
  return words.map((text, at) => ({ text, kind: isNoFigure(text, at) ? "word" : kindOf(text) }));
}

/** "Appendix 1", "Phase 2", "Note 3": a part that has a number is no amount. */
const NUMBERED =
  /^(?:Appendix|Annex|Note|Schedule|Table|Section|Paragraph|Phase|Stage|Tier|Tranche)$|^(?:APPENDIX|ANNEX|NOTE|SCHEDULE|TABLE)$/u;
const SMALL = /^\d{1,2}$/u;

/** "8 February": the day of a date is no figure. */
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[.,]?$/i;

function gathered(line: string): string {
  return (
    line
      .replace(/\(\s+(?=[-£\d.])/gu, "(")
      .replace(/(?<=[\d%mk])\s+\)/gu, ")")
      .replace(/(?<=[-(\s]|^)£\s+(?=[\d(])/gu, "£")
      .replace(/(?<=^|\s)(\(?-?£?\(?\d[\d,]*(?:\.\d+)?\)?)\s+(?=(?:million|thousand|mn?|k)\)?(?:\s|$))/gi, "$1")
      .replace(/(?<=^|\s)(\(?-?£?\(?\d[\d,]*(?:\.\d+)?\)?)\s+(?=(?:\[[^\]\s]{1,8}\]|[¹²³⁴-⁹*†‡§])(?:\s|$))/gu, "$1")
      .replace(BEGINS_WITH_ZERO, (written) => joinedThousands(written.split(" ")))
      // Broken at its comma, a figure may be two: it is kept as one that nobody can read.
      .replace(/(?<=(?:^|\s)[-(£]*\d{1,3})(?:\s,|,\s)(?=\d{3}(?:\D|$))/gu, ",,")
      .replace(/(?<=\d)\s+(?=%(?:\s|$))/gu, "")
      .replace(/(?<=\d)\s+(?=(?:cr|dr)(?:\s|$))/gi, "")
  );
}

/** "35 000": no figure begins with a zero, so that it is the rest of the one before it. */
const BEGINS_WITH_ZERO = /(?<=^|\s)[-(£]{0,3}\d{1,3}(?: \d{3}){0,3} 0\d{2}(?=\)?(?:\s|$))/gu;

/** Of three groups the first may be a figure of its own: then they are kept as one that nobody can read. */
function joinedThousands(groups: readonly string[]): string {
  return groups.join(groups.length === 2 ? "," : ",,");
}

const STAND_IN = /^(?:-{1,2}|\/|[\u2010-\u2015\u2212]|n\/a|n\.a\.|tb[cda]|nil)$/i;
const DASH = /^[-\u2010-\u2015\u2212/]{1,2}$/u;
/** A year or a date by itself is no amount: "by 2019". */
const YEAR_ALONE = /^(?:19|20)\d\d$/u;

function kindOf(text: string): Token["kind"] {
  if (STAND_IN.test(text)) return "stand-in";
  if (YEAR_ALONE.test(text)) return "word";
  if ((text.length <= LONGEST_MISREAD && MISREAD.test(text)) || /^\(£?\d[\d,.]*$/u.test(text)) return "figure";
  const reading = readFigure(text);
  return reading.kind === "figure" || reading.kind === "malformed" ? "figure" : "word";
}

/** A scan took letters for digits, "l40" or "6O"; a code begins with another letter. */
const MISREAD = /^[-(£]*(?=[^\d]*\d)(?=.*[OIlS])[\dOIl][\dOIlS,.]+\)?$/u;
const LONGEST_MISREAD = 60;

/** A line whose figures stand together at its end, perhaps with a few words after them, such as a rating. */
export interface FigureLine {
  readonly words: string;
  readonly figures: readonly string[];
  readonly after: string;
}

const MOST_WORDS_AFTER = 4;

/** Behind figures that wide gaps set apart, a remark may be long. */
const REMARK = /(?<! ) {2,}\S{0,12}\d\S{0,3} {2,}(?=\p{L}.{15,300}$)/gu;

/** The last run of figures of a line, with the words on either side. Null where no figure stands near its end. */
export function figureLine(line: string): FigureLine | null {
  const plain = figuresNearEnd(line);
  const gap = plain === null ? [...line.matchAll(REMARK)].at(-1) : undefined;
  if (!gap) return plain;
  const end = gap.index + gap[0].length;
  const before = figuresNearEnd(line.slice(0, end));
  return before?.words ? { ...before, after: line.slice(end).trim() } : null;
}

function figuresNearEnd(line: string): FigureLine | null {
  const tokens = tokensOf(line);
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === "word") end -= 1;
  if (end === 0 || tokens.length - end > MOST_WORDS_AFTER) return null;
  let start = end;
  while (start > 0 && tokens[start - 1]?.kind !== "word") start -= 1;
  // A dash between words joins them; behind figures it stands for none.
  while (DASH.test(tokens[start]?.text ?? "") && start > 0 && tokens.length > end) start += 1;
  const run = tokens.slice(start, end);
  if (run.length === 0) return null;
  const isNamed = run.every(({ text }) => !DASH.test(text));
  if (!run.some((token) => token.kind === "figure") && (run.length < 2 || (start > 0 && !isNamed))) return null;
  return {
    words: textOf(tokens.slice(0, start)),
    figures: run.map((token) => token.text),
    after: textOf(tokens.slice(end)),
  };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(" ");
}
