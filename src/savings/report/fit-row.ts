import { readFigure } from "../figure";
import { holdsFigures, meaningOfHeading } from "../reading/headings";
import type { LaidCell, LaidRow } from "./laid-out";
import type { SeparatedLine } from "./separated-rows";
import { rowOfCells } from "./separated-rows";

/** The heading that separated rows stand under, as far as it tells which of their cells were lost. */
export interface FittingHeading {
  /** How many cells it has, up to its last label. */
  readonly width: number;
  readonly figureColumns: readonly number[];
  readonly labels: readonly string[];
  /** Empty cells were lost wherever they stood, so that no cell's place says which column it is of. */
  readonly losesCells?: boolean;
}

/** Reads a row of cells as a heading. Null where it names no column of figures, or holds a figure itself. */
export function fittingHeading({ cells }: SeparatedLine): FittingHeading | null {
  if (cells.some((cell) => isFigure(cell))) return null;
  const width = cells.findLastIndex((cell) => cell !== "") + 1;
  const [figureColumns, labels]: [number[], string[]] = [[], []];
  for (const [column, cell] of cells.entries()) {
    const meaning = cell === "" ? null : meaningOfHeading(cell);
    if (!meaning || !holdsFigures(meaning.kind)) continue;
    figureColumns.push(column);
    labels.push(cell);
  }
  const filled = cells.filter((cell) => cell !== "").length;
  if (figureColumns.length === 0 || filled < 2) return null;
  return { width, figureColumns, labels };
}

/**
 * A row of cells under a heading. One that is as wide as its heading stands as it is. One that is shorter has lost
 * cells: where it has all of its figures these stand in their columns, in their order; where it has not, nobody knows
 * which are missing.
 */
export function fittedRow(row: SeparatedLine, heading: FittingHeading | null): LaidRow {
  const asItStands = rowOfCells(row);
  const firstFigures = heading?.figureColumns[0] ?? 0;
  const firstWords = row.cells.findIndex((text) => /\p{L}{2}/u.test(text));
  // What stands before the columns of figures, such as a number of the row, is none; but where words stand before it, the
  // row has lost cells of its own.
  const isFigureCell = ({ text, column }: LaidCell) =>
    standsForFigure(text) && (column >= firstFigures || (firstWords >= 0 && firstWords < column));
  const figures = asItStands.cells.filter(isFigureCell);
  if (!heading || figures.length === 0) return asItStands;
  const columns = heading.figureColumns;
  const isShort = heading.losesCells === true && followOn(figures) && figures.length < columns.length;
  const isShifted = figures.length === columns.length && standsFurtherOn(figures, heading);
  if (!isShort && !isShifted && row.cells.length >= heading.width) return asItStands;
  const last = columns.at(-1) ?? 0;
  // Only what stands behind the last figures is missing.
  if (!isShort && row.cells.length > last && columns.every((column) => mayHoldFigure(row.cells[column] ?? "")))
    return asItStands;
  const names = asItStands.cells.filter((cell) => !isFigureCell(cell));
  if (figures.length === columns.length && !isShifted) {
    const placed = figures.map((cell, index): LaidCell => ({ ...cell, column: columns[index] ?? cell.column }));
    const moved = names.map((cell) => behindFigures(cell, figures, placed));
    return { cells: [...moved, ...placed].sort((a, b) => a.column - b.column) };
  }
  if (figures.length > columns.length) return asItStands;
  return {
    cells: names,
    unplaced: { words: names.map((cell) => cell.text).join(" "), figures, columns, labels: heading.labels },
  };
}

/** Words behind a figure stay as far behind it, so that a rating does not end where the last figure is placed. */
function behindFigures(cell: LaidCell, figures: readonly LaidCell[], placed: readonly LaidCell[]): LaidCell {
  const before = figures.findLastIndex(({ column }) => column < cell.column);
  const by = (placed[before]?.column ?? 0) - (figures[before]?.column ?? 0);
  return { ...cell, column: cell.column + by };
}

/** The cells stand right behind the name, with no empty one before or between them. */
function followOn(cells: readonly LaidCell[]): boolean {
  return cells.every(({ column }, at) => column === at + 1);
}

/** All figures stand so many cells behind their columns, the last of them behind every label: a cell may be one too many. */
function standsFurtherOn(cells: readonly LaidCell[], { figureColumns, width }: FittingHeading): boolean {
  const shifts = new Set(cells.map(({ column }, at) => column - (figureColumns[at] ?? 0)));
  return shifts.size === 1 && cells.some(({ column }) => column >= width);
}

function isFigure(text: string): boolean {
  const { kind } = readFigure(text);
  return kind === "figure" || kind === "malformed";
}

function standsForFigure(text: string): boolean {
  return text !== "" && readFigure(text).kind !== "text";
}

function mayHoldFigure(text: string): boolean {
  return readFigure(text).kind !== "text";
}
