/** The most that a cell of Excel holds is 32,767 characters. */
const LONGEST = 32_000;
/** Characters that no file of Excel's can hold. Tabs and line breaks are none of them. */
const UNFIT = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text of a report as a cell can hold it: all of it, unless it is longer than a cell may be. */
export function cellText(text: string, longest = LONGEST): string {
  const fit = text.replace(/\r\n?/gu, "\n").replace(UNFIT, " ");
  return fit.length <= longest ? fit : `${cutTo(fit, longest - 1)}…`;
}

/** The same on one line, cut at a word. */
export function shortText(text: string, longest: number): string {
  const plain = cellText(text).replace(/\s+/gu, " ").trim();
  if (plain.length <= longest) return plain;
  const cut = cutTo(plain, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), Math.floor(longest / 2))).trimEnd()}…`;
}

/** Half of a character that takes two places is none. */
function cutTo(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Cs}$/u, "");
}
