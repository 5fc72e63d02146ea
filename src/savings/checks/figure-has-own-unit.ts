import { columnName, savingsColumns } from "../savings-columns";
import { showLine } from "../show";
import type { Column, Figure } from "../table";
import type { Check } from "./check";
import { placedFigures } from "./placed-figures";

/** A figure that names another unit than its column. */
export const figureHasOwnUnit: Check = (table) =>
  placedFigures(table, savingsColumns(table), namesAnotherUnit).map(({ line, column, figure }) => ({
    check: "figure-has-own-unit",
    severity: "warning",
    message: `${showLine(line)}, ${columnName(column)}: "${figure.written.trim()}" names ${figure.ownUnit ?? ""} in a column of ${column.unit ?? ""}.`,
    why: "Two units in one column make a total that is wrong a thousand times over.",
    cells: [figure.cell],
  }));

function namesAnotherUnit(figure: Figure, column: Column): boolean {
  return figure.ownUnit !== null && column.unit !== null && figure.ownUnit !== column.unit;
}
