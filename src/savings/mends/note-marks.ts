import type { CellRef } from "../grid";
import { nameCell } from "../name-cell";
import { columnName } from "../savings-columns";
import type { Column, Figure, SavingsLine, SavingsTable } from "../table";

/** A line's name that ends with note marks. */
export interface MarkedName {
  readonly cell: CellRef;
  readonly written: string;
  readonly plain: string;
  readonly marks: string;
}

/** A figure with note marks in its cell. */
export interface MarkedFigure {
  readonly figure: Figure;
  readonly column: Column;
}

/** The note marks in the cells of one line. */
export interface LineMarks {
  readonly name: MarkedName | null;
  readonly figures: readonly MarkedFigure[];
}

const MARKS = /(?:\s?(?:[¹²³⁴-⁹⁰*†‡§]|\[(?:note ?)?[0-9a-z]{1,2}\]))+$/i;
const ENDS_LIKE_MARK = /[¹²³⁴-⁹⁰*†‡§\]]$/u;
/** Marks stand at the end of a name, however long it is. */
const LONGEST_MARKS = 40;
/** "Reduce office space by 500 m²": the unit of an area is no mark. */
const AREA = /(?:^|[\s\d])[kc]?m[²³]$/i;

/**
 * The note marks in a line's cells; null where it has none.
 *
 * @param columns the table's columns of savings
 */
export function marksOn(line: SavingsLine, table: SavingsTable, columns: readonly Column[]): LineMarks | null {
  const name = markedName(line, table);
  let marked = null as MarkedFigure[] | null;
  for (const column of columns) {
    const figure = line.figures.get(column.index);
    if (figure?.isText && figure.marks.length > 0) (marked ??= []).push({ figure, column });
  }
  const figures = marked ?? NONE_MARKED;
  return name || figures.length > 0 ? { name, figures } : null;
}

const NONE_MARKED: readonly MarkedFigure[] = [];

/** The marks as a note tells them: a name's own first, those of years with their year: "*; 2017/18: ¹; 2018/19: ²". */
export function marksInWords({ name, figures }: LineMarks): string {
  const ofFigures = figures.map(({ figure, column }) => {
    const marks = figure.marks.join(" ");
    return column.kind === "year" ? `${columnName(column)}: ${marks}` : marks;
  });
  return [...(name ? [name.marks] : []), ...ofFigures].join("; ");
}

function markedName(line: SavingsLine, table: SavingsTable): MarkedName | null {
  const { description } = line;
  if (!ENDS_LIKE_MARK.test(description.slice(-1))) return null;
  const start = Math.max(0, description.length - LONGEST_MARKS);
  const tail = description.slice(start);
  const found = MARKS.exec(tail);
  if (!found || start + found.index === 0 || AREA.test(tail)) return null;
  const column = nameColumn(line, table);
  if (!column) return null;
  const plain = description.slice(0, start + found.index);
  return { cell: nameCell(line, table, column), written: description, plain, marks: found[0].trim() };
}

/** Where a line's name stands. Where the code was cut off from the name, the cell holds both and is left alone. */
function nameColumn(line: SavingsLine, table: SavingsTable): Column | null {
  const hasCodeColumn = table.columns.some(({ kind }) => kind === "code");
  if (!hasCodeColumn && line.code !== null && line.codeFromRow === null) return null;
  const columnOf = (wanted: Column["kind"]) => table.columns.find(({ kind }) => kind === wanted) ?? null;
  return line.description === line.service ? columnOf("service") : columnOf("description");
}
