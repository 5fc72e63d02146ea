import { amountOf } from "../amount";
import { ask } from "../confidence";
import type { Column, Figure } from "../table";
import type { BodyRow } from "./body-rows";
import { holdsMoney } from "./headings";

const TOO_LARGE = ask("The figure is too large to be added up to the penny.");

/**
 * Leaves out figures that are too large for the table to be added up to the penny: a telephone number, or a slip of the
 * keys. The others can then be added in any way. The cells keep what is written, and a check names them.
 *
 * @param rows the rows of a table, totals among them
 * @param columns the table's columns with their units
 */
export function withoutTooLarge(rows: readonly BodyRow[], columns: readonly Column[]): readonly BodyRow[] {
  const money = columns.filter(({ kind }) => holdsMoney(kind));
  if (sizeOfAll(rows, money) <= Number.MAX_SAFE_INTEGER) return rows;
  const count = rows.reduce((sum, row) => sum + (row.kind === "figures" ? row.figures.size : 0), 0);
  const largest = Number.MAX_SAFE_INTEGER / count;
  return rows.map((row) => {
    if (row.kind !== "figures") return row;
    const figures = new Map(row.figures);
    for (const column of money) {
      const figure = row.figures.get(column.index);
      if (figure && sizeOf(figure, column) > largest)
        figures.set(column.index, { ...figure, value: null, pence: null, absent: "too large", confidence: TOO_LARGE });
    }
    return { ...row, figures };
  });
}

function sizeOfAll(rows: readonly BodyRow[], money: readonly Column[]): number {
  let together = 0;
  for (const row of rows) {
    if (row.kind !== "figures") continue;
    for (const column of money) {
      const figure = row.figures.get(column.index);
      if (figure) together += sizeOf(figure, column);
    }
  }
  return together;
}

/** A figure in pence; infinite where it is too large to be held to the penny. */
function sizeOf(figure: Figure, column: Column): number {
  return figure.value === null ? 0 : Math.abs(amountOf(figure, column.unit) ?? Infinity);
}
