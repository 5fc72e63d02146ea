import type { Grid } from "../grid";
import { cellAt, kindAt, textAt, valuesOfRow } from "../grid";
import type { PlanYear } from "../year";
import { namesSeveralYears, yearBehindDate, yearNamedIn } from "../year";
import type { Column } from "../table";
import type { BodyRow, FigureRow, TextRow } from "./body-rows";
import type { TablePlace } from "./columns";
import type { HeadingRows } from "./heading-cells";
import { holdsFigures } from "./headings";

/** A year and the cell that names it, zero-based within the grid. */
export interface YearAt {
  readonly year: PlanYear;
  readonly row: number;
  readonly column: number;
  readonly written: string;
  readonly wasDate: boolean;
}

/** A row of a table, and the year that its figure is of; null where nothing says it, as beside a total of all years. */
export interface YearRow {
  readonly row: FigureRow | TextRow;
  readonly year: YearAt | null;
  /** It states a sum, by its words or because a year stands in the place of its name. */
  readonly isTotal: boolean;
}

/** A table's rows with their years. */
export interface YearRows {
  readonly rows: readonly YearRow[];
  /** The grid column of the years; null where they stand over their lines. */
  readonly column: number | null;
  /** The cells in which years stand over their lines. */
  readonly over: readonly YearAt[];
}

const LONGEST_YEAR = 40;
const LONGEST_TITLE = 60;

/** The words that may stand beside a year without saying that it is one of another kind, such as that of an approval. */
const PLAIN_WORDS = new Set(
  "financial fiscal budget plan planned proposed new mtfs mtfp year years yr fy fye period saving savings proposal proposals efficiencies reductions total sub subtotal delivery delivered ending april march to in for of the m k".split(
    " ",
  ),
);

/** Whether words are no more than the name of a year, or of years. */
export function isPlainYear(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === "" || PLAIN_WORDS.has(word));
}

/** The year that a cell names and nothing else. */
export function yearIn(grid: Grid, row: number, column: number): YearAt | null {
  const { kind, text, value } = cellAt(grid, row, column);
  const year =
    kind === "date"
      ? yearBehindDate(Number(value))
      : kind === "text" && text.length <= LONGEST_YEAR
        ? plainYear(text)
        : null;
  return year && { year, row, column, written: text.trim(), wasDate: kind === "date" };
}

/**
 * The year of each row: in a column of its own, or on a row over its lines. Null where years stand in neither way.
 *
 * @param saving the column of the figures
 */
export function yearsOfRows(grid: Grid, place: TablePlace, rows: readonly BodyRow[], saving: Column): YearRows | null {
  const figures = rows.filter((row) => row.kind === "figures");
  for (const { kind, index, label } of place.columns) {
    const isOther = holdsFigures(kind) || (kind === "code" && !isPlainYear(label));
    const found = isOther ? null : inColumn(grid, place.left + index, rows, figures);
    if (found) return found;
  }
  return overLines(grid, place, rows, saving);
}

/**
 * Each row of figures has its year in the column, but for totals; a cell that is merged down the rows of a year stands
 * in the first of them, so that each year stands there once.
 */
function inColumn(
  grid: Grid,
  column: number,
  rows: readonly BodyRow[],
  figures: readonly FigureRow[],
): YearRows | null {
  const [named, years] = [[] as YearAt[], new Set<string>()];
  let isBare = false;
  for (const { row, total } of figures) {
    const year = yearIn(grid, row, column);
    if (total?.certain) continue;
    if (!year && cellAt(grid, row, column).kind !== "empty") return null;
    if (!year) isBare = true;
    else {
      named.push(year);
      years.add(year.year.name);
    }
  }
  const isMerged = isBare && years.size === named.length && named[0]?.row === figures[0]?.row;
  if (named.length < 2 || (isBare && !isMerged)) return null;
  let latest: YearAt | null = null;
  const dated = rows.flatMap((row): YearRow[] => {
    if (row.kind !== "figures") return row.kind === "text" ? [{ row, year: null, isTotal: false }] : [];
    const own = yearIn(grid, row.row, column);
    const isTotal = row.total?.certain === true;
    if (own && !isTotal) latest = own;
    return [{ row, year: own ?? (isMerged && !isTotal ? latest : null), isTotal }];
  });
  return { rows: dated, column, over: [] };
}

/** Every line stands under a row that names its year: by itself, or with the sum of its lines, as in a pivot. */
function overLines(
  grid: Grid,
  { left, columns }: TablePlace,
  rows: readonly BodyRow[],
  saving: Column,
): YearRows | null {
  const over: YearAt[] = [];
  const dated: YearRow[] = [];
  const words = columns.filter(({ kind }) => !holdsFigures(kind)).map(({ index }) => left + index);
  let stated: number | null = null;
  let sum = 0;
  const isSum = () => stated === null || Math.abs(stated - sum) < 1e-6;
  for (const row of rows) {
    if (row.kind === "blank") continue;
    const value = row.kind === "figures" ? (row.figures.get(saving.index)?.value ?? 0) : null;
    const states = row.kind === "figures" && row.total?.certain === true;
    const year = yearOn(row, (at) => words.filter((column) => kindAt(grid, at, column) !== "empty").length);
    if (year && !states) {
      if (!isSum()) return null;
      over.push(year);
      [stated, sum] = [value, 0];
    } else if (value !== null && !states) {
      if (over.length === 0) return null;
      sum += value;
    }
    if (value !== null || !year) {
      const isTotal = states || year !== null;
      dated.push({ row, year: year ?? (states ? null : (over.at(-1) ?? null)), isTotal });
    }
  }
  return over.length === 0 || !isSum() ? null : { rows: dated, column: null, over };
}

/** The year that a row's words name. Beside figures these are its only words: a code may look like a year. */
function yearOn(row: FigureRow | TextRow, countWords: (row: number) => number): YearAt | null {
  const [text, column] = row.kind === "text" ? [row.text, row.column] : [row.label, 0];
  const year = row.kind === "text" || countWords(row.row) === 1 ? yearOver(text) : null;
  return year && { year, row: row.row, column, written: text, wasDate: false };
}

function yearOver(text: string): PlanYear | null {
  return text.length <= LONGEST_TITLE ? plainYear(text) : null;
}

/** "2024/25 onwards" and "2024/25 and 2025/26" are of more than one year. */
function plainYear(text: string): PlanYear | null {
  return isPlainYear(text) && !namesSeveralYears(text) ? yearNamedIn(text) : null;
}

const ROWS_AHEAD = 6;

/** Whether a year stands in the first rows under a heading: of most tables no more is asked. */
export function mayNameYears(grid: Grid, { row, rows }: HeadingRows, end: number): boolean {
  for (let at = row + rows; at <= Math.min(end, row + rows + ROWS_AHEAD); at += 1) {
    for (let column = 0; column < valuesOfRow(grid, at).length; column += 1) {
      const text = textAt(grid, at, column);
      if (yearIn(grid, at, column) ?? yearOver(text)) return true;
    }
  }
  return false;
}
