import type { CellRef } from "../grid";
import type { Column, SavingsTable } from "../table";
import type { PlanYear } from "../year";

/** Why the order of years matters, for every check of it. */
export const WHY_ORDER = "A cumulative effect or a step between years is worked out from the order of the years.";

/** A column that stands for a year of savings. */
export type YearColumn = Column & { readonly year: PlanYear };

/** The columns that stand for a year of savings. */
export function yearColumns(table: SavingsTable): YearColumn[] {
  return table.columns.filter((column): column is YearColumn => column.kind === "year" && column.year !== null);
}

/** Financial years and numbered ones apart: "Year 1" stands neither before nor after 2017/18. */
export function yearFamilies(table: SavingsTable): YearColumn[][] {
  const isNumbered = ({ year }: YearColumn) => year.start === null;
  const columns = yearColumns(table);
  return [columns.filter((column) => !isNumbered(column)), columns.filter(isNumbered)];
}

/** The cells that head them. */
export function headingCells(columns: readonly Column[]): CellRef[] {
  return columns.map((column) => column.cell);
}
