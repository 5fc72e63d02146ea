import type { PlacedChoice, TableChoice } from "../choices/table-choice";
import type { Grid, RangeRef } from "../grid";
import { refAt } from "../grid";
import type { MarkedTable } from "../snapshot";
import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import type { LineType, SavingsTable, TableNote } from "../table";
import type { BodyRow, TextRow } from "./body-rows";
import { withoutBudgetRows } from "./budget-rows";
import type { ChosenColumns } from "./chosen-columns";
import { chosenColumns } from "./chosen-columns";
import type { TablePlace } from "./columns";
import { decidingAbout } from "./decisions";
import type { FoundTable, TableInGrid, Told } from "./found-table";
import { makingLines } from "./lines";
import { withGluedMarks } from "./glued-marks";
import { noteIn, notesUnder } from "./notes";
import type { ProseRow } from "./prose";
import { typeOfSection } from "./section-types";
import type { LineRow, TableBody } from "./table-body";
import { sortingRows } from "./table-body";
import { withoutTooLarge } from "./too-large";
import { readingInUnits } from "./in-units";
import { textsAround } from "./texts-around";
import { statingTotals } from "./totals";
import { yearsInRows } from "./years-in-rows";

/** Where a table stands and what surrounds it, while it is read. Rows are zero-based within the grid. */
export interface TableDraft {
  readonly grid: Grid;
  readonly firstRow: number;
  readonly headingRows: number;
  readonly title: ProseRow | null;
  /** Texts that may name a unit or a basis, nearest first. */
  readonly titles: readonly ProseRow[];
  readonly marked: MarkedTable | null;
  /** What is told of it elsewhere. */
  readonly told?: Told;
  /** The columns as their headings give them. */
  readonly place: TablePlace;
  /** Reads the rows under the heading: which of them hold figures hangs on what the columns hold. */
  readonly rowsIn: (place: TablePlace) => Steps<readonly BodyRow[]>;
}

const NOTHING_CHOSEN: TableChoice = {};

/** Puts a table together. Null where no figures stand under its columns. */
export function buildTable(draft: TableDraft): FoundTable | null {
  return inOneGo(buildingTable(draft));
}

/** Puts a table together as {@link buildTable} does, in steps. */
export function* buildingTable(draft: TableDraft): Steps<FoundTable | null> {
  const read = yield* tableWith(draft, { columns: draft.place.columns, problem: draft.place.problem ?? null }, null);
  return read && { ...read, asDecided: (choice) => decidedTable(draft, read, choice) };
}

/** With columns that leave no line, the table stays in sight as it was read, so that the user can set them otherwise. */
function decidedTable(draft: TableDraft, read: TableInGrid, placed: PlacedChoice): TableInGrid {
  const { columns: _columns, budgetColumn: _budgetColumn, ...others } = placed.choice;
  const whole = inOneGo(tableWith(draft, chosenColumns(draft.place.columns, placed.choice), placed));
  if (whole) return whole;
  const asHeaded = { columns: draft.place.columns, problem: NO_LINES_LEFT };
  const rest = inOneGo(tableWith(draft, asHeaded, { ...placed, choice: others })) ?? read;
  return { ...rest, table: { ...rest.table, choice: placed } };
}

const NO_LINES_LEFT = "As you set the columns, no row has a figure, so they are read as if you had not set them.";

function* tableWith(
  draft: TableDraft,
  { columns: headed, problem }: ChosenColumns,
  placed: PlacedChoice | null,
): Steps<TableInGrid | null> {
  const { grid, firstRow } = draft;
  const { left } = draft.place;
  const choice = placed?.choice ?? NOTHING_CHOSEN;
  const { unit, columns, rows } = yield* readingInUnits(draft, headed, choice);
  yield;
  const small = withoutTooLarge(rows, columns);
  yield;
  const read = withGluedMarks(small, columns);
  const counted = withoutBudgetRows(read);
  const body = yield* sortingRows(counted, columns);
  yield;
  const whole: TablePlace = { left, columns };
  const lineRows = body.rows.filter((row) => row.kind === "line");
  const lines = yield* makingLines(grid, whole, lineRows, typeOfTitle(draft));
  if (lines.length === 0) return null;
  yield;
  const stated = body.rows.flatMap((row) => (row.kind === "total" ? row.row : []));
  const decisions = yield* decidingAbout(lines, columns, textsAround(draft, columns, body), choice, draft.told, stated);
  const totals = yield* statingTotals(body.rows, lines, columns, grid);
  yield;
  const table: SavingsTable = {
    title: draft.title?.text ?? draft.marked?.name ?? grid.sheet,
    range: rangeOf(grid, firstRow, lastRowOf(body), whole),
    markedName: draft.marked?.name ?? null,
    headingRows: draft.headingRows,
    unit,
    ...decisions,
    columns,
    columnsProblem: problem ?? yearsInRows(lines, columns, grid, left),
    years: columns.flatMap((column) => (column.kind === "year" && column.year ? [column.year] : [])),
    lines,
    totals,
    uncertain: [],
    notes: [
      ...notesOf(lineRows, body.after, grid),
      ...notesUnder(grid, [left, left + columns.length], body.lastRow + 1),
    ],
    statements: [],
    hidden: null,
    choice: placed,
  };
  return { firstRow, lastRow: body.lastRow, table, passedOver: rowsWithout(read, counted) };
}

function rowsWithout(all: readonly BodyRow[], kept: readonly BodyRow[]): readonly number[] {
  if (all === kept) return [];
  const within = new Set(kept);
  return all.filter((one) => !within.has(one)).map(({ row }) => row);
}

const NUMBER_OF_TABLE = /^(?:table|appendix|annex|schedule) [\w.]+\s*[:.]?\s*[–-]?\s*/i;

/** A title over a table of costs alone says of every line that it is one. */
function typeOfTitle({ title, place }: TableDraft): LineType | null {
  const words =
    title?.text
      .replace(NUMBER_OF_TABLE, "")
      .replace(/\([^()]*\)/gu, "")
      .trim() ?? "";
  const named = place.columns.find(({ kind }) => kind === "description")?.label ?? "";
  return [words, named].some((text) => typeOfSection(text) === "pressure") ? "pressure" : null;
}

function notesOf(lines: readonly LineRow[], after: readonly TextRow[], grid: Grid): TableNote[] {
  const under = lines.filter(({ narrative }) => narrative.length > 0).flatMap(({ narrative }) => narrative);
  return [...under, ...after].flatMap((row) => noteIn(row.text, refAt(grid, row.row, row.column)) ?? []);
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
