import { columnName } from "../savings/savings-columns";
import type { Column, Figure, SavingsTable } from "../savings/table";
import { explainedError } from "./custom-function-error";

/** What stands in a figure's place and leaves a sum unknown. A blank, a dash, nil and n/a add nothing; these might. */
const UNKNOWN: ReadonlySet<Figure["absent"]> = new Set<Figure["absent"]>([
  "TBC",
  "text",
  "malformed",
  "error",
  "date",
  "too large",
]);

/**
 * Refuses a sum that would leave a figure out without saying so.
 *
 * @param table the table whose lines are added up
 * @param columns the columns that the sum takes in
 * @throws CustomFunctions.Error `#VALUE!` with the row within the range, the year and what stands there
 */
export function needFigures(table: SavingsTable, columns: readonly Column[]): void {
  for (const line of table.lines) {
    for (const column of columns) {
      const figure = line.figures.get(column.index);
      if (!figure || !UNKNOWN.has(figure.absent)) continue;
      const place = `Row ${figure.cell.row + 1}, ${columnName(column)}`;
      throw explainedError("#VALUE!", `${place}: "${figure.written.trim()}" is not a figure.`);
    }
  }
}
