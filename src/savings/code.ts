/**
 * Codes of savings proposals. A code is text: it keeps its leading zeros and is never split at a slash inside it.
 * Known writings: `CH1 17+` (the plan year in which the saving began), the compound `CH4 17+ / MIA3 16+`,
 * `CHS/SAV/34`, `ASC-01`, `A5`, `SAV/ED/01`, `1.2.3`.
 */

// A dash of typesetting is a hyphen, but "A1–5" are several codes.
const LETTERED = /^[A-Z]+(?:[/.\-_][A-Z]+)*[/.\-–_]?\d{1,5}[A-Z]?(?:(?:[/.\-_]|–(?=0))\d{1,4}[A-Z]?)*$/u;
const NUMBERED = /^\d{1,3}(?:\.\d{1,3}){1,3}$/u;
const PLAN_YEAR = /^(\d{2})\+$/u;
const JOIN = / ?\/ | \//u;

export interface CodeAtStart {
  readonly code: string;
  /** What follows the code in the same cell. */
  readonly rest: string;
}

/** One code, or several joined by a slash with a space: "CH1 17+", "CH4 17+ / MIA3 16+". */
export function isCode(text: string): boolean {
  // Every row of a table is asked, and most codes are single words.
  if (LETTERED.test(text) || NUMBERED.test(text)) return true;
  return /\s/u.test(text) && singleCodes(text).every(isSingleCode);
}

function isSingleCode(text: string): boolean {
  const [head = "", ...tail] = text.split(" ");
  const isHead = LETTERED.test(head) || NUMBERED.test(head);
  return isHead && tail.length <= 1 && tail.every((word) => PLAN_YEAR.test(word));
}

/**
 * The code that a description begins with, with or without a colon behind it.
 *
 * @returns the code and the text after it, or null when the text does not begin with one
 * @example codeAtStart("CH4 17+ / MIA3 16+ Education travel")?.code // "CH4 17+ / MIA3 16+"
 */
export function codeAtStart(text: string): CodeAtStart | null {
  const marks = MARKS.exec(text)?.[0] ?? "";
  const words = text.slice(marks.length).trim();
  let longest: CodeAtStart | null = null;
  for (const end of endsOfCodes(words)) {
    const code = words.slice(0, end).replace(/:$/u, "");
    if (isCode(code)) longest = { code: code.replace(/\s+/gu, " "), rest: (marks + words.slice(end).trim()).trim() };
  }
  return longest;
}

const MOST_WORDS = 6;
/** A plan year, or a slash before another code. */
const GOES_ON = /^(?:\/|\d{2}\+)/u;

/** Where a code may end that a text begins with: behind its first word, and behind those with which a code goes on. */
function endsOfCodes(text: string): number[] {
  const ends: number[] = [];
  let previous = "/";
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (ends.length === MOST_WORDS || !(previous.endsWith("/") || GOES_ON.test(word))) break;
    ends.push(index + word.length);
    previous = word;
  }
  return ends;
}

/** The code in brackets with which a description ends. @example codeBehind("Fleet (P/01)")?.code // "P/01" */
export function codeBehind(text: string): CodeAtStart | null {
  const at = text.lastIndexOf("(");
  const code = text.slice(at + 1, -1);
  return at > 0 && text.endsWith(")") && isCode(code) ? { code, rest: text.slice(0, at).trim() } : null;
}

/** Stars before a code speak of the proposal: they stay with its name. */
const MARKS = /^[*†‡]+ /u;

/**
 * "16+" after a code is its plan year only where other codes of the table have one: "1.4 16+ transport" is a service.
 *
 * @param starts the codes with which the rows of a table begin; null where a row begins with none
 */
export function withoutLonePlanYears<T extends CodeAtStart | null>(starts: readonly T[]): (T | CodeAtStart)[] {
  const coded = starts.filter((start) => start !== null);
  const dated = coded.filter(({ code }) => PLAN_YEAR_AT_END.test(code));
  if (dated.length * 2 >= coded.length) return [...starts];
  return starts.map((start) => {
    const year = start === null ? null : PLAN_YEAR_AT_END.exec(start.code);
    if (!start || !year) return start;
    return { code: start.code.slice(0, year.index), rest: `${year[0]} ${start.rest}`.trim() };
  });
}

const PLAN_YEAR_AT_END = /(?<=\w) \d{2}\+$/u;

/** The single codes of a compound one. @example singleCodes("CH4 17+ / MIA3 16+") // ["CH4 17+", "MIA3 16+"] */
export function singleCodes(code: string): string[] {
  return code.trim().replace(/\s+/gu, " ").split(JOIN);
}

/** The same code written with other spaces, dashes or letter case compares equal. */
export function codeKey(code: string): string {
  return code.toUpperCase().replace(/\s/gu, "").replaceAll("–", "-");
}

/** The letters that a code begins with, or its first number: "CH1 17+" has "CH", "1.2.3" has "1". */
export function codePrefix(code: string): string {
  return /^[A-Z]+|^\d+/i.exec(code.trim())?.[0].toUpperCase() ?? "";
}
