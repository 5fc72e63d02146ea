import { columnName, savingsColumns } from "../savings-columns";
import { showLine } from "../show";
import type { Check } from "./check";
import { placedFigures } from "./placed-figures";

const SLIP = 500;

/** A figure so much larger than the others that thousands may have been typed into a column of millions. */
export const figureInWrongUnit: Check = (table) => {
  if (table.unit.value !== "£m") return [];
  const figures = placedFigures(table, savingsColumns(table)).filter(
    ({ figure }) => figure.value !== null && figure.value !== 0,
  );
  const sizes = figures.map(({ figure }) => Math.abs(figure.value ?? 0)).sort((a, b) => a - b);
  const middle = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  return figures
    .filter(({ figure }) => Math.abs(figure.value ?? 0) >= 100 && Math.abs(figure.value ?? 0) >= middle * SLIP)
    .map(({ line, column, figure }) => ({
      check: "figure-in-wrong-unit",
      severity: "warning",
      message: `${showLine(line)}, ${columnName(column)}: ${figure.written.trim()} stands in a column of £m whose middle figure is ${middle}. Is it in thousands?`,
      why: "Thousands typed into a column of millions make the plan a thousand times too large.",
      cells: [figure.cell],
    }));
};
