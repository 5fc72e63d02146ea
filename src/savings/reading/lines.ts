import type { CodeAtStart } from "../code";
import { codeAtStart, codeBehind, withoutLonePlanYears } from "../code";
import type { Cell, Grid } from "../grid";
import { cellAt, NO_CELL, refAt, rowOnSheet, shownTextAt } from "../grid";
import type { Confidence } from "../confidence";
import type { Steps } from "../steps";
import { mapped } from "../steps";
import type { ColumnKind, LineType, Narrative, SavingsLine } from "../table";
import type { FigureRow, TextRow } from "./body-rows";
import type { TablePlace } from "./columns";
import { takesBackSaving } from "./cost-words";
import { lineType } from "./headings";
import { noteIn } from "./notes";
import type { OtherColumn } from "./other-words";
import { otherColumns, otherWords } from "./other-words";
import { typeOfSection } from "./section-types";
import type { LineRow } from "./table-body";

/**
 * Makes savings lines of rows of figures. A code stands in a column of its own, at the start of the description or in
 * brackets at its end; a row of figures without a code of its own, in the middle of a line's narrative, is a second line
 * of that proposal.
 *
 * @param rows the table's lines
 * @param typeOver what the table's title says that its lines are, where their own words and section do not
 */
export function* makingLines(
  grid: Grid,
  place: TablePlace,
  rows: readonly LineRow[],
  typeOver: LineType | null,
): Steps<SavingsLine[]> {
  const columns = wordColumns(place);
  const words: TypeWords = {
    typeOf: remembered(lineType),
    typeOver: remembered((section) => typeOfSection(section) ?? typeOver),
  };
  const lines = yield* mapped(rows, (row) => lineFrom(grid, columns, row, words));
  const starts = columns.code === null ? codesInDescriptions(lines) : NO_CODES;
  let earlier: SavingsLine | null = null;
  let index = 0;
  for (const draft of lines) {
    const own = withCodeFromDescription(draft, starts[index] ?? null);
    const line: SavingsLine = earlier && belongsTo(earlier, own) ? { ...own, ...takenFrom(earlier) } : own;
    if (line.code !== null) earlier = line;
    lines[index] = line;
    index += 1;
  }
  return lines;
}

/** What the words of a line's type, and those of its section, say that it is. */
interface TypeWords {
  readonly typeOf: (written: string) => LineType | null;
  readonly typeOver: (section: string) => LineType | null;
}

/** The grid columns in which a table's words stand; null where it has no such column. */
interface WordColumns extends Readonly<Record<"code" | "description" | "service" | "type", number | null>> {
  /** Without a heading, right of the description: names stand there, a step in from their totals'. */
  readonly aside: number | null;
  readonly left: number;
  readonly others: readonly OtherColumn[];
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

function lineFrom(
  grid: Grid,
  columns: WordColumns,
  { row: figures, narrative, section, doubt }: LineRow,
  words: TypeWords,
): SavingsLine {
  const typeOver = words.typeOver(section);
  const code = columns.code === null ? NO_CELL : cellAt(grid, figures.row, columns.code);
  const service = wordsIn(grid, figures.row, columns.service);
  const description =
    wordsIn(grid, figures.row, columns.description) || service || wordsIn(grid, figures.row, columns.aside);
  const typeWritten = wordsIn(grid, figures.row, columns.type);
  const codeColumn = columns.code ?? columns.description;
  return {
    row: rowOnSheet(grid, figures.row),
    code: codeIn(code),
    codeCell: codeColumn === null ? null : refAt(grid, figures.row, codeColumn),
    codeWritten: code.kind === "text" && typeof code.value === "string" ? code.text : "",
    codeIsDate: code.kind === "date",
    codeFromRow: null,
    name: shortName(description),
    description,
    type: words.typeOf(typeWritten) ?? (takesBackSaving(description) ? "pressure" : typeOver),
    typeWritten,
    service: columns.service === null && typeOver === null ? section : service,
    section,
    figures: doubt ? inDoubt(figures, doubt) : figures.figures,
    narrative: narrative.length === 0 ? NO_NARRATIVE : narrativeOf(grid, narrative),
    others: otherWords(grid, figures.row, columns.left, columns.others),
  };
}

function inDoubt({ figures }: FigureRow, confidence: Confidence): FigureRow["figures"] {
  return new Map([...figures].map(([index, figure]) => [index, { ...figure, confidence }]));
}

/** The first word of every code has a digit, but for stars before it. */
const BEGINS_LIKE_CODE = /^[*†‡]|^\S*\d/u;

function wordsIn(grid: Grid, row: number, column: number | null): string {
  return column === null ? "" : shownTextAt(grid, row, column).trim();
}

/** A code cell as it is displayed: a number keeps what is shown, a date shows what became of the code. */
function codeIn({ kind, text }: Cell): string | null {
  if (kind === "empty") return null;
  const code = /\s/u.test(text) ? text.replace(/\s+/gu, " ").trim() : text;
  return code === "" ? null : code;
}

const NO_NARRATIVE: readonly Narrative[] = [];

/** The words under a line, but for notes. */
function narrativeOf(grid: Grid, rows: readonly TextRow[]): Narrative[] {
  return rows.flatMap(({ row, column, text }) => {
    const cell = refAt(grid, row, column);
    return noteIn(text, cell) ? [] : [{ cell, text }];
  });
}

const NO_CODES: readonly (CodeAtStart | null)[] = [];

/** Codes are believed in descriptions only where most lines have one: "A5 paper" is no code. */
function codesInDescriptions(lines: readonly SavingsLine[]): readonly (CodeAtStart | null)[] {
  const starts = lines.map(({ description }) =>
    BEGINS_LIKE_CODE.test(description) ? codeAtStart(description) : codeBehind(description),
  );
  const coded = starts.filter((start) => start !== null).length;
  return coded >= 2 && coded * 2 >= lines.length ? withoutLonePlanYears(starts) : NO_CODES;
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
