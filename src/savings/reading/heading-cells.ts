import { readFigure } from "../figure";
import type { Grid } from "../grid";
import { cellAt, valuesOfRow } from "../grid";
import type { PlanYear } from "../year";
import { yearBehindDate } from "../year";
import type { HeadingMeaning } from "./headings";
import { holdsMoney, meaningOfHeading } from "./headings";
import { halfOfYear } from "./years-over-two";

/** A column's heading, gathered from every row the heading stands in. */
export interface HeadingCell {
  /** Zero-based within the grid. */
  readonly column: number;
  readonly label: string;
  readonly meaning: HeadingMeaning | null;
  readonly wasDate: boolean;
}

/** A row, or several, that head a table's columns. */
export interface HeadingRows {
  /** Zero-based within the grid. */
  readonly row: number;
  readonly rows: number;
  readonly cells: readonly HeadingCell[];
}

const LONGEST_HEADING = 90;

/** A row's headings, or null where the row holds a figure, a long text or nothing: then it heads no columns. */
export function headingCellsOf(grid: Grid, row: number): HeadingCell[] | null {
  return headingTextsOf(grid, row)?.map(withMeaning) ?? null;
}

/** A cell of a heading before its words are weighed, which is dear; of a year that became a date, with the year. */
interface HeadingText {
  readonly column: number;
  readonly label: string;
  readonly wasYear: PlanYear | null;
}

export function withMeaning({ column, label, wasYear }: HeadingText): HeadingCell {
  const meaning: HeadingMeaning | null = wasYear ? { kind: "year", year: wasYear } : meaningOfHeading(label);
  return { column, label, meaning, wasDate: wasYear !== null };
}

export function headingTextsOf(grid: Grid, row: number): HeadingText[] | null {
  if (holdsNumber(grid, row)) return null;
  const cells: HeadingText[] = [];
  // Rows of a large sheet end where their cells do.
  const end = valuesOfRow(grid, row).length;
  for (let column = 0; column < end; column += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === "empty") continue;
    const half = halfOfYear(grid, row, column);
    if (half === "second") continue;
    if (half !== null) {
      cells.push({ column, label: half.name, wasYear: null });
      continue;
    }
    const wasYear = typeof cell.value === "number" && cell.kind !== "number" ? yearBehindDate(cell.value) : null;
    const label = wasYear ? cell.text : headingText(cell.text, cell.kind);
    if (label === null) return null;
    cells.push({ column, label, wasYear });
  }
  return cells.length > 0 ? cells : null;
}

/** Most rows of a table hold a number, which no heading does: that shows before any text is read. */
function holdsNumber(grid: Grid, row: number): boolean {
  const [values, kinds] = [valuesOfRow(grid, row), grid.kinds?.[row]];
  for (let column = 0; column < values.length; column += 1) {
    const isNumber = typeof values[column] === "number" && (kinds?.[column] ?? "number") === "number";
    if (isNumber && halfOfYear(grid, row, column) === null) return true;
  }
  return false;
}

function headingText(text: string, kind: string): string | null {
  if (kind !== "text") return null;
  const label = inWords(text.replace(/\s+/gu, " ").trim());
  if (label.length > LONGEST_HEADING) return null;
  // "TBC" and "n/a" stand under headings, never in them.
  return readFigure(label).kind === "text" ? label : null;
}

/** What data files call their columns, as words: "saving_2024_25", "annualSaving". */
function inWords(name: string): string {
  const words = name.replace(/(?<=\d\d)_(?=\d\d)/gu, "/").replace(/_/gu, " ");
  return words.includes(" ") ? words : words.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, " ");
}

/** Whether headings head a table: at least one column of figures and one other column, or two years. */
export function namesATable(cells: readonly HeadingCell[]): boolean {
  const meanings = cells.flatMap((cell) => (cell.meaning ? [cell.meaning] : []));
  const years = meanings.filter((meaning) => meaning.kind === "year").length;
  const figures = meanings.filter((meaning) => holdsMoney(meaning.kind)).length;
  return years >= 2 || (figures >= 1 && cells.length >= 2 && (meanings.length >= 2 || cells.length > meanings.length));
}
