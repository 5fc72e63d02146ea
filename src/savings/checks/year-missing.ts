import type { Finding } from "../finding";
import { inWords } from "../show";
import { financialYear } from "../year";
import type { Check } from "./check";
import type { YearColumn } from "./year-columns";
import { WHY_ORDER, headingCells, yearFamilies } from "./year-columns";

/** A year left out between the first and the last. */
export const yearMissing: Check = (table) => yearFamilies(table).flatMap(missingBetween);

function missingBetween(columns: readonly YearColumn[]): Finding[] {
  const orders = new Set(columns.map((column) => column.year.order));
  const first = Math.min(...orders);
  const last = Math.max(...orders);
  const missing: number[] = [];
  for (let order = first + 1; order < last; order += 1) if (!orders.has(order)) missing.push(order);
  if (missing.length === 0) return [];
  const numbered = columns.some((column) => column.year.start === null);
  const nameOf = (order: number) => (numbered ? `Year ${order}` : financialYear(order).name);
  const message = `${inWords(missing.map(nameOf))} ${missing.length === 1 ? "is" : "are"} missing between ${nameOf(first)} and ${nameOf(last)}.`;
  return [{ check: "year-missing", severity: "error", message, why: WHY_ORDER, cells: headingCells(columns) }];
}
