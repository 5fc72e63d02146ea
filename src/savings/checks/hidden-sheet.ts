import type { Check } from "./check";
import { figureCellsOf } from "./hidden-lines";

/** A table on a sheet that nobody sees. */
export const hiddenSheet: Check = (table) => {
  if (table.hidden?.sheet !== true) return [];
  const { length } = table.lines;
  return [
    {
      check: "hidden-sheet",
      severity: "warning",
      message: `The sheet is hidden. Its ${length === 1 ? "1 line is" : `${length} lines are`} read and counted.`,
      why: "An earlier draft that was hidden rather than deleted is counted beside the plan.",
      cells: figureCellsOf(table.lines, table),
    },
  ];
};
