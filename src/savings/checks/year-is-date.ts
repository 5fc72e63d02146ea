import type { Check } from "./check";
import { yearColumns } from "./year-columns";

/** A year label that Excel turned into a date. */
export const yearIsDate: Check = (table) =>
  yearColumns(table)
    .filter((column) => column.yearWasDate)
    .map((column) => ({
      check: "year-is-date",
      severity: "error",
      message: `The heading "${column.label}" is a date; it was probably typed as ${column.year.name.slice(2)}, which is read as ${column.year.name}.`,
      why: "A heading that shows a date misleads the reader, and formulas do not find the year.",
      cells: [column.cell],
    }));
