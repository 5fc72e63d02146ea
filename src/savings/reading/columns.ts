import { isCode } from "../code";
import { readFigure } from "../figure";
import type { CellRef, Grid } from "../grid";
import { cellAt, refAt, textAt } from "../grid";
import type { Column, Decided, Figure } from "../table";
import type { Unit } from "../unit";
import { unitNamedIn } from "../unit";
import { holdsFigure } from "./figure-cells";
import type { HeadingCell, HeadingRows } from "./heading-cells";
import { holdsFigures, holdsMoney, meaningOfHeading } from "./headings";
import { acrossYears } from "./across-years";
import { joinedColumns } from "./joined-columns";
import { settledKinds } from "./settled-kinds";

/** A table's place in the grid while it is being read: grid rows and columns, zero-based. */
export interface TablePlace {
  readonly left: number;
  readonly columns: readonly Column[];
  /** What of the headings could not be followed, in sentences; null or absent where all could. */
  readonly problem?: string | null;
}

/**
 * The columns under a heading. A column of words without a heading, left of the first figures, is the description where
 * no heading names one.
 */
export function columnsUnder(grid: Grid, heading: HeadingRows, lastRow: number): TablePlace {
  const headed = new Map(heading.cells.map((cell) => [cell.column, cell]));
  const rows = rowsOfFigures(grid, heading, lastRow);
  const left = leftmostColumn(grid, heading, rows);
  const right = Math.max(...headed.keys());
  const columns: Column[] = [];
  const labels = new Map<string, number>();
  for (let column = left; column <= right; column += 1) {
    const cell = headed.get(column);
    const label = uniqueLabel(cell?.label ?? "", columns.length, labels);
    columns.push(columnFrom(grid, heading, cell, column, left, label));
  }
  const settled = settledKinds(grid, rows, left, columns);
  const { columns: joined, problem } = joinedColumns(grid, rows, left, settled);
  const named = withDescription(grid, rows, left, withType(grid, rows, left, withCode(grid, rows, left, joined)));
  const whole = acrossYears(grid, rows, left, withSaving(named));
  const problems = [problem, likeYears(grid, rows, left, whole)].filter((one) => one !== null);
  return { left, columns: whole, problem: problems.length > 0 ? problems.join(" ") : null };
}

const LIKE_A_YEAR = /(?:^|\s)(?:\d{4,5}|\d{2})\s*[/–-]\s*\d{2,5}(?!\d)/u;

/** Columns of figures whose headings look like years and name none: nobody can say what stands in them. */
function likeYears(grid: Grid, rows: readonly number[], left: number, columns: readonly Column[]): string | null {
  // A column of figures between years may be a year too, however its heading is written.
  const years = columns.filter(({ kind }) => kind === "year").map(({ index }) => index);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const unclear = columns.filter(
    ({ kind, label, index }) =>
      kind === "other" &&
      (LIKE_A_YEAR.test(label) || (index > first && index < last)) &&
      meaningOfHeading(label) === null &&
      rows.some((row) => holdsFigure(cellAt(grid, row, left + index))),
  );
  if (unclear.length === 0) return null;
  const labels = unclear.map(({ label }) => `"${label}"`).join(" and ");
  return `${labels} ${unclear.length === 1 ? "is not known as a year: its" : "are not known as years: their"} figures are not counted until you say what the column holds.`;
}

/** What stands further below is no part of the table. */
const MOST_BLANKS = 3;

/** The rows under a heading that have a figure under it: notes and titles further down say nothing of its columns. */
function rowsOfFigures(grid: Grid, heading: HeadingRows, lastRow: number): number[] {
  const columns = heading.cells.filter((cell) => cell.meaning && holdsFigures(cell.meaning.kind));
  const rows: number[] = [];
  let blanks = 0;
  for (let row = heading.row + heading.rows; row <= lastRow; row += 1) {
    blanks = grid.values[row]?.some((value) => value !== "") ? 0 : blanks + 1;
    if (blanks > MOST_BLANKS && rows.length > 0) break;
    if (columns.some(({ column }) => holdsFigure(cellAt(grid, row, column)))) rows.push(row);
  }
  return rows;
}

