import { amountOf } from "../amount";
import { isCost } from "../effect";
import type { Finding } from "../finding";
import { columnName, savingsColumns } from "../savings-columns";
import { inWords, showLine } from "../show";
import type { Column, Figure, SavingsLine, SavingsTable } from "../table";
import type { Check } from "./check";

/** Lines that run against the table's sign: a cost among the savings, or a sign that was typed wrongly. */
export const signAgainstTable: Check = (table) => {
  const columns = savingsColumns(table);
  const findings: Finding[] = [];
  for (const line of table.lines) {
    const against = columns.filter((column) => isAgainst(line, column, table));
    if (against.length === 0) continue;
    const figures = against.map((column) => `${figureIn(line, column)?.written.trim() ?? ""} in ${columnName(column)}`);
    findings.push({
      check: "sign-against-table",
      severity: "warning",
      message: `${showLine(line)} is ${inWords(figures)}${howSavingsAreWritten(table, line)}`,
      why: "A cost is taken off the savings; a sign typed wrongly counts twice over.",
      cells: against.flatMap((column) => figureIn(line, column)?.cell ?? []),
    });
  }
  return findings;
};

function figureIn(line: SavingsLine, column: Column): Figure | undefined {
  return line.figures.get(column.index);
}

function isAgainst(line: SavingsLine, column: Column, table: SavingsTable): boolean {
  const figure = figureIn(line, column);
  const amount = figure ? amountOf(figure, column.unit) : null;
  return amount !== null && isCost(amount, line, table);
}

function howSavingsAreWritten(table: SavingsTable, line: SavingsLine): string {
  if (line.type === "pressure")
    return `; its type "${line.typeWritten}" says that it is a cost, and it is counted as one.`;
  return table.sign.value === "negative"
    ? ", where savings are in brackets or have a minus: it is counted as a cost. Is it one?"
    : ", where savings are plain numbers: it is counted as a cost. Is it one?";
}
