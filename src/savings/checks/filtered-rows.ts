import type { Check } from "./check";
import { figureCellsOf, linesInHiddenRows, withSavings } from "./hidden-lines";

/** Lines that are not shown while a filter is on: Excel does not say which rows it hides, and which somebody has. */
export const filteredRows: Check = (table) => {
  const lines = linesInHiddenRows(table);
  if (lines.length === 0 || table.hidden?.isFiltered !== true) return [];
  const isOne = lines.length === 1;
  const what = isOne ? "1 line is" : `${lines.length} lines are`;
  return [
    {
      check: "filtered-rows",
      severity: "warning",
      message: `A filter is on, and ${what} not shown${withSavings(lines, table)}. ${isOne ? "It is" : "They are"} counted all the same.`,
      why: "What a filter leaves to be seen does not add up to the totals.",
      cells: figureCellsOf(lines, table),
    },
  ];
};
