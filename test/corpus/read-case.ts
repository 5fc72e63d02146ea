import { readReportFile } from "../../src/report-files/read-report-file";
import { checkTable } from "../../src/savings/checks/check-table";
import { inTableSign } from "../../src/savings/effect";
import type { CellRef, Grid } from "../../src/savings/grid";
import { readWorkbook } from "../../src/savings/reading/read-workbook";
import { readReport } from "../../src/savings/report/read-report";
import type { Column, Figure, SavingsLine, SavingsTable, StatedTotal } from "../../src/savings/table";
import { gridOf } from "../sheets";
import type { CorpusCase } from "./expected";
import type { ReadFigure, ReadLine, ReadTable } from "./score";
import type { CorpusSheet, CorpusWorkbook } from "./workbook";

export interface ReadCase {
  readonly tables: readonly ReadTable[];
  /** How many places look like tables and were not read, which the user is told. */
  readonly unread: number;
}

/** Reads a case as the add-in does, and says what came out in the words of the score. */
export async function readCase({ name, source }: CorpusCase): Promise<ReadCase> {
  if (source.kind === "workbook") {
    const { tables, sheets } = readWorkbook(snapshotOf(source.workbook));
    return {
      tables: tables.map((table) => inWordsOfScore(table, false)),
      unread: sheets.reduce((sum, sheet) => sum + sheet.unread.length, 0),
    };
  }
  const report = await readReportFile(`${name}.${source.format}`, new TextEncoder().encode(source.text));
  if (!report.ok) throw new Error(`${name}: ${report.problem.message}`);
  const { sheet, unread } = readReport(report.value);
  return {
    tables: sheet.tables.map((table) => inWordsOfScore(table, true)),
    unread: unread.length,
  };
}

function snapshotOf(workbook: CorpusWorkbook): Parameters<typeof readWorkbook>[0] {
  const sheets = workbook.sheets.map((sheet): Grid => withHidden(gridOf(sheet.rows, sheet.name), sheet));
  const markedTables = (workbook.markedTables ?? []).map(({ name, hasTotalsRow, ...range }) => ({
    name,
    hasTotalsRow,
    range,
  }));
  return { sheets, markedTables };
}

/** As a snapshot of such a workbook says it: a filter's rows are hidden rows, of a sheet on which a filter is on. */
function withHidden(grid: Grid, sheet: CorpusSheet): Grid {
  const { hiddenRows = [], hiddenColumns = [], filteredRows = [], hidden } = sheet;
  if (hidden !== true && hiddenRows.length + hiddenColumns.length + filteredRows.length === 0) return grid;
  return {
    ...grid,
    hidden: {
      sheet: hidden === true ? "Hidden" : null,
      rows: new Set([...hiddenRows, ...filteredRows]),
      columns: new Set(hiddenColumns),
      isFiltered: filteredRows.length > 0,
    },
  };
}

function inWordsOfScore(table: SavingsTable, isReport: boolean): ReadTable {
  const doubted = doubtedCells(table);
  const line = (one: SavingsLine): ReadLine => ({
    code: one.code,
    name: one.description === "" ? one.name : one.description,
    asked: false,
    figures: figuresOf(table, one.figures, one.type, doubted),
  });
  return {
    title: table.title,
    unit: table.unit.value,
    basis: table.basis.value,
    // Whatever else is asked is asked about some of its figures only.
    asked:
      table.unit.value === null ||
      table.columnsProblem !== null ||
      table.hidden?.sheet === true ||
      (isReport && table.totals.some(({ kind, agrees }) => kind !== "stated in text" && !agrees)),
    lines: table.lines.map(line),
    uncertain: table.uncertain.map(({ name, written }) => ({ name, written })),
    totals: table.totals.map((total) => ({
      code: null,
      name: total.label,
      asked: false,
      figures: figuresOf(table, total.figures, typeOfTotal(table, total), withTotal(table, total, doubted)),
    })),
  };
}

/** What is asked of every line that a total stands for is asked of it too. */
function withTotal(table: SavingsTable, total: StatedTotal, doubted: ReadonlySet<string>): ReadonlySet<string> {
  const lines = table.lines.filter(({ row }) => total.lineRows.includes(row));
  const isAsked = ({ confidence, cell }: Figure) => confidence.level === "ask" || doubted.has(keyOf(cell));
  const own = [...total.figures].filter(([column]) => {
    const amounts = lines.flatMap(({ figures }) => figures.get(column) ?? []).filter(({ pence }) => pence !== null);
    return amounts.length > 0 && amounts.filter(({ pence }) => pence !== 0).every(isAsked);
  });
  return new Set([...doubted, ...own.map(([, { cell }]) => keyOf(cell))]);
}

/** A total of costs alone is one, and is written as they are; so is what costs come to less savings. */
function typeOfTotal({ lines }: SavingsTable, { lineRows, comparisons }: StatedTotal): SavingsLine["type"] {
  if (comparisons.some(({ less }) => less === "savings")) return "pressure";
  const own = lines.filter((line) => lineRows.includes(line.row));
  return own.length > 0 && own.every(({ type }) => type === "pressure") ? "pressure" : null;
}

/** That a figure is not seen on its sheet does not say that it may be read wrongly. */
const SAY_NOTHING_OF_READING = /^(?:hidden|filtered)-/u;

function doubtedCells(table: SavingsTable): ReadonlySet<string> {
  const findings = checkTable(table).filter(
    ({ check, severity }) => severity !== "note" && !check.startsWith("total") && !SAY_NOTHING_OF_READING.test(check),
  );
  return new Set(findings.flatMap((finding) => finding.cells.map(keyOf)));
}

function keyOf({ row, column }: CellRef): string {
  return `${row}:${column}`;
}

function figuresOf(
  table: SavingsTable,
  figures: ReadonlyMap<number, Figure>,
  type: SavingsLine["type"],
  doubted: ReadonlySet<string>,
): ReadFigure[] {
  return table.columns.flatMap((column): ReadFigure[] => {
    const figure = figures.get(column.index);
    const key = keyOfColumn(column);
    if (!figure || key === null) return [];
    return [
      {
        key,
        pounds: poundsOf(table, column, figure, type),
        asked: figure.confidence.level === "ask" || doubted.has(keyOf(figure.cell)),
        doubted: figure.confidence.level === "ask",
      },
    ];
  });
}

function keyOfColumn({ kind, year }: Column): string | null {
  if (kind === "year") return year?.name ?? null;
  if (kind === "saving") return "saving";
  if (kind !== "budget" && kind !== "target" && kind !== "achieved") return null;
  return year ? `${year.name} ${kind}` : kind;
}

/** As what the line saves; other amounts are plain. "nil" is nothing. */
function poundsOf(table: SavingsTable, { kind }: Column, figure: Figure, type: SavingsLine["type"]): number | null {
  if (figure.absent === "nil") return 0;
  if (figure.pence === null) return null;
  const pence = kind === "year" || kind === "saving" ? inTableSign(figure.pence, { type }, table) : figure.pence;
  const saves = (kind === "year" || kind === "saving") && table.sign.value === "negative" ? -pence : pence;
  return kind === "year" || kind === "saving" ? saves / 100 : Math.abs(saves) / 100;
}
