import type { Check } from "./check";
import { figureCellsOf, linesInHiddenRows, withSavings } from "./hidden-lines";

/** Lines in rows that somebody has hidden. */
export const hiddenRows: Check = (table) => {
  const lines = linesInHiddenRows(table);
  if (lines.length === 0 || table.hidden?.isFiltered === true) return [];
  const isOne = lines.length === 1;
  const where = isOne ? "1 line stands in a hidden row" : `${lines.length} lines stand in hidden rows`;
  return [
    {
      check: "hidden-rows",
      severity: "warning",
      message: `${where}${withSavings(lines, table)}. ${isOne ? "It is" : "They are"} read and counted.`,
      why: "Whoever looks at the sheet sees fewer savings than are counted.",
      cells: figureCellsOf(lines, table),
    },
  ];
};
