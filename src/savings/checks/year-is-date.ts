import type { Column } from "../table";
import type { Check } from "./check";
import { yearColumns } from "./year-columns";

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

function shortYear(column: Column): string {
  const start = column.year?.start ?? 0;
  return `${String(start % 100).padStart(2, "0")}/${String((start + 1) % 100).padStart(2, "0")}`;
}
