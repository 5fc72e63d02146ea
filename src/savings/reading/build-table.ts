import type { CellRef, Grid, RangeRef } from "../grid";
import { cellAt, refAt } from "../grid";
import type { MarkedTable } from "../snapshot";
import type { Column, Figure, SavingsTable, TableNote } from "../table";
import { decideBasis } from "./basis";
import type { BodyRow } from "./body-rows";
import { inUnitsOf } from "./body-rows";
import type { TablePlace } from "./columns";
import { columnsUnder, decideUnit, withUnit } from "./columns";
import type { HeadingRows } from "./heading-rows";
import type { LineRows } from "./lines";
import { linesFrom } from "./lines";
import type { AmountList } from "./lists";
import { isAboutSavings } from "./lists";
import { noteIn } from "./notes";
import type { ProseRow } from "./prose";
import { rowsAbove, titleAbove } from "./prose";
import type { Claim, FoundTable } from "./found-table";
import { isClaimed } from "./savings-claim";
import { decideSign } from "./sign";
import type { SortedRow, TableBody } from "./table-body";
import { readStretch, sortRows } from "./table-body";
import { withoutTooLarge } from "./too-large";
import type { BodyItem } from "./totals";
import { statedTotals } from "./totals";

/** Where a table stands and what surrounds it, while it is read. */
interface Surroundings {
  readonly grid: Grid;
  readonly firstRow: number;
  readonly headingRows: number;
  readonly title: ProseRow | null;
  /** Texts that may name a unit or a basis, nearest first. */
  readonly titles: readonly ProseRow[];
  readonly marked: MarkedTable | null;
}

/**
 * Reads the table under a heading, which may be repeated as on the pages of a paper.
 *
 * @param end the last row that may belong to it, zero-based within the grid
 * @returns null where no figures stand under the heading, or nothing says that they are savings
 */
export function readHeadedTable(
  grid: Grid,
  headings: readonly HeadingRows[],
  end: number,
  prose: readonly ProseRow[],
  marked: readonly MarkedTable[],
  claim: Claim,
): FoundTable | null {
  const [first] = headings;
  if (!first) return null;
  const place = columnsUnder(grid, first, end);
  const titles = rowsAbove(prose, first.row);
  const surroundings: Surroundings = {
    grid,
    firstRow: first.row,
    headingRows: first.rows,
    title: titleAbove(prose, first.row, grid.column + place.left),
    titles,
    marked: markedAt(grid, first.row, place.left, marked),
  };
  const found = buildTable(surroundings, place, rowsUnder(grid, place, headings, end));
  return found && (claim === "anything" || isClaimed(found.table, titles, grid.sheet)) ? found : null;
}

/** Reads a list of amounts beside words. Null where nothing says that they are savings. */
export function readAmountList(
  grid: Grid,
  list: AmountList,
  prose: readonly ProseRow[],
  claim: Claim,
): FoundTable | null {
  const left = Math.min(list.amountColumn, list.wordsColumn);
  const right = Math.max(list.amountColumn, list.wordsColumn);
  const titles = rowsAbove(prose, list.row);
  const words = Array.from({ length: list.rows }, (_, index) => cellAt(grid, list.row + index, list.wordsColumn).text);
  if (
    claim !== "anything" &&
    !isAboutSavings(
      titles.map((row) => row.text),
      words,
    )
  )
    return null;
  const columns: Column[] = [];
  for (let column = left; column <= right; column += 1) {
    const kind = column === list.amountColumn ? "saving" : column === list.wordsColumn ? "description" : "other";
    const label = kind === "saving" ? "Amount" : kind === "description" ? "Description" : `Column ${column - left + 1}`;
    const cell = refAt(grid, list.row, column);
    columns.push({ index: column - left, label, kind, year: null, unit: null, cell, yearWasDate: false });
  }
  const surroundings: Surroundings = {
    grid,
    firstRow: list.row,
    headingRows: 0,
    title: titleAbove(prose, list.row, grid.column + left),
    // A sentence above a list may name a unit of its own amounts; the list's figures all carry theirs.
    titles: [],
    marked: null,
  };
  const last = list.row + list.rows - 1;
  const place: TablePlace = { left, columns };
  return buildTable(surroundings, place, readStretch(grid, place, list.row, last));
}

