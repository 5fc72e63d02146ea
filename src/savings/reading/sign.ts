import type { Steps } from "../steps";
import { ITEMS_A_STEP } from "../steps";
import type { Column, Decided, Figure, SavingSign, SavingsLine } from "../table";
import { isCostInWords } from "./cost-words";
import type { TextAround } from "./decisions";
import { bySavingsTotal } from "./sign-of-total";
import type { LabelledFigures } from "./sign-of-total";
import { signInWords } from "./sign-in-words";

/** A line's figures as far as the sign goes: it is told by lines that stand wholly on one side of nothing. */
interface Sides {
  readonly below: readonly Figure[];
  readonly above: readonly Figure[];
  readonly belowLines: readonly SavingsLine[];
  readonly aboveLines: readonly SavingsLine[];
}

const SPEAKS_OF_COSTS =
  /\bpressures?\b|\bgrowth\b|\bcosts?\b|\binvestments?\b|\bvariations?\b|\bchanges\b|\bincreases\b|\bnet\b/i;

/** "Growth and savings", "increases and reductions": where all are written alike, nothing tells one from the other. */
const NAMES_BOTH =
  /\b(?:pressures?|growth|increases|investments?) (?:and|&|or) (?:\w+ )?(?:savings?|reductions|efficiencies)\b|\b(?:savings?|reductions|efficiencies) (?:and|&|or) (?:\w+ )?(?:pressures?|growth|increases|investments?)\b/i;

/**
 * Which sign a saving has in a table: as its words say, or as most of its lines are written, costs that say so left
 * out. A council may write savings in brackets, with a minus, or as plain numbers; the table as a whole tells. Where
 * costs stand among the savings and may be as many, the words of the lines tell, and else the user is asked.
 *
 * @param texts what stands over and under the table, and its headings
 * @param totals what it states that its lines come to
 */
export function* decidingSign(
  lines: readonly SavingsLine[],
  columns: readonly Column[],
  texts: readonly TextAround[] = [],
  totals: readonly LabelledFigures[] = [],
): Steps<Decided<SavingSign>> {
  for (const { text, cell } of texts) {
    const value = signInWords(text);
    if (value) return { value, evidence: `"${text}" says so.`, decidedBy: "title", cells: [cell] };
  }
  const { below, above, belowLines, aboveLines } = yield* sidesOf(lines, columns);
  yield;
  const together = belowLines.length + aboveLines.length;
  if (together === 0) {
    const evidence = "No line is clearly above or below nothing; savings are taken as plain numbers.";
    return { value: "positive", evidence, decidedBy: "nothing", cells: [] };
  }
  const isBelow = belowLines.length > aboveLines.length;
  const [most, fewer] = isBelow ? [belowLines, aboveLines] : [aboveLines, belowLines];
  const speaks = texts.some(({ text }) => SPEAKS_OF_COSTS.test(text));
  const isMixed = texts.some(({ text }) => NAMES_BOTH.test(text)) && lines.every(({ type }) => type === null);
  if (fewer.length === 0 ? isBelow || !isMixed : isClear(most, fewer, speaks))
    return byMost(isBelow, isBelow ? below : above, most, together);
  return bySavingsTotal(totals, columns) ?? byWords(belowLines, aboveLines, below, above);
}

function* sidesOf(lines: readonly SavingsLine[], columns: readonly Column[]): Steps<Sides> {
  const savings = columns.filter((column) => column.kind === "year" || column.kind === "saving");
  const [below, above]: [Figure[], Figure[]] = [[], []];
  const [belowLines, aboveLines]: [SavingsLine[], SavingsLine[]] = [[], []];
  const areSaid = lines.some(({ type }) => type === "saving");
  let at = 0;
  for (const line of lines) {
    at += 1;
    if (at % ITEMS_A_STEP === 0) yield;
    // Where some lines are said to save, others may be budgets.
    if (line.type === "pressure" || (areSaid && line.type === null)) continue;
    const side = sideOf(line, savings);
    if (side === 0) continue;
    (side < 0 ? belowLines : aboveLines).push(line);
    for (const column of savings) {
      const figure = line.figures.get(column.index);
      if (figure && signedValue(figure, column)) (side < 0 ? below : above).push(figure);
    }
  }
  return { below, above, belowLines, aboveLines };
}

