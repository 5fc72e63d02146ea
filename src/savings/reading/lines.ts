import type { CodeAtStart } from "../code";
import { codeAtStart } from "../code";
import type { CellRef, Grid } from "../grid";
import { cellAt, refAt } from "../grid";
import type { Column, ColumnKind, Narrative, SavingsLine } from "../table";
import type { FigureRow, TextRow } from "./body-rows";
import type { TablePlace } from "./columns";
import { lineType } from "./headings";

/** A row of figures with the rows of words that follow it. */
export interface LineRows {
  readonly figures: FigureRow;
  readonly narrative: readonly TextRow[];
}

/**
 * Makes savings lines of rows of figures. A code stands in a column of its own or at the start of the description; a
 * row of figures without a code of its own, in the middle of a line's narrative, is a second line of that proposal.
 */
export function linesFrom(grid: Grid, place: TablePlace, rows: readonly LineRows[]): SavingsLine[] {
  const drafts = rows.map((row) => draftLine(grid, place, row));
  const inDescription = codesStandInDescription(place, drafts);
  const lines: SavingsLine[] = [];
  for (const draft of drafts) {
    const line = inDescription ? withCodeFromDescription(draft) : draft.line;
    const earlier = lines.findLast((other) => other.code !== null);
    lines.push(earlier && belongsTo(earlier, line) ? { ...line, ...takenFrom(earlier) } : line);
  }
  return lines;
}

interface DraftLine {
  readonly line: SavingsLine;
  readonly start: CodeAtStart | null;
}

function draftLine(grid: Grid, place: TablePlace, { figures, narrative }: LineRows): DraftLine {
  const words = (kind: ColumnKind) => wordsOf(grid, place, figures.row, kind);
  const description = words("description") || words("service");
  const codeColumn = columnOf(place, "code");
  const cellColumn = codeColumn ?? columnOf(place, "description");
  const code = codeColumn ? codeIn(grid, figures.row, place.left + codeColumn.index) : null;
  const line: SavingsLine = {
    row: grid.row + figures.row,
    code,
    codeCell: cellColumn ? refAt(grid, figures.row, place.left + cellColumn.index) : null,
    codeIsDate: codeColumn !== undefined && cellAt(grid, figures.row, place.left + codeColumn.index).kind === "date",
    codeFromRow: null,
    name: shortName(description),
    description,
    type: lineType(words("type")),
    typeWritten: words("type"),
    service: words("service"),
    figures: figures.figures,
    narrative: narrative.map((row) => narrativeOf(grid, row)),
  };
  return { line, start: codeColumn ? null : codeAtStart(description) };
}

function columnOf(place: TablePlace, kind: ColumnKind): Column | undefined {
  return place.columns.find((column) => column.kind === kind);
}

function wordsOf(grid: Grid, place: TablePlace, row: number, kind: ColumnKind): string {
  const column = columnOf(place, kind);
  if (!column) return "";
  const cell = cellAt(grid, row, place.left + column.index);
  return cell.kind === "text" ? cell.text.trim() : "";
}

/** A code cell as it is displayed: a number keeps what is shown, a date shows what became of the code. */
function codeIn(grid: Grid, row: number, column: number): string | null {
  const cell = cellAt(grid, row, column);
  return cell.kind === "empty" || cell.text.trim() === "" ? null : cell.text.replace(/\s+/gu, " ").trim();
}

function narrativeOf(grid: Grid, row: TextRow): Narrative {
  const cell: CellRef = refAt(grid, row.row, row.column);
  return { cell, text: row.text };
}

/** Codes are believed at the start of descriptions only where most lines have one: "A5 paper" is no code. */
function codesStandInDescription(place: TablePlace, drafts: readonly DraftLine[]): boolean {
  if (columnOf(place, "code")) return false;
  const coded = drafts.filter((draft) => draft.start !== null).length;
  return coded >= 2 && coded * 2 >= drafts.length;
}

function withCodeFromDescription({ line, start }: DraftLine): SavingsLine {
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
  const first = description.split(/\r?\n/u)[0]?.trim() ?? "";
  if (first.length <= LONGEST_NAME) return first;
  const cut = first.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40))}…`;
}
