import { LONGEST_FIGURE, plainDecimals, plainFigure } from "./plain-figure";
import type { Unit } from "./unit";

/** A number read from council writing, as written: the sign and the unit are the writer's. */
export interface WrittenFigure {
  readonly kind: "figure";
  /** In its own unit, or the table's where it has none. Brackets and minus signs make it negative. */
  readonly value: number;
  /** Decimal places written: they say how far it was rounded. */
  readonly decimals: number;
  /** A unit written in the figure itself, as in `£0.601m`; null where it relies on the table's. */
  readonly unit: Unit | null;
  readonly percent: boolean;
  readonly bracketed: boolean;
  /** Footnote marks, such as "¹" or "[1]": kept for the reader, not part of the number. */
  readonly marks: readonly string[];
  /** Words before it that say that it is no plain amount, such as "Up to"; null where there are none. */
  readonly qualifier: string | null;
}

/** What stands in a figure's place without being a number. They are different things: n/a is not nil. */
export type FigureStandIn = "blank" | "dash" | "n/a" | "TBC" | "nil";

export type FigureReading =
  | WrittenFigure
  | { readonly kind: "stand-in"; readonly standIn: FigureStandIn }
  | { readonly kind: "malformed" }
  | { readonly kind: "text" };

const STAND_INS: ReadonlyMap<string, FigureStandIn> = new Map([
  ["", "blank"],
  ["-", "dash"],
  ["/", "dash"],
  ["--", "dash"],
  ["n/a", "n/a"],
  ["na", "n/a"],
  ["n.a.", "n/a"],
  ["not applicable", "n/a"],
  ["tbc", "TBC"],
  ["tbd", "TBC"],
  ["tba", "TBC"],
  ["to be confirmed", "TBC"],
  ["nil", "nil"],
]);

