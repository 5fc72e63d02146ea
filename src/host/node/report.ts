import type { Confidence } from "../../savings/confidence";
import { inTableSign } from "../../savings/effect";
import { PENCE_PER_UNIT } from "../../savings/unit";
import type { Finding } from "../../savings/finding";
import type { Column, Figure, SavingsLine, SavingsTable } from "../../savings/table";
import type { TableSummary } from "../../savings/summary/summarise";
import { tableConfidence } from "../../savings/table-confidence";
import type { Read } from "./read-file";

/** What `savings read --json` prints: the README documents it. */
export interface WorkbookReport {
  readonly tables: readonly TableReport[];
  readonly findings: readonly FindingReport[];
}

export interface TableReport {
  readonly title: string;
  readonly source: string;
  readonly unit: string | null;
  readonly basis: string | null;
  readonly sign: string;
  readonly evidence: { readonly unit: string; readonly basis: string; readonly sign: string };
  readonly confidence: Confidence;
  readonly columns: readonly {
    readonly label: string;
    readonly kind: string;
    readonly year: string | null;
    readonly unit: string | null;
  }[];
  readonly lines: readonly LineReport[];
  readonly totals: readonly TotalReport[];
  /** Rows whose figures nobody can place in years; they are no lines. */
  readonly uncertain: readonly {
    readonly row: number;
    readonly description: string;
    readonly written: readonly string[];
    readonly reason: string;
  }[];
  readonly findings: readonly FindingReport[];
}

export interface LineReport {
  /** As on the sheet, counted from one. */
  readonly row: number;
  readonly code: string | null;
  readonly description: string;
  readonly type: string | null;
  readonly service: string;
  /** In the column's unit and the paper's own sign. */
  readonly values: Values;
  readonly pounds: Values;
  readonly figures: readonly FigureReport[];
}

/** One figure with where it stands and how far it may be relied on. */
export interface FigureReport {
  readonly column: string;
  readonly kind: string;
  readonly year: string | null;
  readonly written: string;
  readonly value: number | null;
  /** What the line saves, in pounds: a cost is negative. Null for columns of other kinds. */
  readonly saves: number | null;
  readonly place: string;
  readonly confidence: Confidence["level"];
  readonly reason: string;
}

export interface TotalReport {
  readonly label: string;
  readonly row: number;
  readonly values: Values;
  readonly pounds: Values;
  readonly agrees: boolean;
}

export interface FindingReport {
  readonly check: string;
  readonly severity: string;
  readonly message: string;
  readonly cells: readonly string[];
}

type Values = Readonly<Record<string, number | null>>;

/** Everything that was read from a file, as plain data. */
export function fileReport({ summary, places, unread }: Read): WorkbookReport {
  return {
    tables: summary.tables.map((table) => tableReport(table, places)),
    findings: [
      ...unread.map(({ place, reason }): FindingReport => ({
        check: "table-not-read",
        severity: "warning",
        message: reason,
        cells: [place],
      })),
      ...summary.sheetsWithoutTables.map(({ sheet, lookedFor }): FindingReport => ({
        check: "no-savings-table",
        severity: "note",
        message: `${sheet}: no savings table found. ${lookedFor}`,
        cells: [],
      })),
    ],
  };
}

type Places = Read["places"];

function tableReport({ table, findings }: TableSummary, places: Places): TableReport {
  return {
    title: table.title,
    source: places.range(table.range),
    unit: table.unit.value,
    basis: table.basis.value,
    sign: table.sign.value,
    evidence: { unit: table.unit.evidence, basis: table.basis.evidence, sign: table.sign.evidence },
    confidence: tableConfidence(table, places.isReport),
    columns: table.columns.map(({ label, kind, year, unit }) => ({
      label,
      kind,
      year: year?.name ?? null,
      unit: kind === "percent" ? "%" : unit,
    })),
    lines: table.lines.map((line) => lineReport(line, table, places)),
    totals: table.totals.map(({ label, figures, agrees, row }) => ({
      label,
      row: places.row({ row, column: table.range.column }),
      values: valuesOf(table, figures, (figure) => figure.value),
      pounds: valuesOf(table, figures, poundsOf),
      agrees,
    })),
    uncertain: table.uncertain.map(({ cell, name, written, reason }) => ({
      row: places.row(cell),
      description: name,
      written,
      reason,
    })),
    findings: findings.map((finding) => findingReport(finding, places)),
  };
}

function lineReport(line: SavingsLine, table: SavingsTable, places: Places): LineReport {
  return {
    row: places.row({ row: line.row, column: table.range.column }),
    code: line.code,
    description: line.description,
    type: line.type,
    service: line.service,
    values: valuesOf(table, line.figures, (figure) => figure.value),
    pounds: valuesOf(table, line.figures, poundsOf),
    figures: table.columns.flatMap((column) => {
      const figure = line.figures.get(column.index);
      return figure ? [figureReport(figure, column, line, table, places)] : [];
    }),
  };
}

function figureReport(
  figure: Figure,
  column: Column,
  line: SavingsLine,
  table: SavingsTable,
  places: Places,
): FigureReport {
  const { level, reason } = figure.confidence;
  return {
    column: column.label,
    kind: column.kind,
    year: column.year?.name ?? null,
    written: figure.written.trim(),
    value: figure.value,
    saves: savesOf(figure, column, line, table),
    place: places.cell(figure.cell),
    confidence: level,
    reason,
  };
}

function savesOf({ pence }: Figure, { kind }: Column, line: SavingsLine, table: SavingsTable): number | null {
  if (pence === null || (kind !== "year" && kind !== "saving")) return null;
  const amount = inTableSign(pence, line, table) / PENCE_PER_UNIT["£"];
  return table.sign.value === "negative" && amount !== 0 ? -amount : amount;
}

function poundsOf({ pence }: Figure): number | null {
  return pence === null ? null : pence / PENCE_PER_UNIT["£"];
}

function valuesOf(
  table: SavingsTable,
  figures: ReadonlyMap<number, Figure>,
  valueOf: (figure: Figure) => number | null,
): Values {
  const labelled = table.columns.flatMap((column: Column) => {
    const figure = figures.get(column.index);
    return figure ? [[column.label, valueOf(figure)] as const] : [];
  });
  return Object.fromEntries(labelled);
}

function findingReport({ check, severity, message, cells }: Finding, places: Places): FindingReport {
  return { check, severity, message, cells: cells.map((cell) => places.cell(cell)) };
}
