import { readFigure } from "../savings/figure";
import type { CellValue, Grid } from "../savings/grid";
import { readSheet } from "../savings/reading/read-sheet";
import type { SavingsTable } from "../savings/table";
import { explainedError } from "./custom-function-error";

/** A range as Excel hands it over: a blank cell is null on the web and 0 on the desktop. */
export function gridFrom(range: unknown[][]): Grid {
  return { sheet: "", row: 0, column: 0, values: range.map((row) => row.map(valueFrom)), texts: null, kinds: null };
}

/**
 * A range with the desktop's zeros for blanks taken out, as far as they can be told from figures: in a row without any
 * other number, and in a column of words. Neither changes a sum.
 */
export function tableGridFrom(range: unknown[][]): Grid {
  const grid = gridFrom(range);
  const width = Math.max(0, ...grid.values.map((row) => row.length));
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

function valueFrom(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

/**
 * The savings table in a range. A range that the user names as one is believed, whatever its words.
 *
 * @throws CustomFunctions.Error `#VALUE!` where no table, or more than one, can be read in it
 */
export function tableFrom(range: unknown[][]): SavingsTable {
  const { tables, lookedFor } = readSheet(tableGridFrom(range), [], "anything");
  const [table, second] = tables;
  if (!table) throw explainedError("#VALUE!", `No savings table in this range. ${lookedFor}`);
  if (second) throw explainedError("#VALUE!", `The range holds ${tables.length} tables; give one of them at a time.`);
  return table;
}

/** An optional text argument, trimmed; null where it was left out or is empty. */
export function textFrom(argument: unknown): string | null {
  return typeof argument === "string" && argument.trim() !== "" ? argument.trim() : null;
}
