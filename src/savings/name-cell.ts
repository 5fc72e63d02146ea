import type { CellRef } from "./grid";
import type { Column, SavingsLine, SavingsTable } from "./table";

/**
 * The cell in which a line's words stand.
 *
 * @param column the column of these words
 */
export function nameCell(
  { codeCell, row }: SavingsLine,
  { columns, range }: Pick<SavingsTable, "columns" | "range">,
  column: Column | undefined,
): CellRef {
  // A line that takes a column has its name in the heading, with the code that it may begin with.
  const isCodeCell = column?.kind === "description" && !columns.some(({ kind }) => kind === "code");
  if (isCodeCell && codeCell) return codeCell;
  return { sheet: range.sheet, row, column: column?.cell.column ?? range.column };
}
