import type { Grid } from "../grid";
import { cellAt, kindAt } from "../grid";
import type { Steps } from "../steps";
import type { Column } from "../table";
import type { BodyRow } from "./body-rows";
import type { TablePlace } from "./columns";
import { columnsUnder } from "./columns";
import { holdsFigure } from "./figure-cells";
import type { HeadingRows } from "./heading-cells";
import { holdsFigures, meaningOfHeading } from "./headings";
import type { LineByYear, LinesByYear } from "./lines-by-year";
import { linesByYear } from "./lines-by-year";
import { totalLabel } from "./total-rows";
import type { TurnedCell, TurnedRow, TurnedTable } from "./turned-grid";
import type { YearRows } from "./year-rows";
import { isPlainYear, mayNameYears, yearsOfRows } from "./year-rows";
import { unclearYears, yearsInWords } from "./years-in-words";

/**
 * Turns a table in which each row is of one year, which stands in a column of its own or on a row over the lines: the rows
 * of a line become one, and the years head columns.
 *
 * @param rowsUnder the rows under the heading, where it has these columns
 * @returns null where the years do not stand so, or not every figure has one
 */
export function* turningRowsOfYears(
  grid: Grid,
  heading: HeadingRows,
  end: number,
  rowsUnder: (place: TablePlace) => Steps<readonly BodyRow[]>,
): Steps<TurnedTable | null> {
  if (heading.cells.some(({ meaning }) => meaning?.kind === "year") || !mayNameYears(grid, heading, end)) return null;
  const place = columnsUnder(grid, heading, end);
  const [saving, another] = place.columns.filter(({ kind }) => kind === "saving");
  if (!saving || another || saving.parts) return null;
  const read = yield* rowsUnder(place);
  yield;
  const rows = yearsOfRows(grid, place, read, saving);
  if (!rows) return null;
  yield;
  const words = columnsOfWords(grid, place, rows);
  yield;
  const found = linesByYear(grid, place, columnsOfLines(words), saving, rows);
  if (!found || !isClear(found, rows, place)) return null;
  yield;
  const layout: Layout = {
    grid,
    heading,
    place,
    words,
    saving,
    ...sameInEveryYear(grid, place, found, [...words, saving], rows.column),
  };
  return {
    heading: [
      ...[...words, ...layout.same].map((column) => headed(heading, place, column)),
      ...yearHeadings(found, saving),
    ],
    headingRow: headingRow(layout, found),
    rows: rowsOf(layout, found),
    // Words under the last figures are a line's, and would else be read again as what stands under the table.
    lastRow: rows.rows.at(-1)?.row.row ?? heading.row,
    says: yearsInWords(
      found,
      rows,
      heading.cells.find(({ column }) => column === rows.column)?.label ?? "",
      layout.differing,
    ),
    problem: unclearYears(found, saving),
  };
}

interface Layout {
  readonly grid: Grid;
  readonly heading: HeadingRows;
  readonly place: TablePlace;
  readonly words: readonly Column[];
  readonly saving: Column;
  /** Other columns of figures that say the same of a line in each of its years, and those that do not. */
  readonly same: readonly Column[];
  readonly differing: readonly Column[];
}

const TELLING_KINDS = /code|description|service|type/u;

/** The columns of words, without that of the years. Codes may be written as figures are. */
function columnsOfWords(grid: Grid, { left, columns }: TablePlace, { rows, column: years }: YearRows): Column[] {
  const areFigures = ({ index, label }: Column) =>
    meaningOfHeading(label)?.kind !== "code" && rows.some(({ row }) => holdsFigure(grid, row.row, left + index));
  return columns.filter((column) => !holdsFigures(column.kind) && left + column.index !== years && !areFigures(column));
}

/** Of these, the ones that say which line a row is of; a status or a remark may change from year to year. */
function columnsOfLines(words: readonly Column[]): readonly Column[] {
  const telling = words.filter(({ kind }) => TELLING_KINDS.test(kind));
  if (telling.some(({ kind }) => kind === "description" || kind === "code")) return telling;
  return words.filter(({ label }) => meaningOfHeading(label)?.kind !== "other");
}

