import type { Column } from "../table";
import { withoutUnit } from "../unit";

/** Columns of one year, or of one saving. */
export interface ColumnGroup {
  readonly name: string;
  readonly columns: readonly Column[];
  /** What each column's own words say, without the year and the unit. */
  readonly words: readonly string[];
}

/** The years that head more than one column. */
export function yearGroups(columns: readonly Column[]): ColumnGroup[] {
  const byYear = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.kind !== "year" || !column.year) continue;
    byYear.set(column.year.name, [...(byYear.get(column.year.name) ?? []), column]);
  }
  return [...byYear]
    .filter(([, alike]) => alike.length > 1)
    .map(([name, alike]) => ({ name, columns: alike, words: alike.map((column) => wordsOf(column, true)) }));
}

const YEAR = /(?:FY\s*)?(?:\d{4}|\d{2})\s*[/\-–]\s*\d{2,4}|FY\s*\d{2,4}|(?:Year|Yr)\s*\d{1,2}/i;

/** What a heading says beside its unit and, where it has one, its year. */
export function wordsOf({ label }: Column, hasYear = false): string {
  const plain = withoutUnit(label).replace(/\s*\(\d+\)$/u, "");
  return (hasYear ? plain.replace(YEAR, " ") : plain).replace(/\s+/gu, " ").replace(/^[\s:–-]+|[\s:–-]+$/gu, "");
}

export function isIn({ columns }: Pick<ColumnGroup, "columns">, column: Column): boolean {
  return columns.some(({ index }) => index === column.index);
}

/** The columns where of a group only one counts. */
export function withOnly(columns: readonly Column[], group: Pick<ColumnGroup, "columns">, only: Column): Column[] {
  return columns.map((column) => (column.index !== only.index && isIn(group, column) ? asOther(column) : column));
}

export function asOther(column: Column): Column {
  return { ...column, kind: "other", year: null, unit: null };
}
