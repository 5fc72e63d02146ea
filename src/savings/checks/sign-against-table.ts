import { amountOf } from "../amount";
import { isCost } from "../effect";
import type { Finding } from "../finding";
import { takesBackSaving } from "../reading/cost-words";
import { lineType } from "../reading/headings";
import { columnName, savingsColumns } from "../savings-columns";
import { inWords, showLine } from "../show";
import type { Column, Figure, SavingsLine, SavingsTable } from "../table";
import type { Check } from "./check";

/** Lines that run against the table's sign: a cost among the savings, or a sign that was typed wrongly. */
export const signAgainstTable: Check = (table) => {
  const columns = savingsColumns(table);
  const findings: Finding[] = [];
  for (const line of table.lines) {
    const against = figuresAgainst(line, columns, table);
    if (against.length === 0) continue;
    const figures = against.map(({ figure, column }) => `${figure.written.trim()} in ${columnName(column)}`);
    findings.push({
      check: "sign-against-table",
      severity: "warning",
      message: `${showLine(line)} is ${inWords(figures)}${howSavingsAreWritten(table, line)}`,
      why: "A cost is taken off the savings; a sign typed wrongly counts twice over.",
      cells: against.map(({ figure }) => figure.cell),
    });
  }
  return findings;
};

function figuresAgainst(line: SavingsLine, columns: readonly Column[], table: SavingsTable): readonly FigureAgainst[] {
  let against = null as FigureAgainst[] | null;
  for (const column of columns) {
    const figure = line.figures.get(column.index);
    const amount = amountOf(figure, column.unit);
    if (figure && amount !== null && isCost(amount, line, table)) (against ??= []).push({ figure, column });
  }
  return against ?? NONE;
}

interface FigureAgainst {
  readonly figure: Figure;
  readonly column: Column;
}

const NONE: readonly FigureAgainst[] = [];

function howSavingsAreWritten(table: SavingsTable, line: SavingsLine): string {
  if (line.type === "pressure") {
    const own = lineType(line.typeWritten) === "pressure" ? `its type "${line.typeWritten}"` : null;
    const name = takesBackSaving(line.description) ? "its name" : null;
    return `; ${own ?? name ?? `"${line.section || table.title}" over it`} says that it is a cost, and it is counted as one.`;
  }
  return table.sign.value === "negative"
    ? ", where savings are in brackets or have a minus: it is counted as a cost. Is it one?"
    : ", where savings are plain numbers: it is counted as a cost. Is it one?";
}