/** A year beside a line may be that of its approval: its heading says no more than that it is one, or lines have several. */
function isClear({ lines }: LinesByYear, { column }: YearRows, { left, columns }: TablePlace): boolean {
  const plain = lines.filter(({ isTotal }) => !isTotal);
  if (plain.length === 0) return false;
  if (column === null) return true;
  const several = plain.filter(({ ofYear }) => ofYear.size > 1).length;
  return isPlainYear(columns[column - left]?.label ?? "") || several * 2 >= plain.length;
}

function sameInEveryYear(
  grid: Grid,
  { left, columns }: TablePlace,
  { lines }: LinesByYear,
  taken: readonly Column[],
  years: number | null,
): Pick<Layout, "same" | "differing"> {
  const others = columns.filter((column) => !taken.includes(column) && left + column.index !== years);
  const isSame = ({ index }: Column) =>
    lines.every(
      ({ rows, isTotal }) => isTotal || new Set(rows.map((row) => cellAt(grid, row, left + index).value)).size === 1,
    );
  const same = others.filter(isSame);
  return { same, differing: others.filter((column) => !same.includes(column)) };
}

function headed({ cells }: HeadingRows, { left }: TablePlace, { index }: Column): TurnedTable["heading"][number] {
  return cells.find(({ column }) => column === left + index) ?? { label: "", meaning: null, wasDate: false };
}

function yearHeadings({ years }: LinesByYear, { label }: Column): TurnedTable["heading"] {
  return years.map(({ year, written, wasDate }) => ({
    label: `${written} ${label}`,
    meaning: { kind: "year", year },
    wasDate,
  }));
}

function headingRow({ heading: { row }, place: { left }, words, same }: Layout, { years }: LinesByYear): TurnedRow {
  return { row, cells: [...[...words, ...same].map(({ index }) => ({ row, column: left + index })), ...years] };
}

function rowsOf(layout: Layout, { lines, years }: LinesByYear): TurnedRow[] {
  const { grid, place, words, same, saving } = layout;
  const at = ({ index }: Column) => place.left + index;
  const turned: TurnedRow[] = [];
  let before: LineByYear | null = null;
  for (const line of lines) {
    const [row = 0] = line.rows;
    if (line.section && line.section !== before?.section) {
      // A gap tells a heading from a line's narrative.
      if (before && !before.isTotal) turned.push({ row, cells: [] });
      turned.push({ row: line.section.row, cells: [line.section] });
    }
    const own = words.map((column) => wordsIn(grid, line.rows, at(column)));
    const figures = years.map(({ year }): TurnedCell | null => {
      const ofYear = line.ofYear.get(year.name);
      return ofYear === undefined ? null : { row: ofYear, column: at(saving) };
    });
    const named = line.isTotal ? withTotalLabel(line, own) : own;
    turned.push({ row, cells: [...named, ...same.map((column) => ({ row, column: at(column) })), ...figures] });
    for (const text of line.narrative) turned.push({ row: text.row, cells: [text] });
    before = line;
  }
  return turned;
}

/** What a column says of a line: once, where its rows say the same. */
function wordsIn(grid: Grid, rows: readonly number[], column: number): TurnedCell | null {
  const said = rows.filter((row) => kindAt(grid, row, column) !== "empty");
  const [row = rows[0] ?? 0] = said;
  const texts = new Map(
    said.map((one) => cellAt(grid, one, column).text.trim()).map((text) => [text.toLowerCase(), text]),
  );
  if (texts.size < 2) return { row, column };
  const areWords = said.every((one) => kindAt(grid, one, column) !== "number");
  return areWords ? { row, column, text: [...texts.values()].join("; ") } : null;
}

/** A total's name, which may stand beside the year or be no more than the year, stands first. */
function withTotalLabel({ label, rows }: LineByYear, [first, ...others]: (TurnedCell | null)[]): (TurnedCell | null)[] {
  const [row = 0] = rows;
  const text = totalLabel(label) ? label : `Total ${label}`;
  return [{ row, column: first?.column ?? 0, text }, ...others];
}
