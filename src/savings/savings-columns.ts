import type { Column, Figure, SavingsLine, SavingsTable } from "./table";

/** The columns that hold savings: a table's years, or its one column of amounts where it has no years. */
export function savingsColumns(table: Pick<SavingsTable, "columns">): Column[] {
  const years = table.columns.filter((column) => column.kind === "year");
  return years.length > 0 ? years : table.columns.filter((column) => column.kind === "saving");
}

/** A line's figures in the columns that hold savings, in the order of the columns. */
export function savingsFigures(line: SavingsLine, table: Pick<SavingsTable, "columns">): Figure[] {
  return savingsColumns(table).flatMap((column) => line.figures.get(column.index) ?? []);
}

/** A column's name in a sentence: the year it stands for, or its heading. */
export function columnName(column: Column): string {
  return column.year?.name ?? column.label;
}
