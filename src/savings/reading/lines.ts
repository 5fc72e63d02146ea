import type { CodeAtStart } from "../code";
import { codeAtStart, codeBehind, withoutLonePlanYears } from "../code";
import type { CellRef, Grid } from "../grid";
import { cellAt, refAt, shownTextAt } from "../grid";
import { ask } from "../confidence";
import type { Steps } from "../steps";
import { mapped } from "../steps";
import type { Column, ColumnKind, LineType, Narrative, SavingsLine } from "../table";
import type { FigureRow, TextRow } from "./body-rows";
import type { TablePlace } from "./columns";
import { takesBackSaving } from "./cost-words";
import { lineType } from "./headings";
import { otherColumns, otherWords } from "./other-words";

/** A row of figures with the rows of words that follow it. */
export interface LineRows {
  readonly figures: FigureRow;
  readonly narrative: readonly TextRow[];
  readonly section: string;
  /** What the words over the line say that it is, where its own do not; null where they do not. */
  readonly typeOver: LineType | null;
  readonly mayBeTotal: boolean;
}

/**
 * Makes savings lines of rows of figures. A code stands in a column of its own, at the start of the description or in
 * brackets at its end; a row of figures without a code of its own, in the middle of a line's narrative, is a second line
 * of that proposal.
 */
export function* makingLines(grid: Grid, place: TablePlace, rows: readonly LineRows[]): Steps<SavingsLine[]> {
  const columns = wordColumns(place);
  const typeOf = remembered(lineType);
  const drafts = yield* mapped(rows, (row) => draftLine(grid, columns, row, typeOf));
  const inDescription = columns.code === null && codesStandInDescription(drafts);
  const starts = inDescription ? withoutLonePlanYears(drafts.map(({ start }) => start)) : [];
  let earlier: SavingsLine | null = null;
  return drafts.map(({ line: draft }, index) => {
    const own = withCodeFromDescription(draft, starts[index] ?? null);
    const line: SavingsLine = earlier && belongsTo(earlier, own) ? { ...own, ...takenFrom(earlier) } : own;
    if (line.code !== null) earlier = line;
    return line;
  });
}

interface DraftLine {
  readonly line: SavingsLine;
  readonly start: CodeAtStart | null;
}

/** The grid columns in which a table's words stand; null where it has no such column. */
interface WordColumns extends Readonly<Record<"code" | "description" | "service" | "type", number | null>> {
  /** Without a heading, right of the description: names stand there, a step in from their totals'. */
  readonly aside: number | null;
  readonly left: number;
  readonly others: readonly Column[];
}

function wordColumns({ left, columns }: TablePlace): WordColumns {
  const columnOf = (kind: ColumnKind) => {
    const column = columns.find((candidate) => candidate.kind === kind);
    return column ? left + column.index : null;
  };
  const description = columnOf("description");
  const aside = description === null ? undefined : columns[description - left + 1];
  return {
    code: columnOf("code"),
    description,
    aside: aside?.label.startsWith("Column ") ? left + aside.index : null,
    service: columnOf("service"),
    type: columnOf("type"),
    left,
    others: otherColumns(columns),
  };
}

