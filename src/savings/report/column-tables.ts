import { commonest } from "./commonest";
import { alignedTable } from "./aligned-table";
import { beginsAnotherTable, namesYearOrUnit } from "./another-table";
import { anotherTotalFollows, isGrandTotal } from "./another-total";
import { comesToTotal, hasOwnUnit } from "./listed-rows";
import type { LineAbove } from "./column-heading";
import { columnRows } from "./column-rows";
import { headingOver } from "./heading-over";
import { labelledLine } from "./heading-labels";
import { figureLine } from "./line-tokens";
import { tableOfGaps } from "./gap-table";
import { isPageFurniture } from "./page-furniture";
import type { ReadLine } from "./read-line";
import { isProse, isSentence } from "./read-line";
import { endOf } from "./table-end";
import type { TextLine } from "./text-line";
import { withWholeYears } from "./whole-years";
import type { FoundRows } from "./text-rows";

const MOST_LINES_ABOVE = 14;
const MOST_WORDS_BETWEEN = 30;
const LONGEST_HEADING = 150;
const ENOUGH_ROWS_TO_ASK = 3;
const NO_TOTAL = "A list of numbers stands here under a unit, and no total says that they are amounts of it.";

/**
 * Finds tables whose columns stand on lines of text, apart by spaces: as a PDF's text has them. The heading says how
 * many figures a row should have.
 */
export function columnTables(lines: readonly TextLine[]): FoundRows[] {
  const read = withWholeYears(lines).map((line, at): ReadLine => ({
    ...line,
    at,
    figures: line.isCell ? null : figureLine(line.text),
  }));
  const found: FoundRows[] = [];
  let from = 0;
  for (;;) {
    const next = nextTable(read, from);
    if (!next) return found;
    found.push(next);
    from = next.to;
  }
}

function nextTable(lines: readonly ReadLine[], from: number): FoundRows | null {
  for (let at = from; at < lines.length; at += 1) {
    const first = lines[at];
    if (!first?.figures || isPageFurniture(first.text)) continue;
    const above = linesAbove(lines, at, from);
    if (!above.some(({ labels }) => labels.length > 0)) continue;
    const table = tableAt(lines, at, above);
    if (table) return table;
  }
  return null;
}

/** The lines above the first figures that may be its heading, from top to bottom. */
function linesAbove(lines: readonly ReadLine[], first: number, from: number): LineAbove[] {
  const above: LineAbove[] = [];
  for (let at = first - 1; at >= from && above.length < MOST_LINES_ABOVE; at -= 1) {
    const line = lines[at];
    if (!line || line.text === "" || isPageFurniture(line.text)) continue;
    if (
      line.text.replace(/ {2,}/gu, " ").length > LONGEST_HEADING ||
      isSentence(line.text) ||
      /£\s?(?!\d{4}\s?[/–-]|\d\d\/\d\d(?!\d))\d/u.test(line.text.replace(/£\s?0{3}\b/gu, ""))
    )
      break;
    above.unshift({ at, text: line.text, ...labelledLine(line.text) });
  }
  return above;
}

/** The table whose first row stands on a line. Null where its heading does not fit, or it is none. */
function tableAt(lines: readonly ReadLine[], first: number, above: readonly LineAbove[]): FoundRows | null {
  const rows = rowsFrom(lines, first, above);
  const areNamed = areRows(rows);
  if (!areNamed && (rows.length < 2 || !rows.every((row) => isUnderName(row, lines)))) return null;
  const columns = commonest(rows.map(({ figures }) => figures?.figures.length ?? 0));
  const isBulleted = columns === 1 && rows.some((row) => row.isBullet);
  if (columns === 1 && !isList(rows, lines)) return null;
  if (isBulleted && rows.some(hasOwnUnit)) return null;
  const byGaps = areNamed ? tableOfGaps(lines, rows, above) : null;
  if (byGaps) return byGaps;
  const heading = headingOver(columns, rows, above);
  // Figures right under the heading stand over their names, so that each would be taken for that of the name before.
  if (heading && !areNamed && lines.slice(heading.to, first).some(({ figures }) => figures)) return null;
  if (heading && isBulleted && !comesToTotal(rows)) return asWords(lines, rows, heading.from, NO_TOTAL);
  if (heading) {
    const body = lines.slice(heading.to, endOf(lines, rows, columns, above));
    const reach = { from: heading.from, to: heading.to + body.length };
    const whole = lines.slice(heading.from, reach.to);
    return { ...reach, rows: alignedTable(whole, heading) ?? columnRows(lines, body, heading) };
  }
  return unreadTable(lines, rows, columns, above);
}

