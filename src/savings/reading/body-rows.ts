import type { Column, Figure } from "../table";
import type { Grid } from "../grid";
import { cellAt, textAt } from "../grid";
import { isFigureOrStandIn, readFigureCell } from "./figure-cells";
import { holdsFigures } from "./headings";
import type { TotalLabel } from "./total-rows";
import { totalLabel } from "./total-rows";

/** A row under a heading, as far as it can be told without its neighbours. Rows are zero-based within the grid. */
export type BodyRow = FigureRow | { readonly kind: "blank"; readonly row: number } | TextRow;

export interface FigureRow {
  readonly kind: "figures";
  readonly row: number;
  readonly label: string;
  readonly figures: ReadonlyMap<number, Figure>;
  readonly total: TotalLabel | null;
}

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
  const figures = new Map<number, Figure>();
  let hasFigure = false;
  for (const column of columns) {
    if (!holdsFigures(column.kind)) continue;
    const figure = readFigureCell(grid, row, left + column.index, column);
    figures.set(column.index, figure);
    if (column.kind !== "percent" && isFigureOrStandIn(figure)) hasFigure = true;
  }
  if (hasFigure) {
    const label = labelOf(grid, row, columns, left);
    return { kind: "figures", row, label, figures, total: totalLabel(label) };
  }
  return textRow(grid, row, columns, left);
}

/** The first words of the row outside its figure columns: where a total says that it is one. */
function labelOf(grid: Grid, row: number, columns: readonly Column[], left: number): string {
  for (const column of columns) {
    if (holdsFigures(column.kind)) continue;
    const text = textAt(grid, row, left + column.index);
    if (text !== "") return text;
  }
  return "";
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
