import { columnName, savingsColumns } from "../savings-columns";
import { showLine } from "../show";
import type { Column, Figure, SavingsTable } from "../table";
import type { Check } from "./check";
import { placedFigures } from "./placed-figures";

const SLIP = 500;
const LARGE = 100;

/** A figure so much larger than the others that thousands may have been typed into a column of millions. */
export const figureInWrongUnit: Check = (table) => {
  if (table.unit.value !== "£m") return [];
  const columns = savingsColumns(table);
  const large = placedFigures(table, columns, (figure) => sizeOf(figure) >= LARGE);
  // Where none is large none is too large, and the middle figure need not be looked for.
  if (large.length === 0) return [];
  const middle = middleSize(table, columns);
  return large
    .filter(({ figure }) => sizeOf(figure) >= middle * SLIP)
    .map(({ line, column, figure }) => ({
      check: "figure-in-wrong-unit",
      severity: "warning",
      message: `${showLine(line)}, ${columnName(column)}: ${figure.written.trim()} stands in a column of £m whose middle figure is ${middle}. Is it in thousands?`,
      why: "Thousands typed into a column of millions make the plan a thousand times too large.",
      cells: [figure.cell],
    }));
};

function sizeOf(figure: Figure): number {
  return Math.abs(figure.value ?? 0);
}

/** The size of the middle figure of those that are not nothing. */
function middleSize(table: SavingsTable, columns: readonly Column[]): number {
  const figures = placedFigures(table, columns, (figure) => figure.value !== null && figure.value !== 0);
  const sizes = Float64Array.from(figures, ({ figure }) => sizeOf(figure)).sort();
  return sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
}
