import { readFigure } from "../figure";
import { totalLabel } from "../reading/total-rows";
import { headingBefore } from "./cell-heading";
import type { CellLine } from "./cell-line";
import { cellLine } from "./cell-line";
import { namesYearsOrUnits } from "./heading-labels";
import type { LaidRow } from "./laid-out";
import { rowOf } from "./row-of-cells";
import type { TextLine } from "./text-line";
import type { FoundRows } from "./text-rows";
import { HEADS_WORDS } from "./word-headings";

const FEWEST_ROWS = 2;
const MOST_COLUMNS = 8;
const MOST_CELLS_OF_HEADING = 4;
const LONGEST_NAME = 120;
const TOLERANCE = 1e-6;

/**
 * Tables that give every cell a line of its own and have the figures of each row before its name, in the same order in
 * every row: that a figure is of the name behind it, and not of the one before, only the total shows, which is last and
 * what the rows come to.
 */
export function figuresFirstTables(lines: readonly TextLine[]): FoundRows[] {
  const cells = lines.flatMap((line, at) => cellLine(line, at) ?? []);
  const found: FoundRows[] = [];
  let from = 0;
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at]?.kind !== "figure") continue;
    const { rows, to } = rowsFrom(cells, at);
    const table = isProven(rows) ? tableOf(cells, { from, at }, rows) : null;
    if (table) {
      found.push(table);
      from = to;
    }
    // From a later row on the same cells would come to the same end.
    at = to - 1;
  }
  return found;
}

interface Rows {
  /** With the total's as the last; none where no total ends them. */
  readonly rows: readonly (readonly CellLine[])[];
  /** The first cell that is none of them. */
  readonly to: number;
}

/** Rows of as many figures each, with one name behind them, down to a total's. */
function rowsFrom(cells: readonly CellLine[], first: number): Rows {
  let columns = 0;
  while (cells[first + columns]?.kind === "figure") columns += 1;
  const rows: (readonly CellLine[])[] = [];
  let to = first;
  while (columns <= MOST_COLUMNS) {
    const row = cells.slice(to, to + columns + 1);
    const name = row.at(-1);
    const isRow = row.length > columns && row.every(({ kind }, place) => place < columns === (kind === "figure"));
    const isTotal = totalLabel(name?.text ?? "") !== null;
    if (!isRow || !name || (name.kind === "label" && !isTotal) || name.text.length > LONGEST_NAME) break;
    rows.push(row);
    to += columns + 1;
    if (isTotal) return { rows: cells[to]?.kind === "figure" ? [] : rows, to };
  }
  return { rows: [], to: Math.max(to, first + columns) };
}

function isProven(rows: readonly (readonly CellLine[])[]): boolean {
  const [total, ...others] = [...rows].reverse();
  if (!total || others.length < FEWEST_ROWS) return false;
  return total.slice(0, -1).every((cell, column) => {
    const sum = others.reduce((before, row) => before + valueOf(row[column]), 0);
    return sum !== 0 && Math.abs(sum - valueOf(cell)) < TOLERANCE;
  });
}

function valueOf(cell: CellLine | undefined): number {
  const reading = readFigure(cell?.text ?? "x");
  if (reading.kind === "stand-in") return 0;
  return reading.kind === "figure" ? reading.value : NaN;
}

function tableOf(
  cells: readonly CellLine[],
  { from, at }: { readonly from: number; readonly at: number },
  rows: readonly (readonly CellLine[])[],
): FoundRows | null {
  const columns = (rows[0]?.length ?? 1) - 1;
  const heading = columns > 1 ? headingOfMany(cells, from, at, columns) : headingOfOne(cells, from, at);
  const last = rows.at(-1)?.at(-1);
  if (!heading || !last) return null;
  const body = rows.map((row) => rowOf([...row.slice(-1), ...row.slice(0, -1)]));
  return { from: heading.from, to: last.at + 1, rows: [...heading.rows, ...body] };
}

interface Heading {
  readonly from: number;
  readonly rows: readonly LaidRow[];
}

function headingOfMany(cells: readonly CellLine[], from: number, at: number, columns: number): Heading | null {
  const heading = headingBefore(cells, at, from, columns);
  const first = cells[heading?.first ?? -1];
  if (!heading || !first) return null;
  const name = cells.slice(heading.first, at).find(({ text }) => HEADS_WORDS.test(text));
  return { from: first.at, rows: [rowOf([name ?? { ...first, text: "Description" }, ...heading.labels])] };
}

/** Over one column the year may stand in the title, and its unit by itself. */
function headingOfOne(cells: readonly CellLine[], from: number, at: number): Heading | null {
  const above = cells.slice(Math.max(from, at - MOST_CELLS_OF_HEADING), at);
  const parts = above.filter(({ text }) => text.length <= LONGEST_NAME && namesYearsOrUnits(text));
  const [title] = parts;
  if (!title) return null;
  const name = above.find((cell) => HEADS_WORDS.test(cell.text)) ?? { ...title, text: "Description" };
  const label = { ...title, text: parts.map(({ text }) => text).join(" ") };
  return { from: title.at, rows: [rowOf([title]), rowOf([name, label])] };
}
