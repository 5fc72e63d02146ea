import { readFigure } from "../figure";
import { amountsInText } from "../reading/amounts-in-text";
import { yearNamedIn } from "../year";
import type { LaidRow } from "./laid-out";
import { isPageFurniture } from "./page-furniture";
import type { TextLine } from "./text-line";

/** One amount with the words it belongs to, as lists give them. */
interface ListedAmount {
  readonly words: string;
  readonly amount: string;
}

const FIGURE = String.raw`\(?[-–−]?\s?£\s?\(?[-–−]?\d[\d,]*(?:\.\d+)?\)?\s?(?:millions?|mn?|thousands?|k)?\)?`;
const BARE = String.raw`\(?[-–−]?\d[\d,]*(?:\.\d+)?\s?(?:millions?|mn?|k)\)?`;
const QUALIFIED = String.raw`(?:(?:up to|around|about|circa|c\.?|approx(?:imately)?\.?|at least|over)\s+)?(?:${FIGURE}|${BARE})`;
const FIRST = new RegExp(String.raw`^(${QUALIFIED})(?=\s|[:–—-])\s*(?:[-–—:]\s*)?(?!\d)(\S.*)$`, "i");
const LAST = new RegExp(
  String.raw`^(\S.*?)\s*(?:[-–—:=]\s*|\s|\(\s*)(${QUALIFIED})\s*\)?\s*(?:pa|p\.a\.|per annum|saving)?\.?\s*(\([^()]*\))?$`,
  "i",
);
const LONGEST = 170;
const MOST_WORDS = 24;

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
    if (item === undefined)
      return [line.text === "" ? { cells: [] } : { cells: [{ column: 0, text: line.text, line: line.line }] }];
    const { words, amount } = item;
    return [
      {
        cells: [
          { column: 0, text: words, line: line.line },
          { column: 1, text: amount, line: line.line },
        ],
      },
    ];
  });
}

/** Lines between two items of a list: blank ones, and what a page says of going on. */
const MOST_BETWEEN = 4;

function isBetween({ text }: TextLine): boolean {
  return text === "" || /^\(?(?:continued|cont(?:'d|\.|d)?)\b.{0,30}$/i.test(text.trim());
}

type Item = ListedAmount | "taken in" | "between";

/** The lines that list amounts, two or more after one another, with lines that only go on with the one before. */
function itemsIn(lines: readonly TextLine[]): Map<number, Item> {
  const items = new Map<number, Item>();
  let run: Map<number, Item> = new Map();
  let last = -1;
  const close = () => {
    const listed = [...run.values()].filter((item): item is ListedAmount => typeof item === "object");
    if (listed.length >= 2 && !areYears(listed) && !areMeasures(listed))
      for (const [at, item] of run) if (at <= last) items.set(at, item);
    run = new Map();
    last = -1;
  };
  for (const [at, line] of lines.entries()) {
    const listed = listedAmount(line);
    const before = last >= 0 ? run.get(last) : undefined;
    if (listed) {
      run.set(at, listed);
      last = at;
    } else if (last >= 0 && at - last <= MOST_BETWEEN && isBetween(line)) run.set(at, "between");
    else if (before && typeof before === "object" && goesOn(before, lines[at - 1], line)) {
      run.set(last, { ...before, words: `${before.words} ${line.text}` });
      run.set(at, "taken in");
    } else close();
  }
  close();
  return items;
}

/** A line in brackets, or one after a line that ends in the middle, goes on with it. */
function goesOn({ words }: ListedAmount, previous: TextLine | undefined, { text, isBullet }: TextLine): boolean {
  if (previous?.text === "" || isBullet || text.length > LONGEST) return false;
  return /^\(.*\)$/u.test(text.trim()) || /[-–—,&]$/u.test(words) || /^\s{2,}[a-z(]/u.test(text);
}

/** What was saved in years gone by is no list of proposals. */
function areYears(listed: readonly ListedAmount[]): boolean {
  return (
    listed.filter(
      ({ words }) =>
        /^\D{0,12}$/u.test(words.slice(0, words.search(/\d/u))) && yearNamedIn(words.slice(0, 24)) !== null,
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

/**
 * Reads a line as one amount beside its words.
 *
 * @returns null for sentences, and where a line has no amount or several
 */
function listedAmount({ text }: TextLine): ListedAmount | null {
  const line = text.trim();
  if (line.length > LONGEST || line.split(/\s+/u).length > MOST_WORDS || !/\d/u.test(line)) return null;
  const first = FIRST.exec(line);
  if (first && amountsInText(line).length <= 1 && isAmount(first[1])) {
    return isSentence(first[2] ?? "") ? null : { amount: amountIn(first[1]), words: first[2] ?? "" };
  }
  const last = LAST.exec(line);
  if (!last || !isAmount(last[2]) || amountsInText(last[1] ?? "").length > 0) return null;
  const words = (last[1] ?? "").replace(/[\s:–—=-]+$/u, "");
  if (!/\p{L}{2}/u.test(words) || isRunningText(line, words)) return null;
  return { amount: amountIn(last[2]), words: last[3] ? `${words} ${last[3]}` : words };
}

/** In "Vacancies (-£150,000)" the brackets set the amount apart; the minus is its sign. */
function amountIn(written = ""): string {
  const text = written.trim();
  if (/^\([-–−]/u.test(text)) return text.replace(/^\(/u, "").replace(/\)$/u, "");
  const opens = (text.match(/\(/gu) ?? []).length;
  const closes = (text.match(/\)/gu) ?? []).length;
  return opens === closes ? text : text.replace(/[()]/gu, "");
}

function isAmount(written = ""): boolean {
  const { kind } = readFigure(amountIn(written));
  return kind === "figure" || kind === "malformed";
}

/** A sentence has a verb that a list's item has not, and runs on to a full stop. */
const VERBS =
  /\b(?:is|are|was|were|will|would|has|have|had|needs?|must|should|can|could|may|might|been|being|agreed|proposes?|reported|noted|totals?|totalling|of around|amounts?|rising|equivalent|compared)\b/i;

function isSentence(words: string): boolean {
  return (VERBS.test(words) && words.split(/\s+/u).length > 8) || words.split(/[.!?]\s/u).length > 2;
}

function isRunningText(line: string, words: string): boolean {
  // A colon or a dash sets the amount apart, whatever the words are.
  if (/[:=–—-]\s*\(?[-–]?\s?£?[\d(]/u.test(line.slice(words.length))) return false;
  const count = words.split(/\s+/u).length;
  if (/\b(?:of|to|by|at|is|was|from|and|for|a|the|than|saves?|saving of|cost(?:s|ing)?)$/i.test(words)) return true;
  return (VERBS.test(words) && count > 5) || (line.endsWith(".") && count > 10);
}
