import { totalLabel } from "../reading/total-rows";
import { beginsAnotherTable, namesYearOrUnit } from "./another-table";
import type { LineAbove } from "./column-heading";
import { labelledLine } from "./heading-labels";
import { endsOfFigures } from "./line-segments";
import type { ReadLine } from "./read-line";
import { isProse, isSentence } from "./read-line";
import { codeFirst } from "./row-leads";

/**
 * A table ends with the last row that has all of its figures, or is a total, and what stands right under it; or with one
 * further down whose code and figures stand under those of its rows.
 *
 * @param above the lines over the rows, with the heading of their table
 * @returns the place of the first line behind it
 */
export function endOf(
  lines: readonly ReadLine[],
  rows: readonly ReadLine[],
  columns: number,
  above: readonly LineAbove[] = [],
): number {
  const fewest = Math.max(1, columns - 1);
  const isOfTable = ({ figures }: ReadLine) =>
    figures !== null &&
    (figures.figures.length >= fewest || (figures.figures.length > 1 && totalLabel(figures.words) !== null));
  const whole = rows.filter(isOfTable);
  const ends = new Set(whole.flatMap(({ text }) => endsOfFigures(text)));
  const areCoded = whole.length > 1 && whole.every(isCoded);
  const isUnder = (row: ReadLine) => isCoded(row) && endsOfFigures(row.text).some((end) => ends.has(end));
  const last = rows.findLast((row) => isOfTable(row) || (areCoded && isUnder(row))) ?? rows[0];
  let end = (last?.at ?? 0) + 1;
  while (goesOnRight(lines[end], columns, lines, above)) end += 1;
  return end;
}

/** Right under a table stand words that go on with it, and its last rows, which may have lost figures. */
function goesOnRight(
  line: ReadLine | undefined,
  columns: number,
  lines: readonly ReadLine[],
  above: readonly LineAbove[],
): boolean {
  if (!line || line.text === "" || headsColumns(line) || beginsAnotherTable(line, lines, above)) return false;
  return !line.figures || (columns > 1 && line.figures.words !== "" && !isProse(line) && !isSentence(line.text));
}

function isCoded({ figures }: ReadLine): boolean {
  return codeFirst(figures?.words ?? "") !== null;
}

/** Years or units side by side head what follows them. */
function headsColumns({ text }: ReadLine): boolean {
  return labelledLine(text).labels.filter(namesYearOrUnit).length >= 2;
}
