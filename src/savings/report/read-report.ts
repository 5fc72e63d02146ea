import type { PlacedChoice } from "../choices/table-choice";
import { ask, leastCertain, likely } from "../confidence";
import type { CellRef } from "../grid";
import type { SheetReading } from "../reading/read-sheet";
import { readSheet } from "../reading/read-sheet";
import { findingUnreadRows, speaksOfSavings } from "../reading/unread-rows";
import { inOneGo } from "../steps";
import type { Figure, SavingsLine, SavingsTable, StatedTotal, UncertainRow } from "../table";
import { amongLists } from "./among-lists";
import { NUMBERED } from "./broken-item";
import { basisInDoubt } from "./basis-in-doubt";
import { emptyTables } from "./empty-tables";
import type { LaidCell, LaidOut, Placement, UnplacedRow, UnreadPart } from "./laid-out";
import { layOut } from "./lay-out";
import { figureLine } from "./line-tokens";
import { LONGEST } from "./listed-amount";
import { runsOfFigures, runTogether } from "./run-together";
import { provenPlacements } from "./proven-placements";
import { provenRows } from "./proven-rows";
import type { Report } from "./report";
import { MORE_THAN_COLUMNS } from "./row-of-cells";

/** What a report gave: the savings tables in it, with the lines on which every figure stands. */
export interface ReportReading {
  readonly report: Report;
  /** The tables stand on a sheet of the report's name, as {@link layOut} lays it out. */
  readonly sheet: SheetReading;
  readonly laid: LaidOut;
  /** What looks like a table and was not read, in the order of the lines. */
  readonly unread: readonly UnreadPart[];
}

/** What the user decided about a report before it is used. */
export interface ReportChoices {
  /** Where figures stand of which the text does not say it. */
  readonly placements?: readonly Placement[];
  readonly tables?: readonly PlacedChoice[];
}

/**
 * Reads the savings tables of a report. Figures that were lost on the way leave rows whose years nobody knows: these
 * are placed where the stated totals prove it, and else take no part in any sum.
 *
 * @example readReport(reportOfText("Pasted text", text)).sheet.tables.length // 1
 */
export function readReport(report: Report, { placements = [], tables = [] }: ReportChoices = {}): ReportReading {
  const asSaid = readLaid(report, layOut(report, placements), tables);
  const proven = provenPlacements(asSaid, (more) => readLaid(report, layOut(report, [...placements, ...more]), tables));
  return proven ?? asSaid;
}

/** The line of the report, counted from zero, on which a cell of its reading stands. */
export function lineOfCell(
  { laid }: Pick<ReportReading, "laid">,
  { row, column }: Pick<CellRef, "row" | "column">,
): number {
  const cells = laid.rows[row] ?? [];
  const own = cells.find((cell) => cell.column === column) ?? cells[0];
  return own?.line ?? laid.rows.slice(0, row).findLast((above) => above.length > 0)?.[0]?.line ?? 0;
}

function readLaid(report: Report, laid: LaidOut, choices: readonly PlacedChoice[]): ReportReading {
  const read = readSheet(laid.grid, [], "what does so by itself", choices);
  const finish = (table: SavingsTable) => withLayout(table, laid);
  const sheet = { ...read, tables: read.tables.map(finish), leftOut: read.leftOut.map(finish) };
  return { report, laid, sheet, unread: unreadIn(report, laid, read) };
}

/** What the layout could not part, rows of cells that no table took, and lines that end in figures. */
function unreadIn(report: Report, laid: LaidOut, { tables, leftOut, unread }: SheetReading): UnreadPart[] {
  const isTaken = (row: number) =>
    [...tables, ...leftOut].some(({ range }) => row >= range.row && row < range.row + range.rows);
  const endsInFigures = (row: number) => laid.rows[row]?.length === 1 && listsFigures(laid.rows[row][0]?.text ?? "");
  const rows = [...unread, ...inOneGo(findingUnreadRows(laid.grid, isTaken, endsInFigures))].map(
    ({ range, reason }): UnreadPart => {
      const line = (row: number) => lineOfCell({ laid }, { row, column: 0 });
      return { line: line(range.row), lastLine: line(range.row + range.rows - 1), reason };
    },
  );
  // What could not be parted at first may have been read all the same, such as a table that was turned.
  const read = new Set(laid.rows.flatMap((cells, row) => (isTaken(row) ? cells.map(({ line }) => line) : [])));
  const whole = [
    ...laid.unread.filter(({ lastLine }) => !read.has(lastLine)),
    ...emptyTables(laid, isTaken),
    ...runTogether(laid, isTaken),
    ...amongLists(laid, [...tables, ...leftOut], report),
  ];
  const alone = unplacedAlone(laid, (row) => isTaken(row) || isTaken(row - 1));
  return [rows, alone].reduce(withOthers, whole).sort((a, b) => a.line - b.line);
}

/** What is told already is not told again. */
function withOthers(told: readonly UnreadPart[], others: readonly UnreadPart[]): UnreadPart[] {
  const lines = new Set(told.flatMap(linesOf));
  return [...told, ...others.filter((part) => !linesOf(part).some((line) => lines.has(line)))];
}

function linesOf({ line, lastLine }: UnreadPart): number[] {
  return Array.from({ length: lastLine - line + 1 }, (_, at) => line + at);
}

const FEWER = "These rows have fewer figures than their heading has columns, and nothing says which are missing.";

