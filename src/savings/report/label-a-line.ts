import type { ColumnHeading, LineAbove } from "./column-heading";
import type { HeadingLabel } from "./heading-labels";
import { figureLabels } from "./heading-labels";
import { HEADS_WORDS } from "./word-headings";

const MOST_WORDS_BEHIND = 3;
const MOST_WORDS_OF_A_PART = 3;

/**
 * A heading that gives every label a line of its own, as a PDF may have it while its rows are whole. What heads the names
 * may stand before the first of them, and a few short words behind the last head what stands behind the figures.
 */
export function labelALine(columns: number, above: readonly LineAbove[]): ColumnHeading | null {
  const last = above.findLastIndex((line) => line.words === "" && figureLabels(line).length === 1);
  const over = last < 2 * columns - 1 ? null : overYears(above.slice(last + 1 - 2 * columns, last + 1));
  if (over) return labelALine(columns, [...above.slice(0, last + 1 - 2 * columns), ...over, ...above.slice(last + 1)]);
  const short = labelsUpTo(above, last);
  const long = withWordsOfLabels(above, last);
  const tail = short[0]?.labels[0]?.kind === "year" && labelsOf(short).length === columns ? short : long;
  const [begins] = tail;
  const labels = tail === long ? labelsOverLines(long) : labelsOf(short);
  if (!begins || labels.length !== columns) return null;
  const first = last + 1 - tail.length;
  const start = begins.words === "" ? firstOfWords(above, first) : first;
  const words = [...above.slice(start, first).map(wordsOf), begins.words].filter((text) => text !== "");
  const behind = wordsBehind(above.slice(last + 1));
  const top = above[start];
  const bottom = behind.at(-1) ?? above[last];
  const after = behind.map(({ text }) => text.trim()).join(" ");
  return top && bottom ? { words: words.join(" "), labels, after, from: top.at, to: bottom.at + 1 } : null;
}

function labelsOf(lines: readonly LineAbove[]): string[] {
  const labels: string[] = [];
  for (const label of lines.flatMap(figureLabels)) {
    const before = label.kind === "unit" ? labels.pop() : undefined;
    labels.push(before === undefined ? label.text : `${before} ${label.text}`);
  }
  return labels;
}

/** "Item Actual", "2022-23", "Forecast", "2023-24": each label's word stands over its year. Null for other lines. */
function overYears(lines: readonly LineAbove[]): LineAbove[] | null {
  const joined: LineAbove[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const [word, year] = [lines[at], lines[at + 1]];
    const [own, label] = [word?.labels[0], year?.labels[0]];
    const isWord = own?.kind === "figures" && word?.labels.length === 1 && (at === 0 || word.words === "");
    if (!word || !year || !isWord || label?.kind !== "year" || year.words !== "") return null;
    const text = `${own.text} ${year.text.trim()}`;
    const whole = { ...year, text, labels: [{ ...label, text, start: 0 }] };
    joined.push(...(word.words === "" ? [] : [{ ...word, text: word.words, labels: [] }]), whole);
  }
  return joined;
}

/** Short lines down to the last label, under the line whose words end with a year: of labels that are broken over lines. */
function withWordsOfLabels(above: readonly LineAbove[], last: number): readonly LineAbove[] {
  let from = last;
  while (from > 0 && (above[from]?.text.split(/\s+/u).length ?? 0) <= MOST_WORDS_OF_A_PART) from -= 1;
  const over = above[from];
  const year = over?.labels.at(-1);
  if (!over || year?.kind !== "year" || figureLabels(over).length > 1) return [];
  return [endingIn(over, year), ...above.slice(from + 1, last + 1)];
}

/** A label ends with its unit, or where the next begins with a year. */
function labelsOverLines(lines: readonly LineAbove[]): string[] {
  const labels: string[] = [];
  let isOpen = false;
  for (const { text, labels: own } of lines) {
    const part = text.trim();
    const kind = own[0]?.text === part ? own[0].kind : null;
    const before = isOpen && kind !== "year" ? labels.pop() : undefined;
    labels.push(before === undefined ? part : `${before} ${part}`);
    isOpen = kind !== "unit";
  }
  return labels;
}

/** The lines of one label each that end with one, and above them the line whose words end with the first. */
function labelsUpTo(above: readonly LineAbove[], last: number): readonly LineAbove[] {
  let from = last + 1;
  while (from > 0 && above[from - 1]?.words === "" && above[from - 1]?.labels.length === 1) from -= 1;
  const tail = above.slice(from, last + 1);
  const over = above[from - 1];
  const year = over?.labels.at(-1);
  if (tail[0]?.labels[0]?.kind !== "unit" || !over || year?.kind !== "year") return tail;
  if (over.labels.slice(0, -1).some(({ kind }) => kind === "year")) return tail;
  // In "Description of saving 2021/22" the words before the year head the names, whatever else they head elsewhere.
  return [endingIn(over, year), ...tail];
}

/** A line as the words before its last label, and that label. */
function endingIn(line: LineAbove, label: HeadingLabel): LineAbove {
  return { ...line, text: label.text, words: line.text.slice(0, label.start).trim(), labels: [label] };
}

/** "RAG", "EqIA", "Y/N": short words by themselves, before the first row's own. */
function wordsBehind(lines: readonly LineAbove[]): readonly LineAbove[] {
  const others = lines.findIndex(({ text }) => !/^\S{1,10}$/u.test(text.trim()));
  return lines.slice(0, Math.min(others < 0 ? 0 : others, MOST_WORDS_BEHIND));
}

function firstOfWords(above: readonly LineAbove[], first: number): number {
  return above.slice(0, first).findLastIndex((line) => !HEADS_WORDS.test(wordsOf(line))) + 1;
}

/** "Ref" by itself is a label of words. */
function wordsOf({ words, text }: LineAbove): string {
  return words === "" ? text.trim() : words;
}
