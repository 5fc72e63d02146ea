import { columnName } from "../savings/savings-columns";
import { isOpen } from "../savings/summary/not-counted";
import type { Column, SavingsTable } from "../savings/table";
import { explainedError } from "./custom-function-error";

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
      if (!figure || !isOpen(figure)) continue;
      const place = `Row ${figure.cell.row + 1}, ${columnName(column)}`;
      throw explainedError("#VALUE!", `${place}: "${figure.written.trim()}" is not a figure.`);
    }
  }
}