/** The side of nothing on which all of a line's figures stand; 0 where they stand on both, or on neither. */
function sideOf(line: SavingsLine, savings: readonly Column[]): -1 | 0 | 1 {
  let side: -1 | 0 | 1 = 0;
  for (const column of savings) {
    const figure = line.figures.get(column.index);
    const value = figure && signedValue(figure, column);
    if (!value) continue;
    const own = value < 0 ? -1 : 1;
    if (side === -own) return 0;
    side = own;
  }
  return side;
}

/**
 * Where costs are added to savings or taken off them, what stands in the savings' own column tells the sign; where none of
 * them is its own, what costs and saves at once tells none.
 */
function signedValue({ value, parts }: Figure, { cell }: Column): number | null | undefined {
  if (!parts) return value;
  const own = parts.find(({ figure }) => figure.cell.column === cell.column)?.figure.value;
  if (own !== undefined || parts.some(({ sign }) => sign < 0)) return own;
  const values = parts.map(({ figure }) => figure.value ?? 0);
  return values.some((one) => one < 0) && values.some((one) => one > 0) ? null : value;
}

/** Savings are the many and costs the few; where the words speak of both, the costs must say that they are. */
function isClear(most: readonly SavingsLine[], fewer: readonly SavingsLine[], speaksOfCosts: boolean): boolean {
  if (most.length >= fewer.length * (speaksOfCosts ? 4 : 2)) return true;
  const costs = fewer.filter(isCostInWords).length - most.filter(isCostInWords).length;
  return costs > 0 && most.length > fewer.length;
}

function byMost(
  isBelow: boolean,
  figures: readonly Figure[],
  most: readonly SavingsLine[],
  together: number,
): Decided<SavingSign> {
  const example = figures[0]?.written.trim() ?? "";
  const lines = `${most.length} of ${together} ${together === 1 ? "line" : "lines"}`;
  const evidence = `${lines} ${isBelow ? areBelow(most) : areAbove(most)}, such as ${example}.`;
  return { value: isBelow ? "negative" : "positive", evidence, decidedBy: "figures", cells: cellsOf(figures) };
}

function areBelow({ length }: readonly SavingsLine[]): string {
  return length === 1 ? "is in brackets or has a minus" : "are in brackets or have a minus";
}

function areAbove({ length }: readonly SavingsLine[]): string {
  return length === 1 ? "is a plain number" : "are plain numbers";
}

/** Which side the lines stand on whose words speak of costs. */
function byWords(
  belowLines: readonly SavingsLine[],
  aboveLines: readonly SavingsLine[],
  below: readonly Figure[],
  above: readonly Figure[],
): Decided<SavingSign> {
  const [costsBelow, costsAbove] = [belowLines.filter(isCostInWords), aboveLines.filter(isCostInWords)];
  const isTold =
    belowLines.length > 0 &&
    costsBelow.length !== costsAbove.length &&
    Math.min(costsBelow.length, costsAbove.length) === 0;
  const value: SavingSign = isTold
    ? costsAbove.length > 0
      ? "negative"
      : "positive"
    : belowLines.length > aboveLines.length
      ? "negative"
      : "positive";
  const [example] = isTold ? [...costsAbove, ...costsBelow] : [];
  if (example) {
    const evidence = `Lines whose words speak of costs, such as "${example.name}", stand on the other side.`;
    return { value, evidence, decidedBy: "text", cells: cellsOf(value === "negative" ? below : above) };
  }
  const lines = belowLines.length === 1 ? "line" : "lines";
  const written =
    belowLines.length === 0
      ? "Every line is a plain number"
      : `${belowLines.length} ${lines} ${areBelow(belowLines)} and ${aboveLines.length} ${areAbove(aboveLines)}`;
  const evidence = `${written}, and nothing says which of them save.`;
  return { value, evidence, decidedBy: "nothing", cells: cellsOf([...below, ...above]) };
}

function cellsOf(figures: readonly Figure[]): Figure["cell"][] {
  return figures.map((figure) => figure.cell);
}
