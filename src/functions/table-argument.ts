import { readFigure } from "../savings/figure";
import type { CellValue, Grid } from "../savings/grid";
import { readSheet } from "../savings/reading/read-sheet";
import type { SavingsTable } from "../savings/table";
import { explainedError } from "./custom-function-error";
import { onceForRange } from "./known-tables";
import { gridFrom } from "./range-argument";

/**
 * A range with the desktop's zeros for blanks taken out, as far as they can be told from figures: in a row without any
 * other number, and in a column of words. Neither changes a sum.
 */
export function tableGridFrom(range: unknown[][]): Grid {
  const grid = gridFrom(range);
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const holdsWords = Array.from({ length: width }, (_, column) =>
    isColumnOfWords(grid.values.map((row) => row[column] ?? "")),
  );
  const values = grid.values.map((row) => {
    const isBare = row.every((value) => typeof value !== "number" || value === 0);
    return row.map((value, column) => (value === 0 && (isBare || holdsWords[column]) ? "" : value));
  });
  return { ...grid, values };
}

function isColumnOfWords(cells: readonly CellValue[]): boolean {
  const hasNumbers = cells.some((value) => typeof value === "number" && value !== 0);
  return !hasNumbers && cells.some((value) => typeof value === "string" && readFigure(value).kind === "text");
}

/**
 * The savings table in a range. A range that the user names as one is believed, whatever its words.
 *
 * @throws CustomFunctions.Error `#VALUE!` where no table, or more than one, can be read in it
 */
export const tableFrom = onceForRange((range): SavingsTable => {
  const { tables, lookedFor } = readSheet(tableGridFrom(range), [], "anything");
  const [table, second] = tables;
  if (!table) throw explainedError("#VALUE!", `No savings table in this range. ${lookedFor}`);
  if (second) throw explainedError("#VALUE!", `The range holds ${tables.length} tables; give one of them at a time.`);
  return table;
});
