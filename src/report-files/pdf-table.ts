import type { Grid } from "./pdf-grid";
import { isDrawn } from "./pdf-grid";
import { pageLines, type PlacedText } from "./pdf-lines";
import { spanOf, wordsOf, type Span } from "./pdf-words";
import type { WrittenCell } from "./report-writer";
import { unwrapped } from "./unwrap";

/** A table of a page: its rows, and the texts that stand in them. */
export interface PageTable {
  readonly columns: readonly Span[];
  readonly top: number;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly pieces: ReadonlySet<PlacedText>;
}

/** A cell of a grid by its first column and row, and how many it takes. */
interface Box {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  /** What stands in it. */
  readonly pieces: PlacedText[];
}

/** Letters stand above their baseline by about this part of their size. */
const MIDDLE_OF_LETTERS = 0.35;
const FEWEST_ROWS = 2;

/**
 * The table that stands in a grid: what is written between its lines, each cell's text in one piece however often it was
 * broken to fit.
 *
 * @param grid the lines
 * @param pieces the texts of the page
 * @returns null where hardly anything stands in it side by side: a frame, a drawing, or a form of one column
 */
export function tableIn(grid: Grid, pieces: readonly PlacedText[]): PageTable | null {
  const inside = pieces.filter((piece) => isInside(grid, piece));
  const boxes = boxesOf(grid);
  for (const piece of inside.flatMap((one) => partsOf(one, grid)))
    boxes.find((box) => holds(box, grid, piece))?.pieces.push(piece);
  const rows: WrittenCell[][] = grid.ys.slice(1).map(() => []);
  for (const box of boxes) {
    const lines = pageLines(box.pieces).map((line) => line.trim().replace(/\s+/gu, " "));
    rows[box.row]?.push({ text: unwrapped(lines), columns: box.columns, rows: box.rows });
  }
  const sideBySide = rows.filter((cells) => cells.filter(({ text }) => text !== "").length >= 2);
  if (sideBySide.length < FEWEST_ROWS) return null;
  const columns = grid.xs.slice(1).map((to, index) => ({ from: placeAt(grid.xs, index), to }));
  return { columns, top: placeAt(grid.ys, 0), rows, pieces: new Set(inside) };
}

function middleOf({ x, width, baseline, size }: PlacedText): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: baseline - MIDDLE_OF_LETTERS * size };
}

function isInside({ xs, ys }: Grid, piece: PlacedText): boolean {
  const { x, y } = middleOf(piece);
  return x > placeAt(xs, 0) && x < placeAt(xs, -1) && y > placeAt(ys, 0) && y < placeAt(ys, -1);
}

/** Where one of a grid's lines lies: the first is 0 and the last -1, and nobody asks for one that is not there. */
function placeAt(places: readonly number[], index: number): number {
  return places.at(index) ?? 0;
}

/** A text that runs over an upright rule, by more than letters may lean, is of two cells: its words are shared out. */
function partsOf(piece: PlacedText, grid: Grid): PlacedText[] {
  const { y } = middleOf(piece);
  const { from, to } = spanOf(piece);
  const lean = piece.size / 2;
  const isCrossed = grid.xs.some((x) => x > from + lean && x < to - lean && isDrawn(grid, "upright", x, y));
  return isCrossed ? wordsOf(piece) : [piece];
}

/** The cells of a grid: where no rule is drawn between two, they are one. */
function boxesOf(grid: Grid): Box[] {
  const [width, height] = [grid.xs.length - 1, grid.ys.length - 1];
  const middle = (places: readonly number[], index: number) =>
    (placeAt(places, index) + placeAt(places, index + 1)) / 2;
  const isParted = (column: number, row: number) =>
    isDrawn(grid, "upright", placeAt(grid.xs, column), middle(grid.ys, row));
  const isUnder = (column: number, row: number) =>
    isDrawn(grid, "level", placeAt(grid.ys, row), middle(grid.xs, column));
  const taken = new Set<number>();
  const boxes: Box[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (taken.has(row * width + column)) continue;
      const isFree = (next: number) => !taken.has(row * width + next);
      let columns = 1;
      while (column + columns < width && isFree(column + columns) && !isParted(column + columns, row)) columns += 1;
      const own = Array.from({ length: columns }, (_, index) => column + index);
      let rows = 1;
      while (row + rows < height && own.every((one) => !isUnder(one, row + rows))) rows += 1;
      for (let deep = row; deep < row + rows; deep += 1) for (const one of own) taken.add(deep * width + one);
      boxes.push({ column, row, columns, rows, pieces: [] });
    }
  }
  return boxes;
}

/** Of a text that runs over the table's outer border, the words that stand beyond it belong to the cell at that border. */
function holds({ column, row, columns, rows }: Box, { xs, ys }: Grid, piece: PlacedText): boolean {
  const { x, y } = middleOf(piece);
  const isBetween = (place: number, places: readonly number[], from: number, count: number) =>
    (from === 0 || place >= placeAt(places, from)) &&
    (from + count === places.length - 1 || place < placeAt(places, from + count));
  return isBetween(x, xs, column, columns) && isBetween(y, ys, row, rows);
}
