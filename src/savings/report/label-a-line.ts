import type { ColumnHeading, LineAbove } from "./column-heading";
import { figureLabels } from "./heading-labels";
import { HEADS_WORDS } from "./word-headings";

const LONGEST_WORD_LABEL = 40;
const MOST_WORDS_BEHIND = 3;

/**
 * A heading that gives every label a line of its own, as a PDF may have it while its rows are whole. What heads the names
 * may stand before the first of them, and a few short words behind the last head what stands behind the figures.
 */
export function labelALine(columns: number, above: readonly LineAbove[]): ColumnHeading | null {
  const last = above.findLastIndex((line) => line.words === "" && figureLabels(line).length === 1);
  const tail = labelsUpTo(above, last);
  const [begins] = tail;
  if (!begins || begins.labels[0]?.kind !== "year") return null;
  const labels: string[] = [];
  for (const label of tail.flatMap(figureLabels)) {
    if (label.kind === "unit" && labels.length > 0) labels.push(`${labels.pop() ?? ""} ${label.text}`);
    else labels.push(label.text);
  }
  if (labels.length !== columns) return null;
  const first = last + 1 - tail.length;
  const start = begins.words === "" ? firstOfWords(above, first) : first;
  const words = [...above.slice(start, first).map((line) => line.words), begins.words].filter((text) => text !== "");
  const behind = wordsBehind(above.slice(last + 1));
  const top = above[start];
  const bottom = behind.at(-1) ?? above[last];
  const after = behind.map(({ text }) => text.trim()).join(" ");
  return top && bottom ? { words: words.join(" "), labels, after, from: top.at, to: bottom.at + 1 } : null;
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
  return [{ ...over, words: over.text.slice(0, year.start).trim(), labels: [year] }, ...tail];
}

/** "RAG", "EqIA", "Y/N": short words by themselves, before the first row's own. */
function wordsBehind(lines: readonly LineAbove[]): readonly LineAbove[] {
  const others = lines.findIndex(({ text }) => !/^\S{1,10}$/u.test(text.trim()));
  return lines.slice(0, Math.min(others < 0 ? 0 : others, MOST_WORDS_BEHIND));
}

function firstOfWords(above: readonly LineAbove[], first: number): number {
  let start = first;
  while (
    start > 0 &&
    HEADS_WORDS.test(above[start - 1]?.words ?? "") &&
    (above[start - 1]?.words.length ?? 0) <= LONGEST_WORD_LABEL
  )
    start -= 1;
  return start;
}