/** A row has its words on its line: figures alone are cells of another kind of table. */
function areRows(rows: readonly ReadLine[]): boolean {
  const named = rows.filter(({ figures }) => figures?.words !== "").length;
  return named * 2 > rows.length;
}

/** Two figures or more stand alone right under words: where every row does so, these are its name. */
function isUnderName({ at, figures }: ReadLine, lines: readonly ReadLine[]): boolean {
  const above = lines[at - 1];
  if (figures?.words !== "" || figures.figures.length < 2 || !above || above.text === "" || above.figures) return false;
  return !labelledLine(above.text).labels.some(namesYearOrUnit);
}

/** The rows of figures from a line on, as long as they go on. */
function rowsFrom(lines: readonly ReadLine[], first: number, above: readonly LineAbove[]): ReadLine[] {
  const rows: ReadLine[] = [];
  const isNarrow = lines[first]?.figures?.figures.length === 1;
  const most = isNarrow ? 2 : MOST_WORDS_BETWEEN;
  let between = 0;
  let hasEnded = false;
  for (const line of lines.slice(first)) {
    if (line.text === "") hasEnded ||= isGrandTotal(rows.at(-1));
    if (line.text === "" || isPageFurniture(line.text)) continue;
    const width = rows.at(-1)?.figures?.figures.length;
    if (hasEnded && line.figures?.figures.length !== width && !anotherTotalFollows(lines, line.at, width, above)) break;
    hasEnded = false;
    if (isProse(line)) {
      between += 1;
      continue;
    }
    if (isNarrow && isSentence(line.text)) break;
    if (line.figures) {
      rows.push(line);
      between = 0;
      if (endsInCells(rows)) return rows.slice(0, -CELLS_IN_A_ROW);
      continue;
    }
    between += 1;
    if (between > most || (beginsAnotherTable(line, lines, above) && !namesFiguresBelow(line, lines))) break;
  }
  return rows;
}

/** Under rows of several figures some that stand alone, line after line, are cells of another kind of table. */
function endsInCells(rows: readonly ReadLine[]): boolean {
  const isNamed = rows[0]?.figures?.words !== "" && (rows[0]?.figures?.figures.length ?? 0) > 1;
  const last = rows.slice(-CELLS_IN_A_ROW);
  return isNamed && last.every(({ figures }) => figures?.words === "" && figures.figures.length === 1);
}

const CELLS_IN_A_ROW = 3;

/** Figures that stand alone under words are the row of that name. */
function namesFiguresBelow({ at }: ReadLine, lines: readonly ReadLine[]): boolean {
  const next = [lines[at + 1], lines[at + 2]].find((line) => line?.text !== "")?.figures;
  return next?.words === "" && next.figures.length >= 2;
}

/** One figure at the end of a line may be any number: those of a table follow one another. */
function isList(rows: readonly ReadLine[], lines: readonly ReadLine[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < 2) return false;
  const filled = lines.slice(first.at, last.at + 1).filter((line) => line.text !== "" && !isPageFurniture(line.text));
  return rows.length * 5 >= filled.length * 3;
}

/** Rows of figures under words of years or units, whose heading does not say what each column is. */
function unreadTable(
  lines: readonly ReadLine[],
  rows: readonly ReadLine[],
  columns: number,
  above: readonly LineAbove[],
): FoundRows | null {
  const whole = rows.filter((row) => row.figures?.figures.length === columns && row.figures.words !== "");
  const speaks = above.filter(({ labels }) => labels.some(({ kind }) => kind === "year" || kind === "unit"));
  const [first, last, top] = [whole[0], whole.at(-1), speaks[0]];
  if (columns < 2 || whole.length < ENOUGH_ROWS_TO_ASK || !first || !last || !top || whole.every(isListed)) return null;
  const reason = `Rows of ${columns} figures stand here, but the words above them do not say what each column holds.`;
  return asWords(lines, [first, last], top.at, reason);
}

/** "Freeze posts – £50k": the dash of an item sets its amount apart, and stands for no other. */
function isListed(row: ReadLine): boolean {
  const [dash = "", amount] = row.figures?.figures ?? [];
  return amount !== undefined && /^(?:--?|[–—])$/u.test(dash) && hasOwnUnit(row);
}

/** Lines from one on to the last of the rows, as words, with why they are no table. */
function asWords(lines: readonly ReadLine[], rows: readonly ReadLine[], from: number, unread: string): FoundRows {
  const to = (rows.at(-1)?.at ?? from) + 1;
  const words = lines
    .slice(from, to)
    .map(({ text, line }) => ({ cells: text === "" ? [] : [{ column: 0, text, line }] }));
  return { from, to, rows: words, unread };
}
