import type { Finding } from "../finding";
import type { Check } from "./check";
import { WHY_ORDER, headingCells, yearColumns } from "./year-columns";

/** Years that do not run forward. */
export const yearOutOfOrder: Check = (table) => {
  const columns = yearColumns(table);
  return columns.flatMap((column, index): Finding[] => {
    const previous = columns[index - 1];
    if (!previous?.year || !column.year || column.year.order >= previous.year.order) return [];
    const message = `${column.year.name} stands after ${previous.year.name}.`;
    return [
      {
        check: "year-out-of-order",
        severity: "warning",
        message,
        why: WHY_ORDER,
        cells: headingCells([previous, column]),
      },
    ];
  });
};
