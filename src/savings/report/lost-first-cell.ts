import { readFigure } from "../figure";
import { holdsFigures, meaningOfHeading } from "../reading/headings";
import type { FittingHeading } from "./fit-row";
import { fittingHeading } from "./fit-row";
import type { SeparatedLine } from "./separated-rows";

/**
 * Whether a heading has lost the empty cell over the names of its rows, as converted spreadsheets do: it has nothing but
 * labels of figures from its first cell on, and the rows under it have a name there and their figures one cell further.
 *
 * @param heading a row of cells without a figure
 * @param below the parted lines under it
 */
export function hasLostFirstCell(heading: SeparatedLine, below: readonly (SeparatedLine | null)[]): boolean {
  const labels = heading.cells.slice(0, heading.cells.findLastIndex((cell) => cell !== "") + 1);
  if (labels.length < 2 || !labels.every(headsFigures)) return false;
  let [shifted, others] = [0, 0];
  for (const row of below) {
    if (!row || row.cells.length === 0) continue;
    const figures = row.cells.flatMap((cell, column) => (isFigure(cell) ? [column] : []));
    if (figures.length === 0) {
      if (row.cells.filter((cell) => cell !== "" && headsFigures(cell)).length > 1 && !isUnits(row)) break;
      continue;
    }
    if (figures.length < labels.length) continue;
    const isShifted = !isFigure(row.cells[0] ?? "") && figures.every((column, at) => column === at + 1);
    if (isShifted && figures.length === labels.length) shifted += 1;
    else others += 1;
  }
  return shifted > others;
}

/** The heading, or the row of units under it, with the cell that it lost. */
export function withFirstCell({ line, cells }: SeparatedLine): SeparatedLine {
  return { line, cells: ["", ...cells] };
}

/**
 * How many cells a heading has lost before its labels of figures, as one does that was joined over codes and names: on every
 * row with all of its figures they stand so many cells further on than their labels, and some rows reach beyond it.
 *
 * @returns 0 where it lost none, or where rows differ
 */
export function cellsLost({ figureColumns, width }: FittingHeading, below: readonly (SeparatedLine | null)[]): number {
  const shifts = new Set<number>();
  let widest = 0;
  for (const row of below) {
    if (!row || row.cells.length === 0 || isUnits(row)) continue;
    const figures = row.cells.flatMap((cell, column) => (isFigure(cell) ? [column] : []));
    if (figures.length === 0 && fittingHeading(row)) break;
    const shift = (figures[0] ?? 0) - (figureColumns[0] ?? 0);
    if (figures.length !== figureColumns.length) continue;
    shifts.add(figures.every((column, at) => column === (figureColumns[at] ?? 0) + shift) ? shift : 0);
    widest = Math.max(widest, row.cells.findLastIndex((cell) => cell !== "") + 1);
  }
  const [shift = 0] = shifts;
  return shifts.size === 1 && shift > 0 && widest === width + shift ? shift : 0;
}

/** The heading with empty cells before its labels of figures. */
export function withCellsBefore(
  { line, cells }: SeparatedLine,
  { figureColumns }: FittingHeading,
  lost: number,
): SeparatedLine {
  const empty = Array.from({ length: lost }, () => "");
  const first = figureColumns[0] ?? 0;
  return { line, cells: [...cells.slice(0, first), ...empty, ...cells.slice(first)] };
}

/** Units by themselves stand under the labels of the row above, however many cells were lost before either. */
export function asUnitsOf({ figureColumns }: FittingHeading, row: SeparatedLine): SeparatedLine | null {
  const units = row.cells.filter((cell) => cell !== "");
  if (!isUnits(row) || units.length !== figureColumns.length) return null;
  const cells = Array.from({ length: (figureColumns.at(-1) ?? 0) + 1 }, () => "");
  for (const [at, column] of figureColumns.entries()) cells[column] = units[at] ?? "";
  return { ...row, cells };
}

function isUnits({ cells }: SeparatedLine): boolean {
  return cells.every((cell) => cell === "" || /^\(?(?:£.{0,6}|%)\)?$/u.test(cell));
}

function headsFigures(text: string): boolean {
  const meaning = text === "" ? null : meaningOfHeading(text);
  return meaning !== null && holdsFigures(meaning.kind);
}

function isFigure(text: string): boolean {
  return readFigure(text).kind === "figure";
}
