import type { CodeAtStart } from "../code";
import { codeAtStart, withoutLonePlanYears } from "../code";
import { append } from "./append";
import type { ColumnHeading } from "./column-heading";
import type { LaidCell, LaidRow } from "./laid-out";
import type { FigureLine } from "./line-tokens";
import { isPageFurniture } from "./page-furniture";
import { pageNumbersAmong } from "./page-numbers";
import { codeFirst, leadOf, TYPE_AT_END } from "./row-leads";
import type { ReadLine } from "./read-line";
import { isProse } from "./read-line";
import { isRepeatedHeading, wordsAnew } from "./repeated-columns";
import { doubtOfSurplus } from "./surplus-figures";
import { HEADS_CODES } from "./word-headings";

/** A line of a table, perhaps with its last figures from the next: one of them may be the number of a page. */
interface BodyLine extends ReadLine {
  readonly doubt?: string;
}

type FiguresLine = BodyLine & { readonly figures: FigureLine };

const MAY_BE_PAGE = "The last figure stands by itself on the next line, where it may be the number of the page.";

/** Which column of the sheet each part of a row takes. */
interface Places {
  readonly code: number | null;
  readonly words: number;
  readonly type: number | null;
  readonly figures: readonly number[];
  readonly after: number;
  /** Codes have the plan year in which the saving began, as in "CH1 17+". */
  readonly hasPlanYears: boolean;
}

const HEADS_TYPES = /\b(?:new\s*(?:or|\/)\s*existing(?:\s+savings?)?|saving type|type)$/i;

/** The rows of a table whose figures stand at the ends of its lines, under the heading that was put together for it. */
export function columnRows(all: readonly ReadLine[], body: readonly ReadLine[], heading: ColumnHeading): LaidRow[] {
  const places = placesFor(heading);
  const line = all[heading.from]?.line ?? 0;
  const rows: LaidRow[] = [headingRow(heading, places, line)];
  let pending: ReadLine[] = [];
  const pages = pageNumbersAmong(body);
  const lines = withWholeRows(
    body.filter(({ at }) => !pages.has(at)),
    heading.labels.length,
  );
  const hasPlanYears = planYearsIn(lines);
  for (const [at, one] of lines.entries()) {
    if (one.text === "" || isPageFurniture(one.text) || (heading.labels.length > 1 && isSmallNumber(one))) continue;
    if (isRepeatedHeading(one, all, heading)) {
      const words = wordsAnew(one, heading);
      if (words) append(rows, [...pending.splice(0), words].map(wordsRow));
      continue;
    }
    if (goesOnBelow(lines[at + 1], heading) || !standsForRow(one, places, pending)) {
      pending.push(one);
      continue;
    }
    const { lead, rest } = leadOf(one.figures.words, pending, places.code !== null);
    append(rows, [...rest.map(wordsRow), figuresRow(one, lead, { ...places, hasPlanYears }, heading)]);
    pending = [];
  }
  return [...rows, ...pending.map(wordsRow)];
}

/** In a table of several columns such a line is the number of a page. */
function isSmallNumber({ text }: ReadLine): boolean {
  return /^\d{1,3}$/u.test(text.trim());
}

/** A row whose last figures stand on the next line, which has no words, becomes one line. */
function withWholeRows(body: readonly ReadLine[], columns: number): BodyLine[] {
  const whole: BodyLine[] = [];
  for (const line of body) {
    const last = whole.at(-1);
    const [own, before] = [line.figures, last?.figures];
    const completes =
      own && before && own.words === "" && own.after === "" && before.words !== "" && before.after === "";
    if (last && completes && before.figures.length + own.figures.length === columns) {
      const figures = { ...before, figures: [...before.figures, ...own.figures] };
      whole.splice(-1, 1, { ...last, figures, ...(isSmallNumber(line) && { doubt: MAY_BE_PAGE }) });
    } else whole.push(line);
  }
  return whole;
}

function placesFor({ words, labels }: ColumnHeading): Places {
  // "Item" by itself heads the names.
  const hasCode = HEADS_CODES.test(words) && !/^(?:item|number)$/i.test(words.trim());
  const hasType = HEADS_TYPES.test(words);
  const first = (hasCode ? 1 : 0) + 1 + (hasType ? 1 : 0);
  return {
    code: hasCode ? 0 : null,
    words: hasCode ? 1 : 0,
    type: hasType ? first - 1 : null,
    figures: labels.map((_, index) => first + index),
    after: first + labels.length,
    hasPlanYears: true,
  };
}

