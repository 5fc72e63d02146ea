/** A year or a code that was broken where a narrow cell ended: "2017/" over "18", "2017/1" over "8 £m", "COR-" over "02". */
const BROKEN_AT_MARK = /[\p{L}\p{N}][-–/]$/u;
const CLOSES = /^[)\]%]/u;
/** A figure whose bracket is closed on the next line. */
const OPEN_FIGURE = /^[-£\s]*\([-£\s]*[\d.,]+$/u;
const REST_OF_FIGURE = /^[\d.,]+\)$/u;
const BROKEN_YEAR = /\b(?:19|20)\d{2}[-–/]\d{0,3}$/u;

/**
 * The text of a cell as one line, however often it was broken to fit; an empty line parts its paragraphs, and so does what
 * begins with a bullet.
 *
 * @example unwrapped(["2017/", "18 £m"]) // "2017/18 £m"
 */
export function unwrapped(lines: readonly string[]): string {
  let text = "";
  let isParagraph = false;
  for (const line of lines) {
    if (line === "") {
      isParagraph = text !== "";
      continue;
    }
    text += text === "" ? line : `${isParagraph || /^[•▪●]/u.test(line) ? "\n" : between(text, line)}${line}`;
    isParagraph = false;
  }
  return text;
}

/** Whether a text ends within a year: "2017/", "2017/1". */
export function breaksYear(text: string): boolean {
  return /[-–/]\d?$/u.test(text) && BROKEN_YEAR.test(text);
}

function between(before: string, next: string): string {
  const goesOn = /^[\p{L}\p{N}]/u.test(next) && BROKEN_AT_MARK.test(before);
  if (CLOSES.test(next) || (OPEN_FIGURE.test(before) && REST_OF_FIGURE.test(next))) return "";
  return goesOn || (BROKEN_YEAR.test(before) && /^\d/u.test(next)) ? "" : " ";
}
