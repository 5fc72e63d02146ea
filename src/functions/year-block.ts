import { inUnit } from "../savings/money";
import { savingsColumns } from "../savings/savings-columns";
import { summariseYears } from "../savings/summary/by-year";
import { needFigures } from "./figures-needed";
import { tableFrom } from "./table-argument";
import { unitFrom } from "./unit-argument";

/** What BYYEAR fills: headings, and one row for each year. */
export function yearBlock(range: unknown[][], unit: unknown): (string | number)[][] {
  const read = tableFrom(range);
  needFigures(read, savingsColumns(read));
  const shown = unitFrom(unit, read);
  const rows = summariseYears(read).map((year) => [
    year.name,
    ...[year.new, year.existing, year.savings, year.costs, year.net].map((amount) => inUnit(amount, shown)),
  ]);
  return [["Year", "New", "Existing", "Savings", "Costs", "Net"], ...rows];
}
