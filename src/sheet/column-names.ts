import { columnName, savingsColumns } from "../savings/savings-columns";
import type { Column, SavingsTable } from "../savings/table";
import { withoutUnit } from "../savings/unit";

/** A column's year or heading, where the unit stands in a cell of its own. @example plainName(column) // "2017/18" */
export function plainName(column: Column): string {
  const name = columnName(column);
  return column.year ? name : withoutUnit(name) || name;
}

/** What each column of savings is called: its year or its heading; its whole heading where two would be the same. */
export function savingsColumnNames(table: SavingsTable): (column: Column) => string {
  const names = savingsColumns(table).map(plainName);
  return new Set(names).size === names.length ? plainName : ({ label }) => label;
}
