import { yearNamedIn } from "../year";
import type { AmountsByYear } from "./amounts-by-year";
import { amountsByYear } from "./amounts-by-year";
import { ANNOUNCEMENT } from "./amount-rows";
import { brokenItem } from "./broken-item";
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
  return lists.flatMap((items) => tableOf(items) ?? []);
}

function itemAt(lines: readonly TextLine[], at: number): Item | null {
  const line = lines[at];
  const whole = line ? amountsByYear(line.text.trim()) : null;
  if (line && whole) return { ...whole, from: at, to: at + 1, line: line.line };
  const broken = brokenItem(lines, at, ({ text }) => amountsByYear(text.trim()));
  return line && broken ? { ...broken.item, from: at, to: broken.last + 1, line: line.line } : null;
}

function tableOf(items: readonly Item[]): FoundRows | null {
  const [first, last] = [items[0], items.at(-1)];
  const named = new Set(items.flatMap(({ amounts }) => [...amounts.keys()]));
  const years = [...named].sort((a, b) => (yearNamedIn(a)?.order ?? 0) - (yearNamedIn(b)?.order ?? 0));
  const said = items.filter((item) => item.isSaid);
  // Amounts under a title of savings may be anything, such as targets: the items themselves say that theirs are saved.
  if (!first || !last || items.length < 2 || years.length < 2 || said.length * 2 < items.length) return null;
  const { line } = first;
  const row = (texts: readonly string[], own: number) => rowOf(texts.map((text) => ({ text, line: own })));
  const rows = [
    row([ANNOUNCEMENT], line),
    row(["Description", ...years], line),
    ...items.map(({ words, amounts, line: own }) => row([words, ...years.map((year) => amounts.get(year) ?? "")], own)),
  ];
  return { from: first.from, to: last.to, rows };
}
