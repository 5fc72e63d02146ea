import { amountsInText } from "../reading/amounts-in-text";
import { namesASection } from "../reading/lists";
import { yearNamedIn } from "../year";
import { bracketedTotals } from "./bracketed-totals";
import { brokenItem, goesOnWith, isMarked } from "./broken-item";
import type { LaidRow } from "./laid-out";
import type { ListedAmount } from "./listed-amount";
import { countedAmount, listedAmount, listedStandIn, LONGEST } from "./listed-amount";
import { listedSigns } from "./listed-signs";
import { isPageFurniture } from "./page-furniture";
import type { TextLine } from "./text-line";

/**
 * Makes rows of lines between tables: a line of a list that gives one amount with its words becomes two cells, any other
 * line one cell of words. Only lines that stand among others like them are taken for a list.
 */
export function amountRows(lines: readonly TextLine[]): LaidRow[] {
  const items = itemsIn(lines);
  return lines.flatMap((line, at): LaidRow[] => {
    if (isPageFurniture(line.text)) return [];
    const item = items.get(at);
    if (item === "taken in" || item === "between") return [];
    if (isHeading(item)) return [{ cells: [{ column: 0, text: item.heading, line: line.line }] }];
    if (item === undefined || item === "section")
      return [line.text === "" ? { cells: [] } : { cells: [{ column: 0, text: line.text, line: line.line }] }];
    const { words, amount, doubt, proof } = item;
    return [
      ...(item.isAnnounced === true ? [{ cells: [{ column: 0, text: ANNOUNCEMENT, line: line.line }] }] : []),
      {
        cells: [
          { column: 0, text: words, line: line.line },
          { column: 1, text: amount, line: line.line, ...(doubt && { doubt }), ...(proof && { proof }) },
        ],
      },
    ];
  });
}

/** Lines between two items of a list: blank ones, and what a page says of going on. */
const MOST_BETWEEN = 4;

