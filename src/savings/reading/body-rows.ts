import { isCode } from "../code";
import type { Grid } from "../grid";
import { cellAt, textAt } from "../grid";
import type { Steps } from "../steps";
import { mapped } from "../steps";
import type { Column, Figure } from "../table";
import { isFigureOrStandIn, readColumnFigure } from "./figure-cells";
import { unitNamedIn } from "../unit";
import { holdsFigures, meaningOfHeading } from "./headings";
import type { TotalLabel } from "./total-rows";
import { namesAMeasure, totalLabel } from "./total-rows";

/** A row under a heading, as far as it can be told without its neighbours. Rows are zero-based within the grid. */
export type BodyRow = FigureRow | { readonly kind: "blank"; readonly row: number } | TextRow;

export interface FigureRow {
  readonly kind: "figures";
  readonly row: number;
  readonly label: string;
  /** How far the label stands from the left of its cell, in spaces. */
  readonly indent: number;
  readonly figures: ReadonlyMap<number, Figure>;
  readonly total: TotalLabel | null;
  readonly code: CodeOnRow;
}

/** Whether a row has a code of its own; "unclear" where other words stand in the column, or the table has none. */
export type CodeOnRow = "own" | "none" | "unclear";

/** Words without figures: narrative, a section's heading, a note. */
export interface TextRow {
  readonly kind: "text";
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Reads one row under a heading.
 *
 * @param grid the sheet's cells
 * @param row zero-based within the grid
 * @param columns the table's columns, their `index` counted from `left`
 * @param left the grid column of the table's first column
 */
export function readBodyRow(grid: Grid, row: number, columns: readonly Column[], left: number): BodyRow {
  const figures = figuresOn(grid, row, columns, left);
  const hasFigure = columns.some((column) => {
    const figure = column.kind === "percent" ? undefined : figures.get(column.index);
    return figure !== undefined && isFigureOrStandIn(figure);
  });
  if (!hasFigure && !hasWordsForFigure(figures, columns, labelOf(grid, row, columns, left)))
    return textRow(grid, row, columns, left);
  const label = labelOf(grid, row, columns, left);
  const code = codeOn(grid, row, columns, left);
  if (code !== "own" && (namesAMeasure(label.trim()) || BREAKS_DOWN.test(label) || COUNTS_POSTS.test(label)))
    return textRow(grid, row, columns, left);
  const total = totalOf(label.trim(), code);
  return { kind: "figures", row, label: label.trim(), indent: indentOf(label), figures, total, code };
}

/** A row that says what the line above is made of is counted in that line. */
const BREAKS_DOWN = /^\s*(?:[-–•]\s*)?(?:of which|includes|including)\b/i;
/** Posts under the money of a proposal are no money. */
export const COUNTS_POSTS =
  /^\s*(?:(?:.* )?(?:posts?|staff(?:ing)?) \((?:fte|wte)s?\)|(?:fte|wte)s?(?: (?:change|reduction|impact)s?)?|(?:number|no\.?) of posts\b[^\d£]{0,20})\s*$/i;
const LONGEST_WORDS_FOR_FIGURE = 30;

/** A named row with a few words where its saving should stand, such as "see note", is a line whose figure is open. */
function hasWordsForFigure(figures: ReadonlyMap<number, Figure>, columns: readonly Column[], label: string): boolean {
  if (label.trim() === "") return false;
  const savings = columns.filter(({ kind }) => kind === "year" || kind === "saving");
  const words = savings.flatMap(({ index }) => {
    const figure = figures.get(index);
    return figure?.absent === "text" ? [figure.written.trim()] : [];
  });
  return (
    words.length > 0 &&
    words.every((text) => text.length <= LONGEST_WORDS_FOR_FIGURE && unitNamedIn(text) === null && !isHeading(text))
  );
}

/** A heading that is repeated, and no remark such as "see note". */
function isHeading(text: string): boolean {
  const meaning = meaningOfHeading(text);
  return meaning !== null && meaning.kind !== "other";
}

function figuresOn(grid: Grid, row: number, columns: readonly Column[], left: number): Map<number, Figure> {
  const figures = new Map<number, Figure>();
  for (const column of columns) {
    if (holdsFigures(column.kind)) figures.set(column.index, readColumnFigure(grid, row, left, column));
  }
  return figures;
}

/** The same rows once the columns' units are known: only the figures are read again, for nothing else hangs on a unit. */
export function inUnitsOf(
  columns: readonly Column[],
  rows: readonly BodyRow[],
  grid: Grid,
  left: number,
): Steps<readonly BodyRow[]> {
  return mapped(rows, (row) =>
    row.kind === "figures" ? { ...row, figures: figuresOn(grid, row.row, columns, left) } : row,
  );
}

/**
 * The words of the row outside its figure columns: those that say that it is a total, wherever left of the figures they
 * stand, or else the first.
 */
function labelOf(grid: Grid, row: number, columns: readonly Column[], left: number): string {
  const firstFigures = columns.findIndex((column) => holdsFigures(column.kind));
  const values = grid.values[row];
  let first = "";
  let index = -1;
  for (const column of columns) {
    index += 1;
    const value = holdsFigures(column.kind) ? "" : values?.[left + column.index];
    if (typeof value !== "string") continue;
    const text = value.trim();
    // Posts and other numbers beside the money are no names.
    if (text === "" || (column.kind === "other" && index > firstFigures && /^[\d(£.,-]/u.test(text))) continue;
    if (index < firstFigures && totalLabel(text)?.certain) return value;
    if (first === "") first = value;
  }
  return first;
}

function indentOf(label: string): number {
  return label.length - label.trimStart().length;
}

function codeOn(grid: Grid, row: number, columns: readonly Column[], left: number): CodeOnRow {
  const column = columns.find((candidate) => candidate.kind === "code");
  if (!column) return "unclear";
  const cell = cellAt(grid, row, left + column.index);
  if (cell.kind === "empty" || totalLabel(cell.text)) return "none";
  if (cell.kind !== "text" || isCode(cell.text)) return "own";
  // Words in the place of a code, and none beside them, are the name of a group.
  const isNamed = columns.some(({ kind, index }) => kind === "description" && textAt(grid, row, left + index) !== "");
  return isNamed ? "unclear" : "none";
}

/** A row with a code of its own is a proposal, whatever its name; in a table with codes, "Total ..." without one is none. */
function totalOf(label: string, code: CodeOnRow): TotalLabel | null {
  const total = totalLabel(label);
  if (!total || code === "unclear") return total;
  return { ...total, certain: code === "none" };
}

function textRow(grid: Grid, row: number, columns: readonly Column[], left: number): BodyRow {
  const right = left + (columns.at(-1)?.index ?? 0);
  for (let column = left; column <= right; column += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === "text" && cell.text.trim() !== "") return { kind: "text", row, column, text: cell.text.trim() };
  }
  return { kind: "blank", row };
}

const SENTENCE_END = /[.:;!?]["'”’)]?$/u;
const LONGEST_TITLE = 110;

/** A short text that is no sentence: it heads what follows it. */
export function readsAsTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !SENTENCE_END.test(text) && /[A-Za-z]{3}/u.test(text);
}
