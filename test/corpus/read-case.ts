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
import type { CorpusWorkbook } from "./workbook";

/** Reads a case as the add-in does, and says what came out in the words of the score. */
export async function readCase({ name, source }: CorpusCase): Promise<ReadTable[]> {
  if (source.kind === "workbook") return readWorkbook(snapshotOf(source.workbook)).tables.map(inWordsOfScore);
  const report = await readReportFile(`${name}.${source.format}`, new TextEncoder().encode(source.text));
  if (!report.ok) throw new Error(`${name}: ${report.problem.message}`);
  return readReport(report.value).sheet.tables.map(inWordsOfScore);
}

function snapshotOf(workbook: CorpusWorkbook): Parameters<typeof readWorkbook>[0] {
  const sheets = workbook.sheets.map((sheet): Grid => gridOf(sheet.rows, sheet.name));
  const markedTables = (workbook.markedTables ?? []).map(({ name, hasTotalsRow, ...range }) => ({
    name,
    hasTotalsRow,
    range,
  }));
  return { sheets, markedTables };
}

function inWordsOfScore(table: SavingsTable): ReadTable {
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
    asked: table.unit.value === null || table.columnsProblem !== null,
    lines: table.lines.map(line),
    uncertain: table.uncertain.map(({ name, written }) => ({ name, written })),
    totals: table.totals
      .filter((total) => total.kind !== "stated in text")
      .map((total) => ({
        code: null,
        name: total.label,
        asked: false,
        figures: figuresOf(table, total.figures, typeOfTotal(table, total), doubted),
      })),
  };
}

/** A total of costs alone is one, and is written as they are. */
function typeOfTotal({ lines }: SavingsTable, { lineRows }: StatedTotal): SavingsLine["type"] {
  const own = lines.filter((line) => lineRows.includes(line.row));
  return own.length > 0 && own.every(({ type }) => type === "pressure") ? "pressure" : null;
}

function doubtedCells(table: SavingsTable): ReadonlySet<string> {
  const findings = checkTable(table).filter(({ check, severity }) => severity !== "note" && !check.startsWith("total"));
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
