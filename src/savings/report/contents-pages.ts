import { totalLabel } from "../reading/total-rows";
import type { TextLine } from "./text-line";

/** "3. Savings ........... 12": dots that lead to the number of a page. */
const LEADS_TO = /(?<!\.)(?<!\. )(?: ?\.){4,} ?(\d{1,3})$/u;
const HEADS_PAGES =
  /^\W*(?:(?:table of )?contents|(?:(?:table of )?contents\s+)?(?:page|p\.?)(?: (?:no\.?|number))?)\W*$/i;
const FEWEST = 3;
/** So many numbers count up by chance too seldom to need a heading. */
const ENOUGH_ALONE = 6;
const MOST_BETWEEN = 2;
const MOST_ABOVE = 4;

/**
 * Lines without the numbers of pages that a list of contents ends them with: dots lead to each, they count up, and a heading
 * says what they are, or they are many. Amounts come in any order, and to a total.
 */
export function withoutContents(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some(({ text }) => LEADS_TO.test(text))) return lines;
  const filled = lines.flatMap(({ text }, at) => (text === "" ? [] : [{ text, at }]));
  const own = filled.flatMap(({ text, at }, place) => {
    const number = LEADS_TO.exec(text)?.[1];
    return number === undefined ? [] : [{ at, place, number: Number(number) }];
  });
  const numbered = new Set<number>();
  for (const run of runsOf(own)) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < FEWEST) continue;
    const countUp = run.every(({ number }, index) => index === 0 || number >= (run[index - 1]?.number ?? 0));
    const above = filled.slice(Math.max(0, first.place - MOST_ABOVE), first.place);
    const areHeaded = above.some(({ text }) => HEADS_PAGES.test(text));
    const haveTotal = run.some(({ at }) => totalLabel(wordsOf(lines[at]?.text ?? "")) !== null);
    if (countUp && !haveTotal && (areHeaded || run.length >= ENOUGH_ALONE)) for (const { at } of run) numbered.add(at);
  }
  return lines.map((line, at) => (numbered.has(at) ? { ...line, text: wordsOf(line.text) } : line));
}

function wordsOf(text: string): string {
  return text.replace(LEADS_TO, "").trimEnd();
}

interface Numbered {
  readonly at: number;
  readonly place: number;
  readonly number: number;
}

/** Lines that follow one another, with few others between. */
function runsOf(own: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of own) {
    const last = runs.at(-1);
    if (last && one.place - (last.at(-1)?.place ?? 0) <= MOST_BETWEEN + 1) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