function columnFrom(
  grid: Grid,
  heading: HeadingRows,
  cell: HeadingCell | undefined,
  column: number,
  left: number,
  label: string,
): Column {
  const kind = cell?.meaning?.kind ?? "other";
  const unit = holdsMoney(kind) ? unitNamedIn(label) : null;
  return {
    index: column - left,
    label,
    kind,
    year: cell?.meaning?.year ?? null,
    unit,
    cell: refAt(grid, heading.row, column),
    yearWasDate: cell?.wasDate ?? false,
  };
}

/** Labels are keys for whoever reads the columns by name, so a second "Savings" is "Savings (2)". */
function uniqueLabel(written: string, index: number, taken: Map<string, number>): string {
  const base = written === "" ? `Column ${index + 1}` : written;
  let label = base;
  // A sheet may have thousands of columns with one heading: counting goes on where it ended for the last of them.
  let count = taken.get(base) ?? 1;
  for (; taken.has(label); count += 1) label = `${base} (${count + 1})`;
  taken.set(base, count);
  if (label !== base) taken.set(label, 1);
  return label;
}

function leftmostColumn(grid: Grid, heading: HeadingRows, rows: readonly number[]): number {
  const first = Math.min(...heading.cells.map((cell) => cell.column));
  for (let column = 0; column < first; column += 1) {
    if (wordsIn(grid, rows, column) > 0) return column;
  }
  return first;
}

/** A column that no heading names holds codes where every one of its words is one. */
function withCode(grid: Grid, rows: readonly number[], left: number, columns: readonly Column[]): Column[] {
  if (columns.some((column) => column.kind === "code")) return [...columns];
  const holdsCodes = (column: Column) => {
    const texts = rows.map((row) => textAt(grid, row, left + column.index)).filter((text) => text !== "");
    return texts.length >= 2 && texts.every(isCode);
  };
  const firstFigures = columns.findIndex(({ kind }) => holdsFigures(kind));
  const isBeforeFigures = ({ index }: Column) => firstFigures < 0 || index < firstFigures;
  const found = columns.find((column) => column.kind === "other" && isBeforeFigures(column) && holdsCodes(column));
  return columns.map((column) => (column === found ? { ...column, kind: "code" } : column));
}

const TYPE_WORDS =
  /^(?:(?:cost|budget|service|demographic|new|additional) )?(?:savings?|growth|pressures?|costs?|income(?: generation)?|new|existing|one[- ]off|efficienc(?:y|ies)|reductions?|investments?|recurring|transformation)$/i;

/** A column says what each line is where every one of its words names a type, savings among them. */
function withType(grid: Grid, rows: readonly number[], left: number, columns: Column[]): Column[] {
  if (columns.some((column) => column.kind === "type")) return columns;
  const holdsTypes = (column: Column) => {
    const texts = rows.map((row) => textAt(grid, row, left + column.index)).filter((text) => text !== "");
    return (
      texts.length >= 2 &&
      texts.every((text) => TYPE_WORDS.test(text)) &&
      texts.some((text) => /sav|effic|reduc|new|exist/i.test(text))
    );
  };
  const found = columns.find((column) => column.kind === "other" && holdsTypes(column));
  return columns.map((column) => (column === found ? { ...column, kind: "type" } : column));
}

/** Of several columns of words, the one with the most describes the lines; those that a heading gives to a remark come last. */
function withDescription(grid: Grid, rows: readonly number[], left: number, columns: Column[]): Column[] {
  if (columns.some((column) => column.kind === "description")) return columns;
  const candidates = columns
    .filter((column) => column.kind === "other" || column.kind === "service")
    .map((column) => ({
      column,
      words: wordsIn(grid, rows, left + column.index),
      isRemark: meaningOfHeading(column.label)?.kind === "other",
    }))
    .filter(({ words }) => words > 0);
  const [best] = candidates.sort((a, b) => Number(a.isRemark) - Number(b.isRemark) || b.words - a.words);
  return columns.map((column) => (column === best?.column ? { ...column, kind: "description" } : column));
}

