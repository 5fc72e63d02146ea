import type { Finding } from "../finding";
import { inWords } from "../show";
import type { Column, SavingsTable } from "../table";
import { financialYear } from "../year";
import type { Check } from "./check";

const WHY_ORDER = "A cumulative effect or a step between years is worked out from the order of the years.";

/** A year left out between the first and the last. */
export const yearMissing: Check = (table) => {
  const orders = new Set(yearColumns(table).map((column) => column.year?.order ?? 0));
  const first = Math.min(...orders);
  const last = Math.max(...orders);
  const missing: number[] = [];
  for (let order = first + 1; order < last; order += 1) if (!orders.has(order)) missing.push(order);
  if (missing.length === 0) return [];
  const numbered = yearColumns(table).some((column) => column.year?.start === null);
  const names = missing.map((order) => (numbered ? `Year ${order}` : financialYear(order).name));
  const message = `${inWords(names)} ${missing.length === 1 ? "is" : "are"} missing between ${nameOf(table, first)} and ${nameOf(table, last)}.`;
  return [{ check: "year-missing", severity: "error", message, why: WHY_ORDER, cells: cellsOf(yearColumns(table)) }];
};

/** A year that heads two columns of savings. */
export const yearRepeated: Check = (table) => {
  const columns = yearColumns(table);
  const repeated = columns.filter((column, index) => columns.findIndex((other) => other.year?.name === column.year?.name) < index);
  return repeated.map((column) => ({
    check: "year-repeated",
    severity: "error",
    message: `${column.year?.name ?? ""} heads more than one column.`,
    why: "A year that stands twice is counted twice.",
    cells: cellsOf(columns.filter((other) => other.year?.name === column.year?.name)),
  }));
};

/** Years that do not run forward. */
export const yearOutOfOrder: Check = (table) => {
  const columns = yearColumns(table);
  return columns.flatMap((column, index): Finding[] => {
    const previous = columns[index - 1];
    if (!previous?.year || !column.year || column.year.order >= previous.year.order) return [];
    const message = `${column.year.name} stands after ${previous.year.name}.`;
    return [{ check: "year-out-of-order", severity: "warning", message, why: WHY_ORDER, cells: cellsOf([previous, column]) }];
  });
};

/** A year label that Excel turned into a date. */
export const yearIsDate: Check = (table) =>
  yearColumns(table)
    .filter((column) => column.yearWasDate)
    .map((column) => ({
      check: "year-is-date",
      severity: "error",
      message: `The heading "${column.label}" is a date; it was probably typed as ${shortYear(column)}, which is read as ${column.year?.name ?? ""}.`,
      why: "A heading that shows a date misleads the reader, and formulas do not find the year.",
      cells: [column.cell],
    }));

function yearColumns(table: SavingsTable): Column[] {
  return table.columns.filter((column) => column.kind === "year" && column.year !== null);
}

function nameOf(table: SavingsTable, order: number): string {
  return yearColumns(table).find((column) => column.year?.order === order)?.year?.name ?? "";
}

function shortYear(column: Column): string {
  const start = column.year?.start ?? 0;
  return `${String(start % 100).padStart(2, "0")}/${String((start + 1) % 100).padStart(2, "0")}`;
}

function cellsOf(columns: readonly Column[]): Column["cell"][] {
  return columns.map((column) => column.cell);
}
