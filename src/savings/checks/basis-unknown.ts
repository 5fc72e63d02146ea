import { savingsColumns } from "../savings-columns";
import type { Check } from "./check";

/** Yearly figures that may be read in two ways. */
export const basisUnknown: Check = (table) =>
  table.basis.value !== null || table.years.length < 2
    ? []
    : [
        {
          check: "basis-unknown",
          severity: "error",
          message: `Is each year's figure that year's whole effect, or that year's further step? ${table.basis.evidence}`,
          why: "Adding up figures that are each a whole year's effect counts the same saving again and again.",
          cells: savingsColumns(table).map((column) => column.cell),
        },
      ];
