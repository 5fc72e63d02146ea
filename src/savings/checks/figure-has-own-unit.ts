import { columnName, savingsColumns } from "../savings-columns";
import { showLine } from "../show";
import type { Check } from "./check";
import { placedFigures } from "./placed-figures";

/** A figure that names another unit than its column. */
export const figureHasOwnUnit: Check = (table) =>
  placedFigures(table, savingsColumns(table))
    .filter(({ figure, column }) => figure.ownUnit !== null && column.unit !== null && figure.ownUnit !== column.unit)
    .map(({ line, column, figure }) => ({
      check: "figure-has-own-unit",
      severity: "warning",
      message: `${showLine(line)}, ${columnName(column)}: "${figure.written.trim()}" names ${figure.ownUnit ?? ""} in a column of ${column.unit ?? ""}.`,
      why: "Two units in one column make a total that is wrong a thousand times over.",
      cells: [figure.cell],
    }));
