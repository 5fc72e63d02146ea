import { holdsFigures, lineType, meaningOfHeading } from "../../savings/reading/headings";
import type { ReportReading } from "../../savings/report/read-report";
import type { Column, ColumnKind, SavingsLine, SavingsTable } from "../../savings/table";
import { unitNamedIn, withoutUnit } from "../../savings/unit";
import { yearNamedIn } from "../../savings/year";
import { TYPE_WORDS } from "../type-words";
import { cellText, shortText } from "./cell-text";
import { toCheck } from "./figure-cell";
import type { SourceLines } from "./source-lines";
import { linesInWords, linesOf } from "./source-lines";

/** A column of the marked table, and what it holds of each line. */
export interface ImportedColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** What a reader is to take the column for. */
  readonly kind: ColumnKind;
  /** The report's column of figures; null for words. */
  readonly figures: Column | null;
  /** The words of a line, or the number of the one that it was read from; "" in a column of figures. */
  readonly words: (line: SavingsLine) => string | number;
}

const [CODE_WIDTH, DESCRIPTION_WIDTH, WORDS_WIDTH, TYPE_WIDTH, FIGURE_WIDTH, LINES_WIDTH] = [20, 48, 22, 13, 13, 11];

/** The columns of the marked table: those of words that are needed, every column of figures, and where each line stood. */
export function importedColumns(reading: ReportReading, table: SavingsTable): ImportedColumn[] {
  const figures = table.columns.filter(({ kind }) => holdsFigures(kind));
  const has = (words: (line: SavingsLine) => string) => table.lines.some((line) => words(line) !== "");
  const check = (line: SavingsLine) => toCheck(line.figures, figures);
  const all = [
    ...(has(codeOf) ? [named("code", table, "Code", CODE_WIDTH, codeOf)] : []),
    named("description", table, "Description", DESCRIPTION_WIDTH, describe),
    ...(has(serviceOf) ? [named("service", table, "Service", WORDS_WIDTH, serviceOf)] : []),
    ...(has(typeOf) ? [named("type", table, "Type", TYPE_WIDTH, typeOf)] : []),
    ...figures.map((column) => figuresColumn(column)),
    ...otherColumns(table),
    ...(has(check) ? [wordsColumn("To check", 30, check)] : []),
    wordsColumn("Source lines", LINES_WIDTH, (line) => sourceOf(linesOf(reading, line))),
  ];
  return withUniqueHeadings(all);
}

const codeOf = (line: SavingsLine) => cellText(line.code ?? "");
const serviceOf = (line: SavingsLine) => cellText(line.service);

/** What a line is, also where only a heading over it says so: no such heading stands on the sheet, and a cost is no saving. */
function typeOf({ type, typeWritten }: SavingsLine): string {
  const over = type === null || type === lineType(typeWritten) ? [] : [TYPE_WORDS[type]];
  return cellText([...over, typeWritten].filter((words) => words !== "").join(": "));
}

function sourceOf(lines: SourceLines): string | number {
  return lines.first === lines.last ? lines.first : linesInWords(lines);
}

/** All that the report says of a line. Where its name stands on an earlier line, it begins with that. */
function describe({ name, description, narrative, codeFromRow }: SavingsLine): string {
  const own = codeFromRow === null ? [] : [name];
  return cellText(
    [...own, description, ...narrative.map((part) => part.text)].filter((part) => part !== "").join("\n"),
  );
}

/** A column of words under the report's own heading, where that says what the column holds. */
function named(
  kind: ColumnKind,
  { columns }: SavingsTable,
  usual: string,
  width: number,
  words: ImportedColumn["words"],
): ImportedColumn {
  const label = columns.find((column) => column.kind === kind)?.label ?? "";
  const heading = meaningOfHeading(label)?.kind === kind ? label : usual;
  return { heading, width, kind, figures: null, words };
}

function wordsColumn(heading: string, width: number, words: ImportedColumn["words"]): ImportedColumn {
  return { heading, width, kind: "other", figures: null, words };
}

/** Columns of a rating, an officer, a comment, where any line has words in them. */
function otherColumns({ columns, lines }: SavingsTable): ImportedColumn[] {
  return columns.flatMap(({ index, label, kind }) => {
    const words = ({ others }: SavingsLine) => cellText(others.find(({ column }) => column === index)?.text ?? "");
    return lines.some((line) => words(line) !== "") ? [{ ...wordsColumn(label, WORDS_WIDTH, words), kind }] : [];
  });
}

function figuresColumn(column: Column): ImportedColumn {
  return { heading: figuresHeading(column), width: FIGURE_WIDTH, kind: column.kind, figures: column, words: () => "" };
}

/** A heading that says year and unit by itself. @example "2017/18 £m" */
function figuresHeading({ kind, label, unit, year, parts }: Column): string {
  const isUnnamed = kind === "year" && year && yearNamedIn(label)?.name !== year.name;
  // The heading of a part, such as "2017/18 New", does not say what all of them come to.
  const named = isUnnamed || parts ? (year?.name ?? "Saving") : label;
  if (unit === null || unitNamedIn(named) === unit) return named;
  return `${withoutUnit(named)} ${unit}`.trim();
}

/** A longer one would not be taken for a heading. */
const LONGEST_HEADING = 84;

/** Excel takes no notice of letter case where it tells columns apart. */
function withUniqueHeadings(columns: readonly ImportedColumn[]): ImportedColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const base = shortText(column.heading, LONGEST_HEADING);
    let heading = base;
    for (let count = 2; taken.has(heading.toLowerCase()); count += 1) heading = `${base} (${count})`;
    taken.add(heading.toLowerCase());
    return { ...column, heading };
  });
}
