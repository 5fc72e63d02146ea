import { amountOf } from "../amount";
import { add, NO_MONEY } from "../money";
import type { Pence } from "../money";
import type { Column } from "../table";
import type { Grid } from "../grid";
import type { BodyRow, FigureRow, TextRow } from "./body-rows";
import { readBodyRow } from "./body-rows";
import type { TablePlace } from "./columns";
import { holdsFigures } from "./headings";

/** Rows of a table's body, sorted into what they are. Rows are zero-based within the grid. */
export type SortedRow =
  | { readonly kind: "line"; readonly row: FigureRow; readonly narrative: TextRow[] }
  | { readonly kind: "total"; readonly row: FigureRow; readonly labelled: "sub-total" | "total" };

export interface TableBody {
  readonly rows: readonly SortedRow[];
  /** Words after the last figures that are not a line's narrative: notes, and remarks under a total. */
  readonly after: readonly TextRow[];
  /** The last row that belongs to the table. */
  readonly lastRow: number;
}

const MOST_BLANK_ROWS = 2;
const ROWS_AHEAD = 3;

/** Reads the rows of one stretch of a table: from under its heading to where it ends, or `to` at the latest. */
export function readStretch(grid: Grid, place: TablePlace, from: number, to: number): BodyRow[] {
  const rows: BodyRow[] = [];
  for (let at = from; at <= to; at += 1) {
    const row = readBodyRow(grid, at, place.columns, place.left);
    if (row.kind !== "blank") {
      rows.push(row);
      continue;
    }
    const next = goesOnAt(grid, place, at, to);
    if (next === null || endsWithGrandTotal(rows)) break;
    at = next - 1;
  }
  return rows;
}

/** Where a table goes on after blank rows: a row of figures with a name, soon after. Null where it has ended. */
function goesOnAt(grid: Grid, place: TablePlace, blank: number, to: number): number | null {
  let at = blank;
  while (at <= to && readBodyRow(grid, at, place.columns, place.left).kind === "blank") at += 1;
  if (at > to || at - blank > MOST_BLANK_ROWS) return null;
  for (let ahead = at; ahead <= Math.min(to, at + ROWS_AHEAD); ahead += 1) {
    const row = readBodyRow(grid, ahead, place.columns, place.left);
    if (row.kind === "blank") return null;
    if (row.kind === "figures") return row.label === "" ? null : at;
  }
  return null;
}

function endsWithGrandTotal(rows: readonly BodyRow[]): boolean {
  const last = rows.findLast((row) => row.kind === "figures");
  return last?.kind === "figures" && last.total?.kind === "total" && last.total.certain;
}

/** Sorts a table's rows into lines with their narrative, totals, and words after them. */
export function sortRows(rows: readonly BodyRow[], columns: readonly Column[]): TableBody {
  const sorted: SortedRow[] = [];
  const after: TextRow[] = [];
  let lastRow = -1;
  for (const row of rows) {
    if (row.kind === "blank") continue;
    lastRow = row.row;
    if (row.kind === "text") {
      const latest = sorted.at(-1);
      if (latest?.kind === "line") latest.narrative.push(row);
      else if (latest) after.push(row);
      continue;
    }
    const labelled = totalKind(row, sorted, columns);
    sorted.push(labelled ? { kind: "total", row, labelled } : { kind: "line", row, narrative: [] });
  }
  return { rows: sorted, after, lastRow };
}

/** A label that surely names a total does; one that may, or a row without any label, only where the figures add up. */
function totalKind(
  row: FigureRow,
  before: readonly SortedRow[],
  columns: readonly Column[],
): "sub-total" | "total" | null {
  if (row.total?.certain) return row.total.kind;
  if (row.label !== "" && !row.total) return null;
  const sinceTotal = before.slice(before.findLastIndex((item) => item.kind === "total") + 1);
  if (addsUp(row, sinceTotal, columns)) return "sub-total";
  return addsUp(row, before, columns) ? "total" : null;
}

function addsUp(row: FigureRow, before: readonly SortedRow[], columns: readonly Column[]): boolean {
  const lines = before.filter((item) => item.kind === "line");
  if (lines.length < 2) return false;
  let compared = 0;
  for (const column of columns) {
    if (!holdsFigures(column.kind) || column.kind === "percent") continue;
    const stated = amountIn(row, column);
    if (stated === null) continue;
    const computed = lines.reduce((total, line) => add(total, amountIn(line.row, column) ?? NO_MONEY), NO_MONEY);
    if (computed !== stated) return false;
    if (stated !== 0) compared += 1;
  }
  return compared > 0;
}

function amountIn(row: FigureRow, column: Column): Pence | null {
  const figure = row.figures.get(column.index);
  return figure ? amountOf(figure, column.unit) : null;
}
