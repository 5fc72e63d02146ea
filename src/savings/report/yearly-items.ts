import { yearNamedIn } from "../year";
import type { AmountsByYear } from "./amounts-by-year";
import { amountsByYear } from "./amounts-by-year";
import { ANNOUNCEMENT } from "./amount-rows";
import { brokenItem, isMarked } from "./broken-item";
import { rowOf } from "./row-of-cells";
import type { TextLine } from "./text-line";
import type { FoundRows } from "./text-rows";

/** An item of a list, from one line to another, the second not among them. */
interface Item extends AmountsByYear {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Lists whose items say what is saved in each of some years: tables with a column for each year. */
export function yearlyItems(lines: readonly TextLine[]): FoundRows[] {
  const lists: Item[][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const item = itemAt(lines, at);
    if (!item) continue;
    const open = lists.at(-1);
    const end = open?.at(-1)?.to ?? 0;
    if (open && lines.slice(end, at).every(({ text }) => text === "")) open.push(item);
    else lists.push([item]);
    at = item.to - 1;
  }
  return lists.flatMap((items) => (isWhole(lines, items) ? (tableOf(items, announcement(lines, items)) ?? []) : []));
}

function itemAt(lines: readonly TextLine[], at: number): Item | null {
  const line = lines[at];
  const whole = line ? amountsByYear(line.text.trim()) : null;
  if (line && whole) return { ...whole, from: at, to: at + 1, line: line.line };
  const broken = brokenItem(lines, at, ({ text }) => amountsByYear(text.trim()));
  return line && broken ? { ...broken.item, from: at, to: broken.last + 1, line: line.line } : null;
}

const NEAR = 3;

/** An item close by whose amounts could not be read by their years may be one of the list: it is told of as a whole. */
function isWhole(lines: readonly TextLine[], items: readonly Item[]): boolean {
  const [from, to] = [items[0]?.from ?? 0, items.at(-1)?.to ?? lines.length];
  const around = [...lines.slice(Math.max(0, from - NEAR), from), ...lines.slice(to, to + NEAR)];
  return !around.some((line) => isMarked(line) && /£\s?\d/u.test(line.text));
}

const LONGEST = 250;
const MOST_BLANKS = 2;
const ANNOUNCES = /\b(?:following|these|below)\b.*\bsavings?\b|\bsavings?\b.*\b(?:following|these|below)\b/i;
const OTHERS =
  /\b(?:targets?|required|requirement|needed|must|gap|shortfall|deficit|pressures?|growth|costs?|invest\w*|bids?|reserves|grants?|overspen\w*|un(?:achiev|deliver)\w*|(?:not|no longer|never)\b[^.:]{0,60}\b(?:achiev|deliver|proceed|pursu|ma[dk]e|tak)\w*)\b/i;

/** The sentence right above a list that says that its amounts are saved, and nothing else of them. */
function announcement(lines: readonly TextLine[], [first]: readonly Item[]): string | null {
  const from = first?.from ?? 0;
  const above = lines.slice(Math.max(0, from - 1 - MOST_BLANKS), from).findLast(({ text }) => text !== "");
  const text = above?.text.trim() ?? "";
  const isOne = text.length <= LONGEST && /[:.]$/u.test(text) && ANNOUNCES.test(text) && !OTHERS.test(text);
  return isOne ? text : null;
}

function tableOf(items: readonly Item[], announced: string | null): FoundRows | null {
  const [first, last] = [items[0], items.at(-1)];
  const named = new Set(items.flatMap(({ amounts }) => [...amounts.keys()]));
  const years = [...named].sort((a, b) => (yearNamedIn(a)?.order ?? 0) - (yearNamedIn(b)?.order ?? 0));
  const said = items.filter((item) => item.isSaid);
  // Amounts under a title of savings may be anything, such as targets: the items say that theirs are saved, or a sentence.
  const isSaid = announced !== null || said.length * 2 >= items.length;
  if (!first || !last || items.length < 2 || years.length < 2 || !isSaid) return null;
  // What a year comes to in all, and what it adds, stand in one column for nobody to add up.
  if (new Set(items.flatMap(({ says }) => says ?? [])).size > 1) return null;
  const { line } = first;
  const row = (texts: readonly string[], own: number) => rowOf(texts.map((text) => ({ text, line: own })));
  const rows = [
    ...(announced === null ? [row([ANNOUNCEMENT], line)] : []),
    row(["Description", ...years], line),
    ...items.map(({ words, amounts, line: own }) => row([words, ...years.map((year) => amounts.get(year) ?? "")], own)),
  ];
  return { from: first.from, to: last.to, rows };
}
