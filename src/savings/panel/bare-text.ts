import type { LineTitle } from "./line-title";
import { plain, withoutRows } from "./plain";

const TAKEN_OUT = "•";

/**
 * A question without what names its lines: the same question about a line whose code or name was corrected is the same.
 *
 * @returns the text in lower case with every title, code and name of the lines, and numbers of rows, taken out
 */
export function bareText(text: string, titles: readonly LineTitle[]): string {
  const names = new Set(titles.flatMap(({ shown, rest, name, code }) => [shown, rest, name, code ?? ""].map(plain)));
  const longestFirst = [...names].filter((name) => name !== "").sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.reduce(without, plain(withoutRows(text)));
}

/** Only whole words are taken out: "A1" stays in "A12". */
function without(text: string, title: string): string {
  let bare = "";
  let from = 0;
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    if (at < from || isWord(text[at - 1]) || isWord(text[at + title.length])) continue;
    bare += text.slice(from, at) + TAKEN_OUT;
    from = at + title.length;
  }
  return bare + text.slice(from);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}

/** Whether a question has amounts or shares in it. Without, it says the same of one line as of any other. */
export function hasFigures(bare: string): boolean {
  return /£\d|\d%|\d[.,]\d/u.test(bare);
}

/** The wording alone, whatever the figures. @example wordingOf("total states £1.2m; its 5 lines") // "total states £#; its # lines" */
export function wordingOf(bare: string): string {
  return bare.replace(/\d[\d.,/]*(?:m\b)?/gu, "#");
}