const DASHES = /[\u2010-\u2015\u2212]/gu;
// Text pasted from a web page brings spaces of no width along.
const SPACES = /[\s\u200b-\u200d\u2060]+/gu;
// Typesetting puts narrow spaces between thousands; a plain one may part two figures.
const THIN_THOUSANDS = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;
const A_YEAR = /(?<=[\dmk)]|\d\s?(?:mn|millions?|thousands?))\s*(?:p\.?a\.?|per (?:annum|year)|(?:a|each) year)$/i;
const MARKS = /(?: ?(?:[¹²³⁴-⁹⁰*†‡§]|\[[^\]]{1,8}\]))+$/u;
const QUALIFIER =
  /^(?:up to|at least|at most|more than|less than|over|under|about|around|approx(?:imately)?\.?|circa|c\.?|ca\.|est(?:imated)?\.?|max(?:imum)?\.?|min(?:imum)?\.?|[~<>≤≥±])\s?(?=[-(£\d.])/i;
const SUFFIXES: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:millions?|mn|m)\b/i, "£m"],
  [/^(?:thousands?|k|['’]?000s?)\b/i, "£000"],
];
// One for all: most texts of a sheet are words.
const WORDS: FigureReading = { kind: "text" };

/**
 * Reads a figure from a cell's text as councils write them.
 *
 * @param text such as "(0.100)", "£1,120,000", "£0.601m", "3.2 ¹", "1,234-", "150cr", "(£150k)", "£(0.6)m", "Up to £40k", "n/a"
 * @returns the figure; a stand-in such as "n/a"; "malformed" for digits that are grouped wrongly ("£ 6,50"); or
 *   "text" for anything else
 * @example readFigure("(0.100)") // { kind: "figure", value: -0.1, decimals: 3, bracketed: true, ... }
 */
export function readFigure(text: string): FigureReading {
  return beginsAsWords(text) ? WORDS : (plainFigure(text) ?? figureInText(text));
}

function figureInText(text: string): FigureReading {
  const plain = text.replace(THIN_THOUSANDS, "").replace(DASHES, "-").replace(SPACES, " ").trim().replace(A_YEAR, "");
  const standIn = STAND_INS.get(plain.toLowerCase());
  if (standIn) return { kind: "stand-in", standIn };
  if (plain.length > LONGEST_FIGURE || !/\d/u.test(plain)) return WORDS;
  const found = MARKS.exec(plain);
  const marks = found ? found[0].match(/[¹²³⁴-⁹⁰*†‡§]+|\[[^\]]+\]/gu) : null;
  const words = QUALIFIER.exec(plain)?.[0] ?? "";
  const reading = readNumber(plain.slice(words.length, found?.index), marks ?? []);
  return words !== "" && reading.kind === "figure" ? { ...reading, qualifier: words.trim() } : reading;
}

/**
 * Every figure begins with a digit, a sign or a word such as "up to", every stand-in in letters with "n" or "t"; nothing
 * else needs a look.
 */
function beginsAsWords(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  if (first < LETTER_A || first > LETTER_Z || first === LETTER_N || first === LETTER_T) return false;
  // "C12" is a code, and "c12" about twelve.
  return !QUALIFIER.test(text) || /^C\d/u.test(text);
}

const [LETTER_A, LETTER_N, LETTER_T, LETTER_Z] = [97, 110, 116, 122] as const;

function readNumber(text: string, marks: readonly string[]): FigureReading {
  const scan = new Scanner(text);
  const outerBracket = scan.take("(");
  let negative = scan.take("-");
  if (!negative) scan.take("+");
  const pound = scan.take("£");
  if (pound && !negative) negative = scan.take("-");
  const bracketed = outerBracket || scan.take("(");
  const digits = scan.number();
  // "£000" is a unit, as a heading or a units row writes it.
  if (digits === null || (pound && digits.plain === "000")) return WORDS;
  const suffix = scan.unit();
  const percent = scan.take("%");
  if (scan.take("-")) negative = true;
  else scan.take("+");
  // In accounts a credit lessens what is spent, as a minus does; a debit is a plain figure.
  negative = scan.credit() ?? negative;
  if (bracketed && !scan.take(")")) return WORDS;
  // The unit may stand outside the brackets: "£(0.6)m".
  const unit = suffix ?? (bracketed ? scan.unit() : null) ?? (pound ? "£" : null);
  if (!scan.atEnd()) return WORDS;
  if (digits.malformed) return { kind: "malformed" };
  const size = Number(digits.plain);
  const value = (bracketed || negative) && size !== 0 ? -size : size;
  return { kind: "figure", value, decimals: digits.decimals, unit, percent, bracketed, marks, qualifier: null };
}

/** Digits among which letters stand that look like some, or signs that no figure has: "l40", "6O", "12.345.678", "1 250 000". */
const MISREAD = /^[-–(£\s]*(?=[^a-z]*\d|[OoIlSB|]+[\d,.])[\dOoIlSBZ|][\dOoIlSBZ|,.+/ ]*[)\s]*[mk%]?$/u;

/**
 * Whether a text that stands in a figure's place was meant as one and cannot be relied on: a scan took a letter for a
 * digit, or two figures stand there.
 */
export function looksMisread(text: string): boolean {
  const plain = text.trim();
  return plain.length <= 20 && /\d/u.test(plain) && MISREAD.test(plain);
}

/** Walks a text once, skipping single spaces between its parts. */
class Scanner {
  private at = 0;
  constructor(private readonly text: string) {}

  take(mark: string): boolean {
    this.skipSpaces();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  /** Digits with commas in threes and a decimal point. Null where no number starts here. */
  number(): { plain: string; decimals: number; malformed: boolean } | null {
    this.skipSpaces();
    const found = /^(?:\d[\d,]*)?(?:\.\d+)?/u.exec(this.text.slice(this.at))?.[0] ?? "";
    if (!/\d/u.test(found)) return null;
    this.at += found.length;
    const whole = found.split(".")[0] ?? "";
    const malformed = whole.includes(",") && !/^\d{1,3}(?:,\d{3})+$/u.test(whole);
    const decimals = found.includes(".") ? found.length - found.indexOf(".") - 1 : 0;
    return { plain: found.replaceAll(",", ""), decimals, malformed };
  }

  unit(): Unit | null {
    this.skipSpaces();
    for (const [suffix, unit] of SUFFIXES) {
      const found = suffix.exec(this.text.slice(this.at));
      if (!found) continue;
      this.at += found[0].length;
      return unit;
    }
    return null;
  }

  /** "cr" or "dr" after a figure: true for a credit, false for a debit, null for neither. */
  credit(): boolean | null {
    this.skipSpaces();
    const found = /^(cr|dr)\b\.?/i.exec(this.text.slice(this.at));
    if (!found) return null;
    this.at += found[0].length;
    return found[1]?.toLowerCase() === "cr";
  }

  atEnd(): boolean {
    this.skipSpaces();
    return this.at === this.text.length;
  }

  private skipSpaces(): void {
    while (this.text[this.at] === " ") this.at += 1;
  }
}

/** Decimal places that a stored number shows, from its displayed text; its own where the text is no figure. */
export function decimalsShown(value: number, text: string): number {
  const plain = plainDecimals(text);
  if (plain !== null) return plain;
  const reading = readFigure(text);
  if (reading.kind === "figure") return reading.decimals;
  const digits = String(value);
  return digits.includes(".") && !digits.includes("e") ? digits.length - digits.indexOf(".") - 1 : 0;
}
