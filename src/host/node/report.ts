import type { WorkbookResults } from "../../commands/read-tables";
import { cellReference, rangeReference } from "../../savings/address";
import { PENCE_PER_UNIT } from "../../savings/unit";
import type { Finding } from "../../savings/finding";
import type { Column, Figure, SavingsTable } from "../../savings/table";
import type { TableSummary } from "../../savings/summary/summarise";

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
  readonly columns: readonly {
    readonly label: string;
    readonly kind: string;
    readonly year: string | null;
    readonly unit: string | null;
  }[];
  readonly lines: readonly LineReport[];
  readonly totals: readonly { readonly label: string; readonly values: Values; readonly agrees: boolean }[];
  readonly findings: readonly FindingReport[];
}

export interface LineReport {
  /** As on the sheet, counted from one. */
  readonly row: number;
  readonly code: string | null;
  readonly description: string;
  readonly type: string | null;
  /** In the column's unit and the paper's own sign. */
  readonly values: Values;
  readonly pounds: Values;
}

export interface FindingReport {
  readonly check: string;
  readonly severity: string;
  readonly message: string;
  readonly cells: readonly string[];
}

type Values = Readonly<Record<string, number | null>>;

/** Everything that was read from a workbook, as plain data. */
export function workbookReport(results: WorkbookResults): WorkbookReport {
  return {
    tables: results.summary.tables.map(tableReport),
    findings: results.summary.sheetsWithoutTables.map(({ sheet, lookedFor }) => ({
      check: "no-savings-table",
      severity: "note",
      message: `${sheet}: no savings table found. ${lookedFor}`,
      cells: [],
    })),
  };
}

function tableReport({ table, findings }: TableSummary): TableReport {
  return {
    title: table.title,
    source: rangeReference(table.range),
    unit: table.unit.value,
    basis: table.basis.value,
    sign: table.sign.value,
    evidence: { unit: table.unit.evidence, basis: table.basis.evidence, sign: table.sign.evidence },
    columns: table.columns.map(({ label, kind, year, unit }) => ({
      label,
      kind,
      year: year?.name ?? null,
      unit: kind === "percent" ? "%" : unit,
    })),
    lines: table.lines.map((line) => ({
      row: line.row + 1,
      code: line.code,
      description: line.description,
      type: line.type,
      values: valuesOf(table, line.figures, (figure) => figure.value),
      pounds: valuesOf(table, line.figures, (figure) =>
        figure.pence === null ? null : figure.pence / PENCE_PER_UNIT["£"],
      ),
    })),
    totals: table.totals.map(({ label, figures, agrees }) => ({
      label,
      values: valuesOf(table, figures, (figure) => figure.value),
      agrees,
    })),
    findings: findings.map(findingReport),
  };
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

function findingReport({ check, severity, message, cells }: Finding): FindingReport {
  return { check, severity, message, cells: cells.map(cellReference) };
}
