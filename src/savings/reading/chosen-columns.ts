import type { ColumnChoice, TableChoice } from "../choices/table-choice";
import { inWords } from "../show";
import type { Column, ColumnKind } from "../table";
import { unitNamedIn } from "../unit";
import { yearNamedIn } from "../year";
import { holdsMoney } from "./headings";

/** A table's columns as the user has them, and what of that could not be followed, in sentences. */
export interface ChosenColumns {
  readonly columns: readonly Column[];
  readonly problem: string | null;
}

/** Kinds of which the first column counts: to choose one is to say that those before it are none. */
const ONE_COUNTS: ReadonlySet<ColumnKind> = new Set(["code", "description", "type", "service"]);

/**
 * The columns as the user says, by their labels. What no column is headed with, and a year that nobody names, are left
 * as read and said so.
 *
 * @param read the columns as their headings give them
 * @param choice what the user decided about the table
 */
export function chosenColumns(read: readonly Column[], choice: TableChoice): ChosenColumns {
  const { columns: chosen = [], budgetColumn } = choice;
  const ofLabel = new Map(chosen.map((one) => [one.label, one]));
  const withKinds = read.map((column) => {
    const kind = kindFor(column, ofLabel.get(column.label)?.kind ?? column.kind, budgetColumn);
    return kind === column.kind ? column : asChosen(column, kind, ofLabel.get(column.label)?.year);
  });
  const columns = withKinds.map((column, index) =>
    isSupplanted(withKinds, index, ofLabel) ? asOther(column) : column,
  );
  return { columns, problem: problemOf(read, columns, choice) };
}

/** Savings are measured against money, so a column that is named for that holds it. */
function kindFor(column: Column, kind: ColumnKind, budgetColumn: string | undefined): ColumnKind {
  return column.label === budgetColumn && !holdsMoney(kind) ? "budget" : kind;
}

function asChosen(column: Column, kind: ColumnKind, chosenYear: string | undefined): Column {
  const year = column.year ?? (kind === "year" ? yearNamedIn(chosenYear ?? "") : null);
  if (kind === "year" && year === null) return column;
  return { ...column, kind, year, unit: holdsMoney(kind) ? (column.unit ?? unitNamedIn(column.label)) : null };
}

function isSupplanted(columns: readonly Column[], index: number, ofLabel: ReadonlyMap<string, ColumnChoice>): boolean {
  const kind = columns[index]?.kind ?? "other";
  const isSetAs = (column: Column | undefined) => ofLabel.get(column?.label ?? "")?.kind === kind;
  return ONE_COUNTS.has(kind) && !isSetAs(columns[index]) && columns.slice(index + 1).some(isSetAs);
}

function asOther(column: Column): Column {
  return { ...column, kind: "other" };
}

function problemOf(read: readonly Column[], columns: readonly Column[], choice: TableChoice): string | null {
  const labels = new Set(read.map((column) => column.label));
  const named = [...(choice.columns ?? []).map(({ label }) => label), choice.budgetColumn ?? ""];
  const gone = [...new Set(named)].filter((label) => label !== "" && !labels.has(label));
  const yearless = (choice.columns ?? []).filter(
    ({ label, kind }) => kind === "year" && columns.some((column) => column.label === label && column.kind !== "year"),
  );
  const sentences = [
    ...(gone.length > 0 ? [`No column is headed ${quoted(gone)} any more, so what you set for it is left aside.`] : []),
    ...yearless.map(({ label }) => `${quoted([label])} is as read: to hold a year's savings it needs a year.`),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}

function quoted(labels: readonly string[]): string {
  return inWords(labels.map((label) => `"${label}"`));
}
