import type { Column, Decided, Figure } from "../table";
import type { CellRef, Grid } from "../grid";
import { cellAt, refAt } from "../grid";
import type { Unit } from "../unit";
import { unitNamedIn } from "../unit";
import { readFigure } from "../figure";
import type { HeadingCell, HeadingRows } from "./heading-rows";
import { holdsFigures } from "./headings";

/** A table's place in the grid while it is being read: grid rows and columns, zero-based. */
export interface TablePlace {
  readonly left: number;
  readonly columns: readonly Column[];
}

/**
 * The columns under a heading. A column of words without a heading, left of the first figures, is the description where
 * no heading names one.
 */
export function columnsUnder(grid: Grid, heading: HeadingRows, lastRow: number): TablePlace {
  const headed = new Map(heading.cells.map((cell) => [cell.column, cell]));
  const left = leftmostColumn(grid, heading, lastRow);
  const right = Math.max(...headed.keys());
  const columns: Column[] = [];
  const labels = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    const cell = headed.get(column);
    const label = uniqueLabel(cell?.label ?? "", columns.length, labels);
    columns.push(columnFrom(grid, heading, cell, column, left, label));
  }
  return { left, columns: withDescription(grid, heading, lastRow, left, columns) };
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
  const unit = holdsFigures(kind) && kind !== "percent" ? unitNamedIn(label) : null;
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
function uniqueLabel(written: string, index: number, taken: Set<string>): string {
  const base = written === "" ? `Column ${index + 1}` : written;
  let label = base;
  for (let count = 2; taken.has(label); count += 1) label = `${base} (${count})`;
  taken.add(label);
  return label;
}

function leftmostColumn(grid: Grid, heading: HeadingRows, lastRow: number): number {
  const first = Math.min(...heading.cells.map((cell) => cell.column));
  for (let column = 0; column < first; column += 1) {
    if (wordsIn(grid, heading.row + heading.rows, lastRow, column) > 0) return column;
  }
  return first;
}

/** Of several columns of words without a meaning, the one with the most words describes the lines. */
function withDescription(grid: Grid, heading: HeadingRows, lastRow: number, left: number, columns: Column[]): Column[] {
  if (columns.some((column) => column.kind === "description")) return columns;
  const candidates = columns.filter((column) => column.kind === "other" || column.kind === "service");
  const words = (column: Column) => wordsIn(grid, heading.row + heading.rows, lastRow, left + column.index);
  const [best] = candidates.map((column) => ({ column, words: words(column) })).sort((a, b) => b.words - a.words);
  if (!best || best.words === 0) return columns;
  return columns.map((column) => (column === best.column ? { ...column, kind: "description" } : column));
}

function wordsIn(grid: Grid, firstRow: number, lastRow: number, column: number): number {
  let letters = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
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
 * @param figures the figures of the columns whose heading names no unit
 */
export function decideUnit(
  columns: readonly Column[],
  titles: readonly { readonly text: string; readonly cell: CellRef }[],
  figures: readonly Figure[],
): Decided<Unit | null> {
  const savings = columns.filter((column) => column.kind === "year" || column.kind === "saving");
  const [named] = (savings.length > 0 ? savings : columns).filter((column) => column.unit !== null);
  if (named?.unit) {
    const evidence = `The heading "${named.label}" says ${named.unit}.`;
    return { value: named.unit, evidence, decidedBy: "heading", cells: [named.cell] };
  }
  for (const title of titles) {
    const unit = unitNamedIn(title.text);
    if (unit)
      return { value: unit, evidence: `"${title.text}" says ${unit}.`, decidedBy: "title", cells: [title.cell] };
  }
  return unitOfFigures(figures);
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
  return columns.map((column) =>
    holdsFigures(column.kind) && column.kind !== "percent" && column.unit === null ? { ...column, unit } : column,
  );
}
