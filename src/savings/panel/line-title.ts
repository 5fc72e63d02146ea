import { codeAtStart, codeKey } from "../code";
import { plain, spaced, withoutRows } from "./plain";
import type { AskedLine } from "./written-enquiry";

/** The parts of a line as it is shown, such as "CH4 17+ Family support (New)". */
export interface LineTitle {
  /** The whole as shown. */
  readonly shown: string;
  readonly code: string | null;
  /** Name and type: what follows the code. "Family support (New)" */
  readonly rest: string;
  /** "Family support"; "" for a line that has only a code, or neither. */
  readonly name: string;
  /** Without its brackets: "New"; "" where it has none. */
  readonly type: string;
}

/** What a title is known by: spaces, letter case and the number of its row apart. */
export function titleKey(shown: string): string {
  return plain(withoutRows(shown));
}

/** The parts of a line that the table has now. */
export function titleOf({ shown, code, name, type }: AskedLine): LineTitle {
  const whole = spaced(shown);
  const start = code === null ? "" : spaced(code);
  const followsCode = start !== "" && (whole === start || whole.startsWith(`${start} `));
  return {
    shown: whole,
    code: start === "" ? null : start,
    rest: followsCode ? whole.slice(start.length).trim() : whole,
    name: spaced(name),
    type: spaced(type),
  };
}

const TYPES = ["new", "existing"];
const MOST_CODE_WORDS = 6;

/**
 * Reads titles as they stand on the sheet. A code is known by how codes are written, or because the table has it now; a
 * type because the table has it now.
 *
 * @param now the lines that the table has now
 */
export function titleReader(now: Iterable<LineTitle>): (shown: string) => LineTitle {
  const codes = new Set<string>();
  const types = new Set(TYPES);
  for (const { code, type } of now) {
    if (code !== null) codes.add(codeKey(code));
    if (type !== "") types.add(plain(type));
  }
  return (shown) => {
    const whole = spaced(shown);
    const code = longest(codeAtStart(whole)?.code ?? "", knownCode(whole, codes));
    const rest = whole.slice(code.length).trim();
    const inBrackets = /\(([^()]*)\)$/u.exec(rest)?.[1] ?? "";
    const type = types.has(plain(inBrackets)) ? inBrackets : "";
    const name = type === "" ? rest : withoutBrackets(rest);
    return { shown: whole, code: code === "" ? null : code, rest, name, type };
  };
}

/** What comes before the brackets at the end. */
export function withoutBrackets(title: string): string {
  return title.replace(/\([^()]*\)$/u, "").trim();
}

/** A title taken apart after each of its first words, in case they are a code written in some way of its own. */
export function beginnings(whole: string): { readonly start: string; readonly rest: string }[] {
  const words = whole.split(" ", MOST_CODE_WORDS);
  return words.map((_word, index) => {
    const start = words.slice(0, index + 1).join(" ");
    return { start, rest: whole.slice(start.length).trim() };
  });
}

function knownCode(whole: string, codes: ReadonlySet<string>): string {
  return beginnings(whole).findLast(({ start }) => codes.has(codeKey(start)))?.start ?? "";
}

function longest(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
