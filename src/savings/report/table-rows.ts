import type { LaidCell, LaidRow } from "./laid-out";
import type { ReportTable } from "./report";

/** The rows of a marked table, its joined cells placed as Excel places them: the text in the first, the others empty. */
export function rowsOfTable({ rows }: ReportTable): LaidRow[] {
  /** For each column, how many rows below it are still taken by a cell above. */
  const taken: number[] = [];
  return rows.map((row) => {
    const cells: LaidCell[] = [];
    let column = 0;
    for (const { text, line, columns = 1, rows: deep = 1 } of row) {
      while ((taken[column] ?? 0) > 0) column += 1;
      if (text.trim() !== "") cells.push({ column, text: text.trim(), line });
      for (let covered = column; covered < column + columns; covered += 1) taken[covered] = deep;
      column += columns;
    }
    for (const [index, rowsLeft] of taken.entries()) taken[index] = Math.max(0, rowsLeft - 1);
    return { cells };
  });
}
