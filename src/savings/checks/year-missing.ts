import { inWords } from "../show";
import type { SavingsTable } from "../table";
import { financialYear } from "../year";
import type { Check } from "./check";
import { WHY_ORDER, headingCells, yearColumns } from "./year-columns";

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
  return [
    { check: "year-missing", severity: "error", message, why: WHY_ORDER, cells: headingCells(yearColumns(table)) },
  ];
};

function nameOf(table: SavingsTable, order: number): string {
  return yearColumns(table).find((column) => column.year?.order === order)?.year?.name ?? "";
}
