import { amountOf } from "../amount";
import type { Column, Figure } from "../table";
import type { BodyRow } from "./body-rows";
import { holdsFigures } from "./headings";

/**
 * Leaves out figures that are too large for the table to be added up to the penny: a telephone number, or a slip of the
 * keys. The others can then be added in any way. The cells keep what is written, and a check names them.
 *
 * @param rows the rows of a table, totals among them
 * @param columns the table's columns with their units
 */
export function withoutTooLarge(rows: readonly BodyRow[], columns: readonly Column[]): readonly BodyRow[] {
  const sizes = rows.flatMap((row) => sizesIn(row, columns));
  const together = sizes.reduce((total, size) => total + size, 0);
  if (together <= Number.MAX_SAFE_INTEGER) return rows;
  const largest = Number.MAX_SAFE_INTEGER / sizes.length;
  return rows.map((row) => {
    if (row.kind !== "figures") return row;
    const figures = new Map(row.figures);
    for (const column of columns) {
      const figure = row.figures.get(column.index);
      if (figure && sizeOf(figure, column) > largest)
        figures.set(column.index, { ...figure, value: null, pence: null, absent: "too large" });
    }
    return { ...row, figures };
  });
}

function sizesIn(row: BodyRow, columns: readonly Column[]): number[] {
  if (row.kind !== "figures") return [];
  return columns.flatMap((column) => {
    const figure = row.figures.get(column.index);
    return figure ? [sizeOf(figure, column)] : [];
  });
}

/** A figure in pence; infinite where it is too large to be held to the penny. */
function sizeOf(figure: Figure, column: Column): number {
  const isMoney = holdsFigures(column.kind) && column.kind !== "percent" && figure.value !== null;
  return isMoney ? Math.abs(amountOf(figure, column.unit) ?? Infinity) : 0;
}
