import { isCode } from "../code";
import { readFigure } from "../figure";
import type { Grid } from "../grid";
import { cellAt, kindAt, shownAt, textAt } from "../grid";
import type { Steps } from "../steps";
import { mapped } from "../steps";
import type { Column, Figure } from "../table";
import type { BodyColumns } from "./body-columns";
import { bodyColumns } from "./body-columns";
import { readColumnFigure } from "./column-figure";
import { isFigureOrStandIn } from "./figure-cells";
import { unitNamedIn } from "../unit";
import { meaningOfHeading } from "./headings";
import { unwrapped } from "./plain-spaces";
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
 * @param columns what the table's columns are to each of its rows
 */
export function readBodyRow(grid: Grid, row: number, columns: BodyColumns): BodyRow {
  const figures = figuresOn(grid, row, columns);
  const named = labelOf(grid, row, columns);
  const label = named.label.trim();
  // An amount, as in a list beside words, names nothing.
  if (
    !standsForFigures(figures, columns) &&
    (readFigure(label).kind !== "text" || !hasWordsForFigure(figures, columns))
  )
    return textRow(grid, row, columns);
  const code = codeOn(grid, row, columns);
  if (code !== "own" && isNoLine(unwrapped(label))) return textRow(grid, row, columns);
  return {
    kind: "figures",
    row,
    label,
    indent: indentOf(named.label),
    figures,
    total: totalOf(named.total, code),
    code,
  };
}

/** What is measured against the savings, what a line is made of, and posts. */
function isNoLine(label: string): boolean {
  return namesAMeasure(label) || BREAKS_DOWN.test(label) || COUNTS_POSTS.test(label);
}

function standsForFigures(figures: ReadonlyMap<number, Figure>, { amounts }: BodyColumns): boolean {
  for (const { index } of amounts) {
    const figure = figures.get(index);
    if (figure && isFigureOrStandIn(figure)) return true;
  }
  return false;
}

/** A row that says what the line above is made of is counted in that line. */
const BREAKS_DOWN = /^\s*(?:[-–•]\s*)?(?:of which|includes|including)\b/i;
/** Posts under the money of a proposal are no money. */
export const COUNTS_POSTS =
  /^\s*(?:(?:.* )?(?:posts?|staff(?:ing)?)(?: \p{L}+){0,2} \((?:fte|wte)s?\)|(?:fte|wte)s?(?: (?:change|reduction|impact)s?)?|(?:number|no\.?) of posts\b[^\d£]{0,20})\s*$/iu;
const LONGEST_WORDS_FOR_FIGURE = 30;

/** A named row with a few words where its saving should stand, such as "see note", is a line whose figure is open. */
function hasWordsForFigure(figures: ReadonlyMap<number, Figure>, { all }: BodyColumns): boolean {
  const savings = all.filter(({ kind }) => kind === "year" || kind === "saving");
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

function figuresOn(grid: Grid, row: number, { left, figures: columns }: BodyColumns): Map<number, Figure> {
  const figures = new Map<number, Figure>();
  for (const column of columns) figures.set(column.index, readColumnFigure(grid, row, left, column));
  return figures;
}

/** The same rows once the columns' units are known: only the figures are read again, for nothing else hangs on a unit. */
export function inUnitsOf(
  columns: readonly Column[],
  rows: readonly BodyRow[],
  grid: Grid,
  left: number,
): Steps<readonly BodyRow[]> {
  const own = bodyColumns(columns, left);
  return mapped(rows, (row) => (row.kind === "figures" ? { ...row, figures: figuresOn(grid, row.row, own) } : row));
}

/** A row's words outside its figure columns, as they stand, and what they say of totals. */
interface RowLabel {
  readonly label: string;
  readonly total: TotalLabel | null;
}

const NO_LABEL: RowLabel = { label: "", total: null };

/** The words that say that the row is a total, wherever left of the figures they stand, or else the first. */
function labelOf(grid: Grid, row: number, { left, words }: BodyColumns): RowLabel {
  const values = grid.values[row];
  let first = NO_LABEL;
  for (const { index, isBefore, mayCount } of words) {
    const label = values?.[left + index];
    if (typeof label !== "string") continue;
    const text = label.trim();
    // Posts and other numbers beside the money are no names.
    if (text === "" || (mayCount && /^[\d(£.,-]/u.test(text))) continue;
    if (!isBefore && first !== NO_LABEL) continue;
    const total = totalLabel(text);
    if (isBefore && total?.certain) return { label, total };
    if (first === NO_LABEL) first = { label, total };
  }
  return first;
}

function indentOf(label: string): number {
  return label.length - label.trimStart().length;
}

function codeOn(grid: Grid, row: number, { left, code, all }: BodyColumns): CodeOnRow {
  if (!code) return "unclear";
  const kind = kindAt(grid, row, left + code.index);
  const text = kind === "empty" ? "" : shownAt(grid, row, left + code.index);
  if (kind === "empty" || totalLabel(text)) return "none";
  if (kind !== "text" || isCode(text)) return "own";
  // Words in the place of a code, and none beside them, are the name of a group.
  const isNamed = all.some(({ kind, index }) => kind === "description" && textAt(grid, row, left + index) !== "");
  return isNamed ? "unclear" : "none";
}

/** A row with a code of its own is a proposal, whatever its name; in a table with codes, "Total ..." without one is none. */
function totalOf(total: TotalLabel | null, code: CodeOnRow): TotalLabel | null {
  return !total || code === "unclear" ? total : { ...total, certain: code === "none" };
}

function textRow(grid: Grid, row: number, { left, right }: BodyColumns): BodyRow {
  for (let column = left; column <= right; column += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === "text" && cell.text.trim() !== "") return { kind: "text", row, column, text: cell.text.trim() };
  }
  return { kind: "blank", row };
}

const SENTENCE_END = /[.:;!?]["'”’)]?$/u;
const LONGEST_TITLE = 110;

/** A unit in words: "£ thousands". */
const UNIT_IN_WORDS = /^\W*£\s*(?:thousand|million)s?\W*$/i;

/** A short text that is no sentence, and no unit alone: it heads what follows it. */
export function readsAsTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE && !SENTENCE_END.test(text) && /[A-Za-z]{3}/u.test(text) && !UNIT_IN_WORDS.test(text)
  );
}
