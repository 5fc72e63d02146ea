import { amountOf } from "../amount";
import { isCost } from "../effect";
import type { Finding } from "../finding";
import { columnName, savingsColumns } from "../savings-columns";
import { inWords, showLine } from "../show";
import type { SavingsLine, SavingsTable } from "../table";
import type { Check } from "./check";

/** Lines that run against the table's sign: a cost among the savings, or a sign that was typed wrongly. */
export const signAgainstTable: Check = (table) =>
  table.lines.flatMap((line): Finding[] => {
    const against = savingsColumns(table).flatMap((column) => {
      const figure = line.figures.get(column.index);
      const amount = figure ? amountOf(figure, column.unit) : null;
      return figure && amount !== null && isCost(amount, line, table) ? [{ column, figure }] : [];
    });
    if (against.length === 0) return [];
    const figures = against.map(({ column, figure }) => `${figure.written.trim()} in ${columnName(column)}`);
    return [
      {
        check: "sign-against-table",
        severity: "warning",
        message: `${showLine(line)} is ${inWords(figures)}${howSavingsAreWritten(table, line)}`,
        why: "A cost is taken off the savings; a sign typed wrongly counts twice over.",
        cells: against.map(({ figure }) => figure.cell),
      },
    ];
  });

function howSavingsAreWritten(table: SavingsTable, line: SavingsLine): string {
  if (line.type === "pressure")
    return `; its type "${line.typeWritten}" says that it is a cost, and it is counted as one.`;
  return table.sign.value === "negative"
    ? ", where savings are in brackets or have a minus: it is counted as a cost. Is it one?"
    : ", where savings are plain numbers: it is counted as a cost. Is it one?";
}
