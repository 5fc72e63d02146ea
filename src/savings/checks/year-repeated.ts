import type { Check } from "./check";
import { headingCells, yearColumns } from "./year-columns";

/** A year that heads two columns of savings. */
export const yearRepeated: Check = (table) => {
  const columns = yearColumns(table);
  const repeated = columns.filter(
    ({ year }, index) => columns.findIndex((other) => other.year.name === year.name) < index,
  );
  return repeated.map(({ year }) => ({
    check: "year-repeated",
    severity: "error",
    message: `${year.name} heads more than one column.`,
    why: "A year that stands twice is counted twice.",
    cells: headingCells(columns.filter((other) => other.year.name === year.name)),
  }));
};