function isBetween({ text }: TextLine): boolean {
  return (
    text === "" ||
    isPageFurniture(text) ||
    /^\W*(?:app(?:endix)?|annex)\.?\s?\d{1,3}$/i.test(text.trim()) ||
    /^\(?(?:continued|cont(?:'d|\.|d)?)\b.{0,30}$/i.test(text.trim())
  );
}

/** A list whose own items say that they save is announced, since they say it no more once words and amounts are apart. */
type Item = ListedItem | Heading | "taken in" | "between" | "section";
/** A line over items, by its words. */
interface Heading {
  readonly heading: string;
}
type ListedItem = ListedAmount & { readonly isAnnounced?: boolean; readonly doubt?: string; readonly proof?: string };

export const ANNOUNCEMENT = "Amounts said to be saved:";

/** The lines that list amounts, two or more after one another, with lines that only go on with the one before. */
function itemsIn(lines: readonly TextLine[]): Map<number, Item> {
  const items = new Map<number, Item>();
  let run: Map<number, Item> = new Map();
  let last = -1;
  // The last line of the last item.
  let end = -1;
  let over = "";
  const close = () => {
    const listed = settledBySums(lines, run);
    const isSaid = listed.filter((item) => item.isSaid).length * 2 >= listed.length;
    if (haveAmounts(listed) && !areYears(listed) && !areMeasures(listed) && yearsOf(listed).size < 2)
      for (const [at, item] of run)
        if (at <= end) items.set(at, item === listed[0] ? { ...item, isAnnounced: isSaid } : item);
    run = new Map();
    last = -1;
    end = -1;
    over = "";
  };
  for (const [at, line] of lines.entries()) {
    if (at <= end) continue;
    const before = run.get(last);
    const whole = listedAmount(line) ?? (countsOn(before, line) ? countedAmount(line) : null) ?? listedStandIn(line);
    const broken = whole ? null : brokenItem(lines, at, listedAmount);
    const listed = whole ?? broken?.item;
    if (listed) {
      if (!LETTERED.test(listed.words)) over = "";
      run.set(at, over === "" ? listed : { ...listed, words: `${over} ${listed.words}` });
      last = at;
      end = broken?.last ?? at;
      for (let own = at + 1; own <= end; own += 1) run.set(own, "taken in");
    } else if (goesOnCounting(before, line)) {
      over = line.text.trim();
      run.set(at, "between");
    } else if (last >= 0 && at - end <= MOST_BETWEEN && isBetween(line)) run.set(at, "between");
    else if (isListed(before) && goesOn(before, lines.slice(end + 1, at), line)) {
      run.set(last, { ...before, words: `${before.words} ${line.text.trim()}` });
      run.set(at, "taken in");
      end = at;
    } else if (isSection(lines[last], lines.slice(at, at + 3))) run.set(at, "section");
    else close();
  }
  close();
  return items;
}

function isListed(item: Item | undefined): item is ListedItem {
  return typeof item === "object" && "amount" in item;
}

function isHeading(item: Item | undefined): item is Heading {
  return typeof item === "object" && "heading" in item;
}

const NOT_ITS_BULLETS = "It stands in brackets over bullets, and is not what they come to: it is counted as a line.";

/** The items of a list, whose headings over bullets and whose signs are what the sums say they are. */
function settledBySums(lines: readonly TextLine[], run: Map<number, Item>): ListedItem[] {
  const placed = [...run].flatMap(([at, item]) => (isListed(item) ? [{ at, item }] : []));
  const { words, doubted } = bracketedTotals(lines, placed);
  for (const [at, heading] of words) run.set(at, { heading });
  for (const { at, item } of placed) if (doubted.has(at)) run.set(at, { ...item, doubt: NOT_ITS_BULLETS });
  const signs = listedSigns([...run.values()].filter(isListed));
  for (const [at, item] of run) if (isListed(item)) run.set(at, { ...item, ...signs.get(item) });
  return [...run.values()].filter(isListed);
}

/** Two amounts at least; what is still to be confirmed is none. */
function haveAmounts(listed: readonly ListedAmount[]): boolean {
  return listed.filter(({ amount }) => /\d/u.test(amount)).length >= 2;
}

/** A name over bullets, where those above it were bullets too: "Neighbourhoods". */
function isSection(above: TextLine | undefined, [line, ...below]: readonly TextLine[]): boolean {
  const next = below.slice(0, 2).find(({ text }) => text !== "");
  return (
    above?.isBullet === true &&
    line?.isBullet === false &&
    namesASection(line.text) &&
    next?.isBullet === true &&
    listedAmount(next) !== null
  );
}

const LETTERED = /^\(?[a-z][.)]\s/u;

/** "3. Lower allowances for:" is the third item of a list whose own items follow, each under a letter. */
function goesOnCounting(before: Item | undefined, line: TextLine): boolean {
  return line.text.trimEnd().endsWith(":") && line.text.length <= LONGEST && countsOn(before, line);
}

/** The number before a line is the next of the list's. */
function countsOn(before: Item | undefined, { text }: TextLine): boolean {
  const last = isListed(before) ? numberOf(before.words) : null;
  return last !== null && numberOf(text) === last + 1;
}

function numberOf(text: string): number | null {
  const found = /^\s*(\d{1,2})[.,)]\s/u.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/**
 * A line in brackets, or one after a line that ends in the middle, goes on with it; behind an amount that stands first, so
 * does one that begins in the middle.
 *
 * @param between the lines from the item to this one
 */
function goesOn(item: ListedAmount, between: readonly TextLine[], line: TextLine): boolean {
  const { text } = line;
  if (item.isFirst === true && between.length <= 1 && amountsInText(text).length === 0 && goesOnWith(item.words, line))
    return true;
  if (between.length > 0 || isMarked(line) || text.length > LONGEST) return false;
  return /^\(.*\)$/u.test(text.trim()) || /[-–—,&]$/u.test(item.words) || /^\s{2,}[a-z(]/u.test(text);
}

/** Amounts of different years stand in one column for nobody to add up. */
function yearsOf(listed: readonly ListedAmount[]): ReadonlySet<string> {
  return new Set(listed.flatMap(({ year }) => year ?? []));
}

/** What was saved in years gone by is no list of proposals. A year behind the amount is when it is saved. */
function areYears(listed: readonly ListedAmount[]): boolean {
  return (
    listed.filter(
      ({ words, year }) =>
        year === undefined &&
        /^\D{0,12}$/u.test(words.slice(0, words.search(/\d/u))) &&
        yearNamedIn(words.slice(0, 24)) !== null,
    ).length *
      2 >=
    listed.length
  );
}

const MEASURE =
  /\b(?:overspend|shortfall|gap|target|needed|required|deficit|net budget|forecast|outturn|balances?|general fund)\b/i;

/** What must be saved and what was spent are amounts of another kind. */
function areMeasures(listed: readonly ListedAmount[]): boolean {
  return listed.filter(({ words }) => MEASURE.test(words)).length * 2 >= listed.length;
}
