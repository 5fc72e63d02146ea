import type { Finding } from "../finding";
import type { Column } from "../table";
import type { Check } from "./check";
import { WHY_ORDER, headingCells, yearFamilies } from "./year-columns";

/** Years that do not run forward. */
export const yearOutOfOrder: Check = (table) => yearFamilies(table).flatMap(outOfOrder);

function outOfOrder(columns: readonly Column[]): Finding[] {
  return columns.flatMap((column, index): Finding[] => {
    const previous = columns[index - 1];
    if (!previous?.year || !column.year || column.year.order >= previous.year.order) return [];
    const message = `${column.year.name} stands after ${previous.year.name}.`;
    const cells = headingCells([previous, column]);
    return [{ check: "year-out-of-order", severity: "warning", message, why: WHY_ORDER, cells }];
  });
}