/** Where no column is headed as the savings or their years, one of total savings, or the only one of money, holds them. */
function withSaving(columns: Column[]): Column[] {
  if (columns.some((column) => column.kind === "year" || column.kind === "saving")) return columns;
  const money = columns.filter((column) => holdsMoney(column.kind));
  const totals = money.filter((column) => column.kind === "total");
  const found = totals.find((column) => /\bsavings?\b/i.test(column.label)) ?? (money.length === 1 ? totals[0] : null);
  return columns.map((column) => (column === found ? { ...column, kind: "saving" } : column));
}

function wordsIn(grid: Grid, rows: readonly number[], column: number): number {
  let letters = 0;
  for (const row of rows) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === "text" && readFigure(cell.text).kind === "text") letters += cell.text.length;
  }
  return letters;
}

/**
 * The unit of the table's figures, from the nearest place that names one.
 *
 * @param columns the columns as the headings give them
 * @param titles the texts above the table, nearest first
 * @param figures gives the figures of the columns that hold savings; asked only where no heading or title names a unit
 */
export function decideUnit(
  columns: readonly Column[],
  titles: readonly { readonly text: string; readonly cell: CellRef }[],
  figures: () => readonly Figure[],
): Decided<Unit | null> {
  const savings = columns.filter((column) => column.kind === "year" || column.kind === "saving");
  const [named] = (savings.length > 0 ? savings : columns).filter((column) => column.unit !== null);
  if (named?.unit) {
    const evidence = `The heading "${named.label}" says ${named.unit}.`;
    return { value: named.unit, evidence, decidedBy: "heading", cells: [named.cell] };
  }
  const words = columns.find(({ kind, label }) => kind === "description" && unitNamedIn(label) !== null);
  const overWords = words ? unitNamedIn(words.label) : null;
  if (words && overWords) {
    const evidence = `The heading "${words.label}" says ${overWords}.`;
    return { value: overWords, evidence, decidedBy: "heading", cells: [words.cell] };
  }
  for (const title of titles) {
    const unit = unitNamedIn(title.text);
    if (unit)
      return { value: unit, evidence: `"${title.text}" says ${unit}.`, decidedBy: "title", cells: [title.cell] };
  }
  return unitOfFigures(figures());
}

function unitOfFigures(figures: readonly Figure[]): Decided<Unit | null> {
  const present = figures.filter((figure) => figure.value !== null);
  const units = new Set(present.map(unitShown));
  const [unit = null] = units;
  const cells = present.map((figure) => figure.cell);
  if (unit && units.size === 1) {
    const evidence = `Every figure has its own unit, such as "${present[0]?.written.trim() ?? ""}".`;
    return { value: unit, evidence, decidedBy: "figures", cells };
  }
  if (units.size > 1 && !units.has(null)) {
    const evidence = `Every figure has its own unit, and they differ (${[...units].join(", ")}), so amounts are read in pounds.`;
    return { value: "£", evidence, decidedBy: "figures", cells };
  }
  const evidence = "No heading, units row, title or figure names a unit.";
  return { value: null, evidence, decidedBy: "nothing", cells: [] };
}

/** The unit that a figure carries with it: written in it, or shown by its number format. */
function unitShown(figure: Figure): Unit | null {
  if (figure.isText) return figure.ownUnit;
  const shown = readFigure(figure.written);
  if (shown.kind !== "figure" || shown.unit === null || figure.value === null) return null;
  // A format may show 1,200,000 as "£1.2m": the stored value is in pounds then, whatever is shown.
  const asStored = Math.abs(shown.value - figure.value) <= 0.5 * 10 ** -shown.decimals;
  return asStored ? shown.unit : "£";
}

/** The columns with the table's unit where their own heading names none. */
export function withUnit(columns: readonly Column[], unit: Unit | null): Column[] {
  return columns.map((column) => (holdsMoney(column.kind) && column.unit === null ? { ...column, unit } : column));
}
