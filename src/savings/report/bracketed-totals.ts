import { SCALE_WITHOUT_UNIT } from "../amount";
import { readFigure } from "../figure";
import { penceFrom } from "../money";
import type { ListedAmount } from "./listed-amount";
import type { TextLine } from "./text-line";

/** An item of a list with its place among the lines. */
interface PlacedItem {
  readonly at: number;
  readonly item: ListedAmount;
}

const IN_BRACKETS = /^(.*\S)\s*\(\s*£[^()]{1,24}\)\s*:?$/u;

/** What the headings of a list that state an amount in brackets are, by the places of their lines. */
export interface BracketedTotals {
  /** Headings that are no items, since their amounts are what those under them come to: their words. */
  readonly words: ReadonlyMap<number, string>;
  /** Headings whose amounts are not what their bullets come to. */
  readonly doubted: ReadonlySet<number>;
}

/**
 * Headings that state in brackets what their bullets come to, "Adults (£4.2m)", and over them one that states what all of
 * them come to, whose amount stays in its words. Where one of these sums does not agree, all are items, and in doubt.
 *
 * @param items what was taken for the items of the list, in the order of the lines
 */
export function bracketedTotals(lines: readonly TextLine[], items: readonly PlacedItem[]): BracketedTotals {
  const textOf = ({ at }: PlacedItem) => lines[at]?.text.trim() ?? "";
  const [sections, over] = sectionsOf(lines, items);
  const headings = sections.map(({ heading }) => heading);
  const all = over ? [over, ...headings] : headings;
  if (sections.some(({ bullets }) => bullets.length === 0) || !all.every((one) => IN_BRACKETS.test(textOf(one))))
    return { words: new Map(), doubted: new Set() };
  const agree =
    sections.every(({ heading, bullets }) => comesTo(heading, bullets)) && (!over || comesTo(over, headings));
  if (!agree) return { words: new Map(), doubted: new Set(all.map(({ at }) => at)) };
  // What stands over all is the title of the list, and says of it what its words say.
  const title = over ?? (headings.length === 1 ? headings[0] : undefined);
  const words = headings.map((one) => [one.at, IN_BRACKETS.exec(textOf(one))?.[1] ?? ""] as const);
  return { words: new Map([...words, ...(title ? [[title.at, textOf(title)] as const] : [])]), doubted: new Set() };
}

interface Section {
  readonly heading: PlacedItem;
  readonly bullets: readonly PlacedItem[];
}

/** Items without a bullet, each with the bullets under it; and the first, where another follows it right away. */
function sectionsOf(
  lines: readonly TextLine[],
  items: readonly PlacedItem[],
): readonly [readonly Section[], PlacedItem | null] {
  const sections: { heading: PlacedItem; bullets: PlacedItem[] }[] = [];
  for (const item of items) {
    if (lines[item.at]?.isBullet !== true) sections.push({ heading: item, bullets: [] });
    else if (sections.length === 0) return [[], null];
    else sections.at(-1)?.bullets.push(item);
  }
  const [first, ...others] = sections;
  return first?.bullets.length === 0 && others.length > 0 ? [others, first.heading] : [sections, null];
}

function comesTo(heading: PlacedItem, parts: readonly PlacedItem[]): boolean {
  return penceOf(heading) === parts.reduce((sum, part) => sum + penceOf(part), 0);
}

function penceOf({ item: { amount } }: PlacedItem): number {
  const figure = readFigure(amount);
  return figure.kind === "figure" ? (penceFrom(figure.value, figure.unit ?? SCALE_WITHOUT_UNIT) ?? NaN) : NaN;
}
