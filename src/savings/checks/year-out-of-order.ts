import type { Finding } from "../finding";
import type { Check } from "./check";
import type { YearColumn } from "./year-columns";
import { WHY_ORDER, headingCells, yearFamilies } from "./year-columns";

/** Years that do not run forward. */
export const yearOutOfOrder: Check = (table) => yearFamilies(table).flatMap(outOfOrder);

function outOfOrder(columns: readonly YearColumn[]): Finding[] {
  return columns.flatMap((column, index): Finding[] => {
    const previous = columns[index - 1];
    if (!previous || column.year.order >= previous.year.order) return [];
    const message = `${column.year.name} stands after ${previous.year.name}.`;
    const cells = headingCells([previous, column]);
    return [{ check: "year-out-of-order", severity: "warning", message, why: WHY_ORDER, cells }];
  });
}
