import type { Finding, Severity } from "../finding";
import { columnName, savingsColumns } from "../savings-columns";
import { inWords, showLine } from "../show";
import type { Column, Figure, SavingsLine, SavingsTable } from "../table";
import type { Check } from "./check";

interface PlacedFigure {
  readonly line: SavingsLine;
  readonly column: Column;
  readonly figure: Figure;
}

const WHY_TEXT = "SUM and other formulas leave out figures that are stored as text, without a warning.";

/** Figures that Excel holds as text: said once for a column that is all text, otherwise line by line. */
export const figureIsText: Check = (table) => {
  const columns = savingsColumns(table);
  const textColumns = columns.filter((column) => isAllText(table, column));
  const whole = textColumns.map((column): Finding => {
    const cells = placed(table, [column]).map(({ figure }) => figure.cell);
    const message = `All ${cells.length} figures under "${column.label}" are text, such as "${firstWritten(table, column)}".`;
    return { check: "figure-is-text", severity: "warning", message, why: WHY_TEXT, cells };
  });
  const others = columns.filter((column) => !textColumns.includes(column));
  return [...whole, ...byLine(placed(table, others).filter(({ figure }) => figure.isText)).map(textFinding)];
};

function textFinding(figures: readonly PlacedFigure[]): Finding {
  const [first] = figures;
  const years = inWords(figures.map(({ column }) => columnName(column)));
  const written = [...new Set(figures.map(({ figure }) => figure.written.trim()))];
  const message = `${first ? showLine(first.line) : ""}: ${inWords(written)} in ${years} ${figures.length === 1 ? "is" : "are"} text.`;
  return { check: "figure-is-text", severity: "warning", message, why: WHY_TEXT, cells: figures.map(({ figure }) => figure.cell) };
}

/** A figure that names another unit than its column. */
export const figureHasOwnUnit: Check = (table) =>
  placed(table, savingsColumns(table))
    .filter(({ figure, column }) => figure.ownUnit !== null && column.unit !== null && figure.ownUnit !== column.unit)
    .map(({ line, column, figure }) => ({
      check: "figure-has-own-unit",
      severity: "warning",
      message: `${showLine(line)}, ${columnName(column)}: "${figure.written.trim()}" names ${figure.ownUnit ?? ""} in a column of ${column.unit ?? ""}.`,
      why: "Two units in one column make a total that is wrong a thousand times over.",
      cells: [figure.cell],
    }));

/** Cells in a figure's place that hold no figure and no accepted stand-in for one. */
export const figureUnreadable: Check = (table) =>
  placed(table, savingsColumns(table)).flatMap(({ line, column, figure }): Finding[] => {
    const problem = figure.absent === null ? undefined : UNREADABLE[figure.absent];
    if (!problem) return [];
    const [check, severity, what, why] = problem;
    const message = `${showLine(line)}, ${columnName(column)}: "${figure.written.trim()}" ${what}.`;
    return [{ check, severity, message, why, cells: [figure.cell] }];
  });

const WHY_LEFT_OUT = "The line takes part in no sum for this year.";

const UNREADABLE: Readonly<Partial<Record<NonNullable<Figure["absent"]>, readonly [string, Severity, string, string]>>> = {
  error: ["figure-is-error", "error", "is an error value", "Every total that takes it in becomes an error too."],
  date: ["figure-is-date", "error", "is a date", "What was typed has been turned into a date; the figure is lost."],
  malformed: ["figure-is-malformed", "error", "has its digits grouped in a way that can be read as two figures", WHY_LEFT_OUT],
  text: ["figure-is-words", "warning", "is not a figure", WHY_LEFT_OUT],
  TBC: ["figure-to-be-confirmed", "note", "is still to be confirmed", WHY_LEFT_OUT],
};

const SLIP = 500;

/** A figure so much larger than the others that thousands may have been typed into a column of millions. */
export const figureInWrongUnit: Check = (table) => {
  if (table.unit.value !== "£m") return [];
  const figures = placed(table, savingsColumns(table)).filter(({ figure }) => figure.value !== null && figure.value !== 0);
  const sizes = figures.map(({ figure }) => Math.abs(figure.value ?? 0)).sort((a, b) => a - b);
  const middle = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  return figures
    .filter(({ figure }) => Math.abs(figure.value ?? 0) >= 100 && Math.abs(figure.value ?? 0) >= middle * SLIP)
    .map(({ line, column, figure }) => ({
      check: "figure-in-wrong-unit",
      severity: "warning",
      message: `${showLine(line)}, ${columnName(column)}: ${figure.written.trim()} stands in a column of £m whose middle figure is ${middle}. Is it in thousands?`,
      why: "Thousands typed into a column of millions make the plan a thousand times too large.",
      cells: [figure.cell],
    }));
};

function placed(table: SavingsTable, columns: readonly Column[]): PlacedFigure[] {
  return table.lines.flatMap((line) =>
    columns.flatMap((column) => {
      const figure = line.figures.get(column.index);
      return figure ? [{ line, column, figure }] : [];
    }),
  );
}

function isAllText(table: SavingsTable, column: Column): boolean {
  const figures = placed(table, [column]).filter(({ figure }) => figure.value !== null);
  return figures.length >= 2 && figures.every(({ figure }) => figure.isText);
}

function firstWritten(table: SavingsTable, column: Column): string {
  return placed(table, [column])[0]?.figure.written.trim() ?? "";
}

function byLine(figures: readonly PlacedFigure[]): PlacedFigure[][] {
  const groups = new Map<number, PlacedFigure[]>();
  for (const figure of figures) groups.set(figure.line.row, [...(groups.get(figure.line.row) ?? []), figure]);
  return [...groups.values()];
}
