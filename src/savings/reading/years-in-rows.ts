import type { Grid } from "../grid";
import { cellAt } from "../grid";
import type { Column, SavingsLine } from "../table";
import { namesSeveralYears, yearNamedIn } from "../year";
import { isPlainYear } from "./year-rows";

/**
 * Years that stand down the rows, as names of lines, as headings between them or in a column of their own: the figures
 * under one heading are then of several years, and nobody may add them up.
 */
export function yearsInRows(
  lines: readonly SavingsLine[],
  columns: readonly Column[],
  grid: Grid,
  left: number,
): string | null {
  const isYear = (text: string) =>
    text.length <= LONGEST_YEAR && yearNamedIn(text) !== null && !namesSeveralYears(text);
  const [first] = lines;
  if (columns.some(({ kind }) => kind === "year") && !lines.every(({ description }) => isYear(description)))
    return null;
  // What was achieved of a target is of one year, whenever the saving was first agreed.
  const isDelivery = !columns.some(({ kind }) => kind === "saving");
  const words = columns.filter(
    ({ kind, label }) =>
      (kind === "other" || kind === "service" || kind === "type" || kind === "code") &&
      !(isDelivery && FIRST_PLANNED.test(label)),
  );
  const most = (isOfYear: (line: SavingsLine) => boolean) =>
    lines.length >= 2 && lines.filter(isOfYear).length * 2 > lines.length;
  const inColumn = words.some(({ index, label }) =>
    most(({ row }) => {
      const { text } = cellAt(grid, row - grid.row, left + index);
      return isYear(text) || (CALENDAR_YEAR.test(text) && isPlainYear(label));
    }),
  );
  // A sum that is not what its lines come to would be a line among them.
  const inNames =
    lines.length >= 2 &&
    lines.some(({ code, description }) => isYear(description || (code ?? "")) && isPlainYear(description));
  // Cells that were run together leave the year behind the name.
  const behind = lines.flatMap(({ description }) => /(?<=\s)\d{4}[/–-]\d{2,4}$/u.exec(description) ?? []);
  const behindNames = behind.length * 2 > lines.length && new Set(behind).size > 1;
  const inSections = first !== undefined && lines.every(({ section }) => isYear(section));
  if (!inColumn && !inNames && !behindNames && !inSections) return null;
  return "Years stand down the rows, so the figures under one heading are of several years: they are not placed in years.";
}

/** "Year agreed" says when a saving was first planned, and not in which year its figures are. */
const FIRST_PLANNED =
  /\b(?:agreed|approved|original(?:ly)?|first|identified|proposed|budget (?:round|process)|origin)\b/i;
const LONGEST_YEAR = 25;
/** Nobody can say whether it is the year that begins or ends in it. */
const CALENDAR_YEAR = /^(?:19|20)\d{2}$/;
