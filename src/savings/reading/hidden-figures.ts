import type { Grid, HiddenParts } from "../grid";
import type { Figure, HiddenFigures, SavingsTable } from "../table";
import { holdsMoney } from "./headings";
import type { SheetReading } from "./read-sheet";

/**
 * Says of each table what of it is hidden. Only a whole workbook is asked: a custom function sees values, and takes
 * nothing of this with it.
 *
 * @param grid the sheet that was read
 */
export function withHidden(reading: SheetReading, { hidden }: Grid): SheetReading {
  if (!hidden) return reading;
  const told = (table: SavingsTable): SavingsTable => ({ ...table, hidden: hiddenFigures(table, hidden) });
  return { ...reading, tables: reading.tables.map(told), leftOut: reading.leftOut.map(told) };
}

function hiddenFigures(table: SavingsTable, hidden: HiddenParts): HiddenFigures | null {
  const { lines, columns, range, turned } = table;
  const parts = new Set(columns.flatMap((column) => column.parts?.map(({ index }) => index) ?? []));
  const isHidden = ({ cell }: Figure) => hidden.rows.has(cell.row) || hidden.columns.has(cell.column);
  const rows = lines
    .filter(({ row, figures }) => (turned ? [...figures.values()].some(isHidden) : hidden.rows.has(row)))
    .map(({ row }) => row);
  // The years of a turned table have no columns of their own: what is hidden of it is said by its lines.
  const labels = (turned ? [] : columns)
    .filter(({ index, kind }) => hidden.columns.has(range.column + index) && (holdsMoney(kind) || parts.has(index)))
    .map(({ label }) => label);
  if (hidden.sheet === null && rows.length + labels.length === 0) return null;
  return { sheet: hidden.sheet !== null, rows, columns: labels, isFiltered: hidden.isFiltered };
}
