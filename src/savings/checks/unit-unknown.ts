import { savingsColumns } from "../savings-columns";
import type { Check } from "./check";

/** No unit is named anywhere: amounts cannot be shown in pounds until the user says which it is. */
export const unitUnknown: Check = (table) =>
  table.unit.value !== null
    ? []
    : [
        {
          check: "unit-unknown",
          severity: "error",
          message: `Are the figures of "${table.title}" in £m, £000 or £? ${table.unit.evidence}`,
          why: "Without a unit no amount can be compared with another table or with a budget.",
          cells: savingsColumns(table).map((column) => column.cell),
        },
      ];
