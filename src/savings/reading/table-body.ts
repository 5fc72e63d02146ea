import { amountOf } from "../amount";
import type { Confidence } from "../confidence";
import { size, subtract } from "../money";
import type { Steps } from "../steps";
import { ITEMS_A_STEP } from "../steps";
import type { Column } from "../table";
import type { BodyRow, FigureRow, TextRow } from "./body-rows";
import { readsAsTitle } from "./body-rows";
import { doubtAbout } from "./doubtful-rows";
import { groupTotals } from "./group-rows";
import { rowsBehindTotal } from "./rows-behind-total";
import type { Stretch } from "./running-sums";
import { yearNamedIn } from "../year";
import { RunningSums } from "./running-sums";
import { typeOfSection } from "./section-types";
import { namesAMeasure } from "./total-rows";

/** Rows of a table's body, sorted into what they are. Rows are zero-based within the grid. */
export type SortedRow = LineRow | TotalRow;

/** A row of figures with the rows of words that follow it. */
export interface LineRow {
  readonly kind: "line";
  readonly row: FigureRow;
  readonly narrative: TextRow[];
  /** The heading within the table under which the line stands; "" where there is none. */
  readonly section: string;
  /** Why it may be no line; null where it surely is one. */
  readonly doubt: Confidence | null;
}

export interface TotalRow {
  readonly kind: "total";
  readonly row: FigureRow;
  readonly labelled: "sub-total" | "total";
}

export interface TableBody {
  readonly rows: readonly SortedRow[];
  /** Words after the last figures that are not a line's narrative: notes, and remarks under a total. */
  readonly after: readonly TextRow[];
  /** The last row that belongs to the table. */
  readonly lastRow: number;
}

/** Sorts a table's rows into lines with their narrative, totals, and words after them. */
export function* sortingRows(rows: readonly BodyRow[], columns: readonly Column[]): Steps<TableBody> {
  const sorted: SortedRow[] = [];
  const after: TextRow[] = [];
  const sums = new RunningSums(columns);
  const groups = groupTotals(rows, columns);
  const behind = rowsBehindTotal(rows, columns);
  yield;
  const lastFigures = rows.findLastIndex(({ kind }) => kind === "figures");
  let sinceTotal = 0;
  let lastRow = -1;
  let section = "";
  let at = -1;
  for (const row of rows) {
    at += 1;
    if (at % ITEMS_A_STEP === 0) yield;
    if (row.kind === "blank") continue;
    const previous = lastRow;
    lastRow = row.row;
    if (row.kind === "text") {
      if (at < lastFigures && headsSection(row, previous, section === "" ? sorted.at(-1)?.kind : undefined)) {
        section = row.text;
        continue;
      }
      const latest = sorted.at(-1);
      if (latest?.kind === "line") latest.narrative.push(row);
      else if (latest) after.push(row);
      continue;
    }
    const latest = sorted.at(-1);
    if (behind.compared.has(row.row)) continue;
    if (latest?.kind === "line" && BREAKDOWN.test(row.label)) {
      latest.narrative.push({ kind: "text", row: row.row, column: 0, text: row.label });
      continue;
    }
    const labelled = groups.proven.has(row.row)
      ? "sub-total"
      : totalKind(row, { rows, from: at + 1 }, sums, sinceTotal, section);
    if (labelled) {
      // A total after its lines ends their section; one before them begins it.
      if (sums.count > sinceTotal) section = "";
      sinceTotal = sums.count;
      sorted.push({ kind: "total", row, labelled });
    } else {
      sums.addLine(row.figures);
      sorted.push({ kind: "line", row, narrative: [], section, doubt: doubtAbout(row, groups, behind) });
    }
  }
  return { rows: sorted, after, lastRow };
}

/** "- staffing" under a line says what it is made of. */
const BREAKDOWN = /^[-–•]\s*\p{Ll}/u;

/**
 * Whether a row of words over figures heads the lines under it: a short title after a gap or a total, or one that
 * says by itself what kind of change follows.
 */
function headsSection(row: TextRow, previous: number, above: SortedRow["kind"] | undefined): boolean {
  const heads = readsAsTitle(row.text.replace(/:$/u, "")) || isYear(row.text);
  if (!heads || !/^[\p{Lu}\d(]/u.test(row.text) || namesAMeasure(row.text)) return false;
  // Where the table has sections, a title over a row of figures begins another.
  return above !== "line" || row.row - previous > 1 || typeOfSection(row.text) !== null;
}

function isYear(text: string): boolean {
  return text.length <= LONGEST_YEAR && yearNamedIn(text) !== null;
}

const LONGEST_YEAR = 12;

/** A label that surely names a total does; one that may, or a row without any label, where the figures add up. */
function totalKind(
  row: FigureRow,
  below: RowsBelow,
  sums: RunningSums,
  sinceTotal: number,
  section: string,
): "sub-total" | "total" | null {
  if (row.total?.certain) return row.total.kind;
  if (row.label !== "" && !row.total) return null;
  if (isTotalOf(row.label, section)) return "sub-total";
  // A row without a name that repeats the only line of its section is its total too.
  const fewest = row.label === "" && sinceTotal > 0 ? 1 : 2;
  if (addsUp(row, sums, { from: sinceTotal, to: sums.count }, fewest)) return "sub-total";
  if (addsUp(row, sums, { from: 0, to: sums.count })) return "total";
  // One without a name that is not far off what several lines come to is a sum that was not brought up to date, or a line was lost.
  if (addsUp(row, sums, { from: sinceTotal, to: sums.count }, 3, 1 / 4)) return "sub-total";
  // "Total directorate savings" is one also of a single line.
  return row.total && (/ savings$/i.test(row.label) || comesBefore(row, below, sums.columns)) ? "sub-total" : null;
}

/** "Total Adult Social Care" in the section of that name. */
function isTotalOf(label: string, section: string): boolean {
  return (
    section !== "" && label.toLowerCase().replace(/^totals?(?: for| of)? |[:\s]+$/gu, "") === section.toLowerCase()
  );
}

/** The rows of a table from one on: to copy them for each row would take longer than all else in a long table. */
interface RowsBelow {
  readonly rows: readonly BodyRow[];
  readonly from: number;
}

/** A total that stands over its lines: those down to the next row that is called one. */
function comesBefore(row: FigureRow, { rows, from }: RowsBelow, columns: readonly Column[]): boolean {
  const sums = new RunningSums(columns);
  for (let at = from; at < rows.length; at += 1) {
    const next = rows[at];
    if (next?.kind !== "figures") continue;
    if (next.total) break;
    sums.addLine(next.figures);
  }
  return addsUp(row, sums, { from: 0, to: sums.count }, 1);
}

/**
 * A row that is called a total may differ by what rounding explains; one without a name must be the very sum. Where
 * figures are as coarse as "1" and "2", rounding would explain anything, so it may not reach a tenth of the total.
 *
 * @param off by what share of itself a total without a name may differ
 */
function addsUp(row: FigureRow, sums: RunningSums, stretch: Stretch, fewest = 2, off = 0): boolean {
  if (stretch.to - stretch.from < fewest) return false;
  let compared = 0;
  for (const column of sums.columns) {
    const figure = row.figures.get(column.index);
    const stated = amountOf(figure, column.unit);
    if (!figure || stated === null) continue;
    const rounding =
      row.label === "" ? size(stated) * off : Math.min(sums.rounding(column, stretch, figure), size(stated) / 10);
    if (size(subtract(stated, sums.amount(column, stretch))) > rounding) return false;
    if (stated !== 0) compared += 1;
  }
  return compared > 0;
}
