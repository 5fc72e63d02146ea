import { amountOf } from "../savings/amount";
import { inTableSign } from "../savings/effect";
import type { Pence } from "../savings/money";
import { savingsColumns } from "../savings/savings-columns";
import { fullEffect } from "../savings/summary/line-effects";
import type { Column, SavingsLine, SavingsTable } from "../savings/table";
import { yearBehindDate, yearNamedIn } from "../savings/year";
import { explainedError } from "./custom-function-error";
import { needFigures } from "./figures-needed";

/**
 * What to take of each line: its amount in the year that was asked for, or its full effect.
 *
 * @throws CustomFunctions.Error `#VALUE!` for a year that the table has not got, or where no year is given and the basis is not known
 */
export function amountAsked(argument: unknown, table: SavingsTable): (line: SavingsLine) => Pence | null {
  const column = columnAsked(argument, table);
  if (!column) {
    if (savingsColumns(table).length > 1 && table.basis.value === null)
      throw explainedError("#VALUE!", `Give a year: ${table.basis.evidence}`);
    needFigures(table, savingsColumns(table));
    return (line) => fullEffect(line, table);
  }
  needFigures(table, [column]);
  return (line) => {
    const amount = amountOf(line.figures.get(column.index), column.unit);
    return amount === null ? null : inTableSign(amount, line, table);
  };
}

/**
 * The column of the year that was asked for; null where none was.
 *
 * @throws CustomFunctions.Error `#VALUE!` with the years that there are
 */
export function columnAsked(argument: unknown, table: SavingsTable): Column | null {
  if (argument === null || argument === undefined || argument === "") return null;
  const label = typeof argument === "string" || typeof argument === "number" ? String(argument).trim() : "";
  const name = typeof argument === "number" ? yearBehindDate(argument)?.name : (yearNamedIn(label)?.name ?? label);
  const columns = savingsColumns(table);
  const found = columns.find((column) => column.year?.name === name || column.label === label);
  if (found) return found;
  const years = columns.map((column) => column.year?.name ?? column.label).join(", ");
  throw explainedError("#VALUE!", `The table has no column for ${label}; it has ${years}.`);
}
