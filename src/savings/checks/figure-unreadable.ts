import type { CheckId } from "../check-names";
import type { Finding, Severity } from "../finding";
import { columnName, savingsColumns } from "../savings-columns";
import { showLine } from "../show";
import type { Column, Figure, SavingsTable } from "../table";
import type { Check } from "./check";
import { placedFigures } from "./placed-figures";

/** Cells in a figure's place that hold no figure and no accepted stand-in for one, in lines and in stated totals. */
export const figureUnreadable: Check = (table) => [
  ...placedFigures(table, savingsColumns(table), isUnreadable).flatMap(({ line, column, figure }) =>
    unreadable(showLine(line), column, figure, WHY_LEFT_OUT),
  ),
  ...figuresOfTotals(table).flatMap(({ label, column, figure }) =>
    unreadable(`"${label}"`, column, figure, WHY_NOT_COMPARED),
  ),
];

function figuresOfTotals(table: SavingsTable): { label: string; column: Column; figure: Figure }[] {
  return table.totals.flatMap(({ label, figures }) =>
    savingsColumns(table).flatMap((column) => {
      const figure = figures.get(column.index);
      return figure ? [{ label, column, figure }] : [];
    }),
  );
}

function isUnreadable({ absent }: Figure): boolean {
  return absent !== null && UNREADABLE[absent] !== undefined;
}

function unreadable(name: string, column: Column, figure: Figure, why: string): Finding[] {
  const problem = figure.absent === null ? undefined : UNREADABLE[figure.absent];
  if (!problem) return [];
  const [check, severity, what, ownWhy] = problem;
  const message = `${name}, ${columnName(column)}: "${figure.written.trim()}" ${what}.`;
  return [{ check, severity, message, why: ownWhy ?? why, cells: [figure.cell] }];
}

const WHY_LEFT_OUT = "The line takes part in no sum for this year.";
const WHY_NOT_COMPARED = "The total cannot be compared with its lines for this year.";

/** The check's name, its weight, what is wrong, and why it matters where that is not just that the figure is left out. */
type Unreadable = readonly [check: CheckId, severity: Severity, what: string, why?: string];

const UNREADABLE: Readonly<Partial<Record<NonNullable<Figure["absent"]>, Unreadable>>> = {
  error: ["figure-is-error", "error", "is an error value", "Every total that takes it in becomes an error too."],
  date: ["figure-is-date", "error", "is a date", "What was typed has been turned into a date; the figure is lost."],
  malformed: ["figure-is-malformed", "error", "has its digits grouped in a way that can be read as two figures"],
  "too large": ["figure-is-too-large", "error", "is too large to be added up to the penny"],
  text: ["figure-is-words", "warning", "is not a figure"],
  TBC: ["figure-to-be-confirmed", "note", "is still to be confirmed"],
};