function buildTable(
  surroundings: Surroundings,
  place: TablePlace,
  firstReading: readonly BodyRow[],
): FoundTable | null {
  const { grid, firstRow } = surroundings;
  const unit = decideUnit(place.columns, surroundings.titles, () => savingFiguresOf(firstReading, place.columns));
  const columns = withUnit(place.columns, unit.value);
  const isSame = columns.every((column, index) => column.unit === place.columns[index]?.unit);
  const rows = isSame ? firstReading : inUnitsOf(columns, firstReading, grid, place.left);
  const body = sortRows(withoutTooLarge(rows, columns), columns);
  const whole: TablePlace = { left: place.left, columns };
  const lines = linesFrom(grid, whole, body.rows.flatMap(lineRowsOf));
  if (lines.length === 0) return null;
  const heads = [...surroundings.titles.map((row) => row.text), ...columns.map((column) => column.label)];
  const table: SavingsTable = {
    title: surroundings.title?.text ?? surroundings.marked?.name ?? grid.sheet,
    range: rangeOf(grid, firstRow, lastRowOf(body), whole),
    markedName: surroundings.marked?.name ?? null,
    headingRows: surroundings.headingRows,
    unit,
    basis: decideBasis(lines, columns, heads),
    sign: decideSign(lines, columns),
    columns,
    years: columns.flatMap((column) => (column.kind === "year" && column.year ? [column.year] : [])),
    lines,
    totals: statedTotals(itemsOf(body.rows, lines, grid), columns),
    notes: notesOf(body, grid),
    statements: [],
  };
  return { firstRow, lastRow: body.lastRow, table };
}

function rowsUnder(grid: Grid, place: TablePlace, headings: readonly HeadingRows[], end: number): BodyRow[] {
  return headings.flatMap((heading, index) => {
    const last = (headings[index + 1]?.row ?? end + 1) - 1;
    return readStretch(grid, place, heading.row + heading.rows, last);
  });
}

function savingFiguresOf(rows: readonly BodyRow[], columns: readonly Column[]): Figure[] {
  const indexes = columns
    .filter((column) => column.kind === "year" || column.kind === "saving")
    .map((column) => column.index);
  const figures: Figure[] = [];
  for (const row of rows) {
    if (row.kind !== "figures") continue;
    for (const index of indexes) {
      const figure = row.figures.get(index);
      if (figure) figures.push(figure);
    }
  }
  return figures;
}

function lineRowsOf(row: SortedRow): LineRows[] {
  return row.kind === "line"
    ? [{ figures: row.row, narrative: row.narrative.filter((text) => noteIn(text.text, NOWHERE) === null) }]
    : [];
}

const NOWHERE: CellRef = { sheet: "", row: 0, column: 0 };

function itemsOf(rows: readonly SortedRow[], lines: readonly SavingsTable["lines"][number][], grid: Grid): BodyItem[] {
  const byRow = new Map(lines.map((line) => [line.row, line]));
  return rows.flatMap((row): BodyItem[] => {
    const sheetRow = grid.row + row.row.row;
    if (row.kind === "total") return [{ kind: "total", row: row.row, sheetRow, labelled: row.labelled }];
    const line = byRow.get(sheetRow);
    return line ? [{ kind: "line", line }] : [];
  });
}

function notesOf(body: TableBody, grid: Grid): TableNote[] {
  const texts = [...body.rows.flatMap((row) => (row.kind === "line" ? row.narrative : [])), ...body.after];
  return texts.flatMap((row) => noteIn(row.text, refAt(grid, row.row, row.column)) ?? []);
}

/** A table reaches to its last figures and the narrative under them; notes and remarks stand outside it. */
function lastRowOf(body: TableBody): number {
  const last = body.rows.at(-1);
  if (!last) return body.lastRow;
  return last.kind === "line" ? (last.narrative.at(-1)?.row ?? last.row.row) : last.row.row;
}

function rangeOf(grid: Grid, firstRow: number, lastRow: number, place: TablePlace): RangeRef {
  return { ...refAt(grid, firstRow, place.left), rows: lastRow - firstRow + 1, columns: place.columns.length };
}

function markedAt(grid: Grid, row: number, column: number, marked: readonly MarkedTable[]): MarkedTable | null {
  const at = refAt(grid, row, column);
  const contains = ({ range }: MarkedTable) =>
    range.sheet === at.sheet &&
    at.row >= range.row &&
    at.row < range.row + range.rows &&
    at.column >= range.column &&
    at.column < range.column + range.columns;
  return marked.find(contains) ?? null;
}