/** Rows that could not be placed under their heading, where no table has them among its own to ask about. */
function unplacedAlone({ grid, unplaced }: LaidOut, isTaken: (row: number) => boolean): UnreadPart[] {
  if (unplaced.length === 0 || !speaksOfSavings(grid)) return [];
  const parts: UnreadPart[] = [];
  let heading = -1;
  for (const { under, figures } of unplaced) {
    const line = figures[0]?.line;
    if (line === undefined || isTaken(under)) continue;
    const last = under === heading ? parts.pop() : undefined;
    parts.push({ line: last?.line ?? line, lastLine: line, reason: FEWER });
    heading = under;
  }
  return parts;
}

const MOST_WORDS = 16;
const ENDS_IN_AMOUNT = /£\s?[\d.,]{1,12}\s?(?:k|mn?|million)?\W{0,2}$/iu;

/** Some texts of Word's tables part their cells with strokes: "Freeze posts / 120 / 2 / All wards". */
const BETWEEN_STROKES = /\s\/\s\(?-?£?\d[\d,.]*[mk]?\)?\s\/\s/u;

/** "£180k less from the ferry ...": an item of a list, whatever it says of its amount. */
const BEGINS_WITH_AMOUNT = /^£\s?(?!0{3}\b)\.?\d.{10,240}$/u;

/** Words, and a wide gap before the figure of their column. */
const FIGURE_APART = /\p{L}\S* {3,}[-(£]{0,3}(?!0\d)\d[\d,.]*\)?$/u;

/** A line of words with figures at its end, as rows of tables have them whose columns could not be told. */
function listsFigures(text: string): boolean {
  if (text.length < LONGEST && FIGURE_APART.test(text)) return true;
  // Figures side by side are columns, whatever stands behind them.
  if (BETWEEN_STROKES.test(text) || BEGINS_WITH_AMOUNT.test(text) || runsOfFigures(text) > 0) return true;
  // A numbered item of a list that gives amounts, in whatever words; a long one where it ends in one.
  if (NUMBERED.test(text) && (text.length < LONGEST ? /£\s?\d/u : ENDS_IN_AMOUNT).test(text)) return true;
  const line = figureLine(text);
  if (!line || line.words.split(/\s+/u).length > MOST_WORDS || line.figures.some(isTelephone)) return false;
  // Cells that have their lines to themselves.
  if (line.words === "" && line.after === "" && line.figures.length === 1) return true;
  const [figure = ""] = line.figures;
  // "Festive lights 22,500": in a short line a figure of thousands is an amount, with or without its sign.
  const words = line.words.replace(NUMBERED, "");
  const isAmount = figure.includes("£") || (/\d,\d{3}\b/u.test(figure) && words.split(/\s+/u).length <= 10);
  return line.figures.length >= 2 || (isAmount && !/[.;]\s/u.test(words));
}

function isTelephone(figure: string): boolean {
  return /^\(?0\d{2,}/u.test(figure);
}

/** A table with what only the layout knows: which rows could not be placed, and which cells are in doubt. */
function withLayout(table: SavingsTable, laid: LaidOut): SavingsTable {
  const { row, rows } = table.range;
  const uncertain = laid.unplaced.filter(({ under }) => under >= row && under < row + rows + 1);
  const hasMore = ({ cell }: Figure) => MORE_THAN_COLUMNS.has(cellOf(cell, laid)?.doubt ?? "");
  const proven = provenRows(table, hasMore);
  const isDoubted = table.lines.some(({ row, figures }) => !proven.has(row) && [...figures.values()].some(hasMore));
  const doubted = (figures: ReadonlyMap<number, Figure>) =>
    new Map([...figures].map(([index, figure]) => [index, asPrinted(figure, laid, proven)]));
  const line = (one: SavingsLine): SavingsLine => ({ ...one, figures: doubted(one.figures) });
  const total = (one: StatedTotal): StatedTotal => ({ ...one, figures: doubted(one.figures) });
  return {
    ...table,
    lines: table.lines.map(line),
    totals: table.totals.map(total),
    basis: isDoubted ? basisInDoubt(table.basis) : table.basis,
    uncertain: uncertain.map((one) => uncertainRow(one, laid)),
  };
}

/** Every figure of a report is text: that says nothing of how it will stand in a cell. */
function asPrinted(figure: Figure, laid: LaidOut, proven: ReadonlyMap<number, string>): Figure {
  const { doubt, proof: placed } = cellOf(figure.cell, laid) ?? {};
  if (placed !== undefined)
    return { ...figure, isText: false, confidence: leastCertain(figure.confidence, likely(placed)) };
  if (doubt === undefined) return { ...figure, isText: false };
  const proof = proven.get(figure.cell.row);
  const confidence = proof === undefined ? ask(doubt) : likely(`${doubt.slice(0, -1)}, and ${proof}`);
  return { ...figure, isText: false, confidence: leastCertain(figure.confidence, confidence) };
}

function cellOf({ row, column }: CellRef, { rows }: LaidOut): LaidCell | undefined {
  return rows[row]?.find((cell) => cell.column === column);
}

function uncertainRow({ words, figures, columns, under }: UnplacedRow, { grid }: LaidOut): UncertainRow {
  const reason =
    figures.length < columns.length
      ? `${figures.length} of ${columns.length} figures stand here, and nothing says which are missing.`
      : "The figures stand further on than their headings, so that a cell may be one too many.";
  return {
    row: Math.max(0, under),
    name: words,
    cell: { sheet: grid.sheet, row: Math.max(0, under), column: 0 },
    written: figures.map(({ text }) => text),
    reason,
  };
}
