import type { Grid } from "../grid";
import type { HiddenFigures, SavingsTable } from "../table";
import { holdsMoney } from "./headings";

/** What of a table is hidden on its sheet; null where nothing is, and where nobody knows, as in a custom function. */
export function hiddenFigures({ hidden }: Grid, { lines, columns, range }: SavingsTable): HiddenFigures | null {
  if (!hidden) return null;
  const parts = new Set(columns.flatMap((column) => column.parts?.map(({ index }) => index) ?? []));
  const rows = lines.map(({ row }) => row).filter((row) => hidden.rows.has(row));
  const labels = columns
    .filter(({ index, kind }) => hidden.columns.has(range.column + index) && (holdsMoney(kind) || parts.has(index)))
    .map(({ label }) => label);
  return hidden.sheet === null && rows.length + labels.length === 0
    ? null
    : { sheet: hidden.sheet !== null, rows, columns: labels, isFiltered: hidden.isFiltered };
}
