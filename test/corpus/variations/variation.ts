import type { CorpusCase, Expected } from "../expected";
import type { CorpusCell, CorpusSheet, CorpusWorkbook } from "../workbook";

/**
 * The same paper in another manner, of which just the same must be read; null where it cannot be written so.
 *
 * @param another a paper that may stand beside it
 */
export type Variation = (paper: CorpusCase, another: CorpusCase) => CorpusCase | null;

/** Writes the sheets of a workbook in another manner. */
export function ofWorkbooks(change: (workbook: CorpusWorkbook) => CorpusWorkbook | null): Variation {
  return (paper) => {
    const workbook = paper.source.kind === "workbook" ? change(paper.source.workbook) : null;
    return workbook && { ...paper, source: { kind: "workbook", workbook } };
  };
}

/** Writes the text of a report in another manner. */
export function ofReports(change: (text: string) => string, formats: readonly string[] = ["txt"]): Variation {
  return (paper) => {
    const { source } = paper;
    if (source.kind !== "report" || !formats.includes(source.format)) return null;
    return { ...paper, source: { ...source, text: change(source.text) } };
  };
}

/** Writes the words of a paper in another manner, and those of its lines and totals with them. */
export function ofWords(change: (words: string) => string): Variation {
  return (paper, another) => {
    const inCell = ofWorkbooks((workbook) =>
      withCells(workbook, (cell) => (typeof cell === "string" ? change(cell) : cell)),
    );
    const varied = inCell(paper, another) ?? ofReports(change, ["txt", "md", "html", "csv", "tsv"])(paper, another);
    return varied && { ...varied, expected: withNames(paper.expected, change) };
  };
}

function withNames(expected: Expected, change: (words: string) => string): Expected {
  return {
    ...expected,
    tables: expected.tables.map((table) => ({
      ...table,
      lines: table.lines.map((line) => ({ ...line, name: change(line.name) })),
      totals: table.totals.map((total) => ({ ...total, label: change(total.label) })),
    })),
    uncertain: expected.uncertain?.map((row) => ({ ...row, name: change(row.name) })),
  };
}

export function withCells(workbook: CorpusWorkbook, change: (cell: CorpusCell) => CorpusCell): CorpusWorkbook {
  return withRows(workbook, ({ rows }) => rows.map((row) => row.map(change)));
}

export function withRows(workbook: CorpusWorkbook, change: (sheet: CorpusSheet) => CorpusCell[][]): CorpusWorkbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: change(sheet) })) };
}

export function widthOf({ rows }: Pick<CorpusSheet, "rows">): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

/** A row with empty cells up to a width. */
export function upTo(width: number, row: readonly CorpusCell[]): CorpusCell[] {
  return [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => null)];
}

/** A number that is no year. */
export function isAmount(cell: CorpusCell | undefined): cell is number {
  return typeof cell === "number" && !(Number.isInteger(cell) && cell >= 1990 && cell <= 2060);
}

/** Whether nothing of a workbook is placed by its rows and columns, so that these may be moved. */
export function isMovable({ sheets, markedTables }: CorpusWorkbook): boolean {
  return (
    markedTables === undefined &&
    sheets.every(
      ({ hidden, hiddenRows, hiddenColumns, filteredRows }) => !(hidden ?? hiddenRows ?? hiddenColumns ?? filteredRows),
    )
  );
}
