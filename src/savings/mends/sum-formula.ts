import { rangeAddress } from "../address";

/** Excel takes no more; as many ranges never reach the 8,192 characters that it takes. */
const MOST_ARGUMENTS = 255;

/**
 * A sum over some cells of one column, neighbouring cells as ranges.
 *
 * @param column zero-based on the sheet
 * @param rows zero-based on the sheet, ascending
 * @returns null where there are no cells or Excel could not hold the formula
 * @example sumFormula(1, [2, 3, 4, 6]) // "=SUM(B3:B5,B7)"
 */
export function sumFormula(column: number, rows: readonly number[]): string | null {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  if (runs.length === 0 || runs.length > MOST_ARGUMENTS) return null;
  return `=SUM(${runs.map((run) => rangeAddress({ ...run, column, columns: 1 })).join(",")})`;
}
