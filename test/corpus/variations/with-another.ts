import type { CorpusCase, Expected } from "../expected";
import type { CorpusSheet, CorpusWorkbook } from "../workbook";
import type { Variation } from "./variation";
import { isMovable, upTo, widthOf } from "./variation";

/** Two papers in one. */

const ROWS_BETWEEN = 4;
const COLUMNS_BETWEEN = 2;
const LONGEST_NAME = 28;

function bothOf(one: Expected, other: Expected): Expected {
  return {
    ...one,
    tables: [...one.tables, ...other.tables],
    uncertain: [...(one.uncertain ?? []), ...(other.uncertain ?? [])],
  };
}

/** What one paper says may tell of the other what that leaves open. */
function isOpen({ tables }: Expected): boolean {
  return tables.some(({ unit, basis }) => unit === "?" || basis === "?");
}

const workbooks = (join: (one: CorpusWorkbook, other: CorpusWorkbook) => CorpusWorkbook | null): Variation => {
  return (paper, another) => {
    if (paper.source.kind !== "workbook" || another.source.kind !== "workbook") return null;
    if (isOpen(paper.expected) || isOpen(another.expected)) return null;
    const workbook = join(paper.source.workbook, another.source.workbook);
    return (
      workbook && {
        ...paper,
        expected: bothOf(paper.expected, another.expected),
        source: { kind: "workbook", workbook },
      }
    );
  };
};

const sheets = (join: (one: CorpusSheet, other: CorpusSheet) => CorpusSheet["rows"]): Variation =>
  workbooks((one, other) => {
    const [own, another, more] = [...one.sheets, ...other.sheets];
    if (!own || !another || more || !isMovable(one) || !isMovable(other)) return null;
    return { sheets: [{ ...own, rows: join(own, another) }] };
  });

function asSheetsOfOne(one: CorpusWorkbook, other: CorpusWorkbook): CorpusWorkbook {
  const taken = new Set(one.sheets.map(({ name }) => name));
  const renamed = (name: string) => (taken.has(name) ? `${name.slice(0, LONGEST_NAME)} 2` : name);
  const others = (other.markedTables ?? []).map((table) => ({
    ...table,
    name: `${table.name}_2`,
    sheet: renamed(table.sheet),
  }));
  return {
    sheets: [...one.sheets, ...other.sheets.map((sheet) => ({ ...sheet, name: renamed(sheet.name) }))],
    markedTables: [...(one.markedTables ?? []), ...others],
  };
}

function inOneText(paper: CorpusCase, another: CorpusCase): CorpusCase | null {
  const [one, other] = [paper.source, another.source];
  if (one.kind !== "report" || other.kind !== "report" || one.format !== other.format || one.format === "html")
    return null;
  if (isOpen(paper.expected) || isOpen(another.expected)) return null;
  const text = `${one.text}\n\n\n${other.text}`;
  return { ...paper, expected: bothOf(paper.expected, another.expected), source: { ...one, text } };
}

export const WITH_ANOTHER: Readonly<Record<string, Variation>> = {
  "in one workbook with another": workbooks(asSheetsOfOne),
  "over another": sheets((one, other) => [
    ...one.rows,
    ...Array.from({ length: ROWS_BETWEEN }, () => []),
    ...other.rows,
  ]),
  "beside another": sheets((one, other) => {
    const width = widthOf(one) + COLUMNS_BETWEEN;
    const rows = Math.max(one.rows.length, other.rows.length);
    return Array.from({ length: rows }, (_, at) => [...upTo(width, one.rows[at] ?? []), ...(other.rows[at] ?? [])]);
  }),
  "in one text with another": inOneText,
};