/** A table has thousands of lines and a handful of types, so each writing of a type is weighed once. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

function draftLine(
  grid: Grid,
  columns: WordColumns,
  { figures, narrative, section, typeOver, mayBeTotal }: LineRows,
  typeOf: typeof lineType,
): DraftLine {
  const service = wordsIn(grid, figures.row, columns.service);
  const description =
    wordsIn(grid, figures.row, columns.description) || service || wordsIn(grid, figures.row, columns.aside);
  const typeWritten = wordsIn(grid, figures.row, columns.type);
  const codeColumn = columns.code ?? columns.description;
  const line: SavingsLine = {
    row: grid.row + figures.row,
    code: columns.code === null ? null : codeIn(grid, figures.row, columns.code),
    codeCell: codeColumn === null ? null : refAt(grid, figures.row, codeColumn),
    codeWritten: columns.code === null ? "" : shownTextAt(grid, figures.row, columns.code),
    codeIsDate: columns.code !== null && cellAt(grid, figures.row, columns.code).kind === "date",
    codeFromRow: null,
    name: shortName(description),
    description,
    type: typeOf(typeWritten) ?? (takesBackSaving(description) ? "pressure" : typeOver),
    typeWritten,
    service: service === "" && columns.service === null && typeOver === null ? section : service,
    section,
    figures: mayBeTotal ? inDoubt(figures) : figures.figures,
    narrative: narrative.length === 0 ? NO_NARRATIVE : narrative.map((row) => narrativeOf(grid, row)),
    others: otherWords(grid, figures.row, columns.left, columns.others),
  };
  const readCode = BEGINS_LIKE_CODE.test(description) ? codeAtStart : codeBehind;
  return { line, start: columns.code === null ? readCode(description) : null };
}

const MAY_BE_TOTAL = ask(
  "It is just what other lines of the table come to, and may be their total: it is counted as a line.",
);

/** Where figures were lost, a total without a name is none that the lines come to. */
const HAS_NO_NAME = ask("The row has no name, and may be a total: it is counted as a line.");

function inDoubt({ figures, label }: FigureRow): FigureRow["figures"] {
  const confidence = label === "" ? HAS_NO_NAME : MAY_BE_TOTAL;
  return new Map([...figures].map(([index, figure]) => [index, { ...figure, confidence }]));
}

/** The first word of every code has a digit, but for stars before it. */
const BEGINS_LIKE_CODE = /^[*†‡]|^\S*\d/u;

function wordsIn(grid: Grid, row: number, column: number | null): string {
  return column === null ? "" : shownTextAt(grid, row, column).trim();
}

/** A code cell as it is displayed: a number keeps what is shown, a date shows what became of the code. */
function codeIn(grid: Grid, row: number, column: number): string | null {
  const { kind, text } = cellAt(grid, row, column);
  return kind === "empty" || text.trim() === "" ? null : text.replace(/\s+/gu, " ").trim();
}

const NO_NARRATIVE: readonly Narrative[] = [];

function narrativeOf(grid: Grid, row: TextRow): Narrative {
  const cell: CellRef = refAt(grid, row.row, row.column);
  return { cell, text: row.text };
}

/** Codes are believed in descriptions only where most lines have one: "A5 paper" is no code. */
function codesStandInDescription(drafts: readonly DraftLine[]): boolean {
  const coded = drafts.filter((draft) => draft.start !== null).length;
  return coded >= 2 && coded * 2 >= drafts.length;
}

function withCodeFromDescription(line: SavingsLine, start: CodeAtStart | null): SavingsLine {
  if (!start) return line;
  return { ...line, code: start.code, description: start.rest, name: shortName(start.rest) };
}

/** The row has no code and no name of its own: it stands in mid-sentence, or under a line with nothing before its type. */
function belongsTo(earlier: SavingsLine, line: SavingsLine): boolean {
  if (line.code !== null) return false;
  const nameless = line.description === "" || /^[a-z]/u.test(line.description);
  return nameless && (line.type === null || line.type !== earlier.type) && line.typeWritten !== "";
}

function takenFrom(earlier: SavingsLine): Partial<SavingsLine> {
  const { code, name, service, row } = earlier;
  return { code, name, service, codeFromRow: earlier.codeFromRow ?? row };
}

const LONGEST_NAME = 80;

/** A name short enough for a table: the first line of the description, cut at a word where it is long. */
export function shortName(description: string): string {
  const end = description.indexOf("\n");
  const first = (end < 0 ? description : description.slice(0, end)).trim();
  if (first.length <= LONGEST_NAME) return first;
  const cut = first.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40))}…`;
}
