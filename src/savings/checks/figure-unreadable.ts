import type { Finding, Severity } from "../finding";
import { columnName, savingsColumns } from "../savings-columns";
import { showLine } from "../show";
import type { Figure } from "../table";
import type { Check } from "./check";
import { placedFigures } from "./placed-figures";

/** Cells in a figure's place that hold no figure and no accepted stand-in for one. */
export const figureUnreadable: Check = (table) =>
  placedFigures(table, savingsColumns(table)).flatMap(({ line, column, figure }): Finding[] => {
    const problem = figure.absent === null ? undefined : UNREADABLE[figure.absent];
    if (!problem) return [];
    const [check, severity, what, why] = problem;
    const message = `${showLine(line)}, ${columnName(column)}: "${figure.written.trim()}" ${what}.`;
    return [{ check, severity, message, why, cells: [figure.cell] }];
  });

const WHY_LEFT_OUT = "The line takes part in no sum for this year.";

const UNREADABLE: Readonly<
  Partial<Record<NonNullable<Figure["absent"]>, readonly [string, Severity, string, string]>>
> = {
  error: ["figure-is-error", "error", "is an error value", "Every total that takes it in becomes an error too."],
  date: ["figure-is-date", "error", "is a date", "What was typed has been turned into a date; the figure is lost."],
  malformed: [
    "figure-is-malformed",
    "error",
    "has its digits grouped in a way that can be read as two figures",
    WHY_LEFT_OUT,
  ],
  text: ["figure-is-words", "warning", "is not a figure", WHY_LEFT_OUT],
  TBC: ["figure-to-be-confirmed", "note", "is still to be confirmed", WHY_LEFT_OUT],
};
