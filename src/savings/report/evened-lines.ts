import type { TextLine } from "./text-line";

/** So few lines may stand apart from one another by themselves. */
const FEWEST = 4;

/**
 * Lines without what was done to each of them: an indent that all share, as where a text was quoted, and the blank line
 * that a copy put behind every one.
 */
export function evenedLines(lines: readonly TextLine[]): readonly TextLine[] {
  return withoutIndent(withoutDoubling(lines));
}

/**
 * Where no two lines stand right below one another, and blank lines between them are always odd in number, each line was
 * given a blank one. Lines that are all as far apart may be paragraphs, unless one of them breaks off in mid-sentence. What
 * holds nothing but spaces may be an empty cell.
 */
function withoutDoubling(lines: readonly TextLine[]): readonly TextLine[] {
  const filled = lines.flatMap(({ text }, at) => (text === "" ? [] : [at]));
  const gaps = filled.slice(1).map((at, index) => at - (filled[index] ?? 0) - 1);
  if (filled.length < FEWEST || gaps.some((gap) => gap % 2 === 0) || lines.some(({ isSpace }) => isSpace)) return lines;
  const texts = filled.map((at) => lines[at]?.text ?? "");
  const breaksOff = (text: string, at: number) => GOES_ON.test(text) && IN_MID_SENTENCE.test(texts[at - 1] ?? ".");
  if (gaps.every((gap) => gap === 1) && !texts.some(breaksOff)) return lines;
  const first = filled[0] ?? 0;
  return lines.filter((_, at) => at < first || (at - first) % 2 === 0);
}

const GOES_ON = /^\s*\p{Ll}{2,} \S/u;
const IN_MID_SENTENCE = /[\p{L}\d,–-]$/u;

function withoutIndent(lines: readonly TextLine[]): readonly TextLine[] {
  const filled = lines.filter(({ text }) => text !== "");
  const indent = filled.reduce((least, { text }) => Math.min(least, /^ */u.exec(text)?.[0].length ?? 0), Infinity);
  if (filled.length < 2 || indent === 0) return lines;
  return lines.map((line) => (line.text === "" ? line : { ...line, text: line.text.slice(indent) }));
}
