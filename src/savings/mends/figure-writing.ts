/**
 * How a figure is written: what stands before and after its digits, and the digits themselves. "£(0.6)m" has "£(",
 * "0.6" and ")m". It says which number format shows a number as it was written.
 */
export interface FigureWriting {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  readonly value: number;
}

const DASHES = /[\u2010-\u2015\u2212]/gu;
const SPACES = /[\s\u200b-\u200d\u2060]+/gu;
const PARTS = /^([^\d.]*)(\d[\d,]*(?:\.\d+)?|\.\d+)(.*)$/u;
const SIGNS = /[()+-]/gu;
/** Excel holds fifteen digits: of a longer figure the rest would be lost. */
const MOST_DIGITS = 15;

/**
 * Takes a figure's writing apart.
 *
 * @param text a figure that was read, without its note marks, such as "(0.100)" or "£1.2m"
 * @param value the number that it stands for, in the unit of its digits; of "12.5%" it is 12.5
 * @returns null where Excel could not hold every digit of it
 */
export function writingOf(text: string, value: number): FigureWriting | null {
  const plain = text.replace(DASHES, "-").replace(SPACES, " ").trim();
  const [, before = "", digits = "", after = ""] = PARTS.exec(plain) ?? [];
  const length = digits.replace(/\D/gu, "").length;
  return length === 0 || length > MOST_DIGITS ? null : { before, digits, after, value };
}

/** The number that the cell holds: a percentage is a hundredth of what is written. */
export function numberOf(writing: FigureWriting): number {
  return isPercentage(writing) ? Number((writing.value / 100).toPrecision(MOST_DIGITS)) : writing.value;
}

/** The figure as its cell will show it: as it was written, with plain dashes and single spaces. */
export function shownBy({ before, digits, after }: FigureWriting): string {
  return `${before}${digits}${after}`;
}

/**
 * The Excel number format that shows a figure as it was written. Another sign than the figure's own is shown plainly.
 *
 * @example formatOf(writingOf("(0.100)", -0.1)) // "0.000;(0.000)"
 */
export function formatOf(writing: FigureWriting): string {
  const { before, digits, after, value } = writing;
  const number = digitsFormat(digits);
  const written = `${literal(before)}${number}${literal(after)}`;
  const unsigned = `${literal(withoutSign(before))}${number}${literal(withoutSign(after))}`;
  if (value < 0) return `${unsigned};${written}`;
  if (written === unsigned) return written;
  // A plus, or the brackets and minus that a zero may have.
  return value > 0 ? `${written};-${unsigned}` : `${unsigned};-${unsigned};${written}`;
}

/**
 * Another number written as a figure was: with its brackets or minus, pound sign, thousands, decimals and unit.
 *
 * @param value in the unit of the figure's digits
 * @param decimals how many to show
 * @example writtenLike(writingOf("(1.20)", -1.2), -3.5, 2) // "(3.50)"
 */
export function writtenLike(like: FigureWriting, value: number, decimals: number): FigureWriting {
  const [whole = "", part] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = like.digits.includes(",") ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ",") : whole;
  const digits = part === undefined ? grouped : `${grouped}.${part}`;
  if (like.value < 0 && value < 0) return { ...like, digits, value };
  const before = withoutSign(like.before);
  return { before: value < 0 ? `-${before}` : before, digits, after: withoutSign(like.after), value };
}

function isPercentage({ after }: FigureWriting): boolean {
  return after.includes("%");
}

function withoutSign(text: string): string {
  return text.replace(SIGNS, "");
}

/** "1,250" is "#,##0", "0.10" is "0.00", ".5" is ".0"; a zero in front is kept: "007" is "000". */
function digitsFormat(digits: string): string {
  const [whole = "", decimals] = digits.split(".");
  const part = decimals === undefined ? "" : `.${"0".repeat(decimals.length)}`;
  const keepsZeros = whole.length > 1 && whole.startsWith("0");
  if (keepsZeros || whole === "") return whole.replace(/\d/gu, "0") + part;
  return (whole.includes(",") ? "#,##0" : "0") + part;
}

/** Signs, spaces and the pound sign stand for themselves in a format, and "%" for a hundredth; all else is quoted. */
function literal(text: string): string {
  return text.replace(/[^()+\-£% ]+/gu, '"$&"');
}