function headingRow({ words, labels, after }: ColumnHeading, places: Places, line: number): LaidRow {
  const code = places.code === null ? "" : (HEADS_CODES.exec(words)?.[0] ?? "");
  const type = places.type === null ? "" : (HEADS_TYPES.exec(words)?.[0] ?? "");
  const middle = words.slice(code.length, words.length - type.length).trim();
  const cell = (column: number | null, text: string): LaidCell[] =>
    column === null || text === "" ? [] : [{ column, text: text.trim(), line }];
  return {
    cells: [
      ...cell(places.code, code),
      ...cell(places.words, middle === "" ? "Description" : middle),
      ...cell(places.type, type),
      ...labels.flatMap((label, index) => cell(places.figures[index] ?? 0, label)),
      ...cell(places.after, after),
    ],
  };
}

const MOST_WORDS_OF_A_NAME = 14;
const MOST_WORDS_AMONG_ROWS = 6;

/** A name that goes on below ends there: numbers at the end of its first line are words. */
function goesOnBelow(next: ReadLine | undefined, { labels }: ColumnHeading): boolean {
  if (!next?.figures || next.isBullet) return false;
  const { words, figures } = next.figures;
  return /^\p{Ll}/u.test(words) && figures.length >= labels.length;
}

/** A number at the end of a line of words, in a table of several columns, belongs to the words. */
function standsForRow(line: ReadLine, places: Places, pending: readonly ReadLine[]): line is FiguresLine {
  const { figures } = line;
  if (!figures || isProse(line)) return false;
  const missing = places.figures.length - figures.figures.length;
  if (missing > 0 && countOf(figures.words) > MOST_WORDS_OF_A_NAME) return false;
  if (missing <= 0 || figures.figures.length > 1 || figures.words === "") return true;
  // Among rows of figures, or first under a section's name, a name with one of them has lost the others.
  const isUnderName = pending.length === 1 && [...pending, line].every(({ text }) => /^\s*\P{Ll}/u.test(text));
  const isAmongRows =
    (pending.length === 0 || isUnderName) &&
    [...pending.map(({ text }) => text), figures.words].every((text) => countOf(text) <= MOST_WORDS_AMONG_ROWS);
  // A code over it has no other figures.
  const isCoded = places.code !== null && pending.some(({ text }) => codeFirst(text) !== null);
  return isAmongRows || isCoded || /[£().,]|\d[mk]$/i.test(figures.figures[0] ?? "");
}

function countOf(text: string): number {
  return text.trim().split(/\s+/u).length;
}

function wordsRow({ text, line }: ReadLine): LaidRow {
  return { cells: [{ column: 0, text, line }] };
}

function figuresRow(row: FiguresLine, lead: readonly ReadLine[], places: Places, heading: ColumnHeading): LaidRow {
  const { line } = row;
  const { figures: written, words: own, after } = row.figures;
  const extra = written.slice(0, Math.max(0, written.length - places.figures.length));
  const words = [...lead.map(({ text }) => text), own, ...extra].join(" ").trim();
  const cells = wordCells(words, places, line);
  if (after) cells.push({ column: places.after, text: after, line });
  const figures = written.slice(extra.length);
  if (figures.length < places.figures.length) {
    const unplaced = figures.map((text): LaidCell => ({ column: -1, text, line }));
    return { cells, unplaced: { words, figures: unplaced, columns: places.figures, labels: heading.labels } };
  }
  const doubt = doubtOfSurplus(written, heading.labels) ?? row.doubt;
  const placed = figures.map((text, at): LaidCell => {
    return { column: places.figures[at] ?? 0, text, line, ...(doubt !== undefined && { doubt }) };
  });
  return { cells: [...cells, ...placed].sort((a, b) => a.column - b.column) };
}

const PLAIN_CODE: CodeAtStart = { code: "A1", rest: "" };

function planYearsIn(lines: readonly ReadLine[]): boolean {
  const codes = lines.flatMap(({ figures }) => (figures ? (codeAtStart(figures.words)?.code ?? []) : []));
  return codes.filter((code) => / \d{2}\+$/u.test(code)).length * 2 >= codes.length;
}

function wordCells(words: string, places: Places, line: number): LaidCell[] {
  const cells: LaidCell[] = [];
  let rest = words;
  if (places.code !== null) {
    const whole = codeFirst(rest);
    const [start = null] =
      places.hasPlanYears || !whole ? [whole] : withoutLonePlanYears([whole, PLAIN_CODE, PLAIN_CODE]);
    if (start) cells.push({ column: places.code, text: start.code, line });
    rest = start ? start.rest : rest;
  }
  const type = places.type === null ? null : TYPE_AT_END.exec(rest);
  if (type && places.type !== null) {
    cells.push({ column: places.type, text: type[1] ?? "", line });
    rest = rest.slice(0, type.index).trim();
  }
  if (rest !== "") cells.push({ column: places.words, text: rest, line });
  return cells;
}
