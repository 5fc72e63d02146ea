import { readFigure } from "../figure";
import { holdsFigures, meaningOfHeading } from "../reading/headings";
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
