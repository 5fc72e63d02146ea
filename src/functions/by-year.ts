import { inUnit } from "../savings/money";
import { savingsColumns } from "../savings/savings-columns";
import { summariseYears } from "../savings/summary/by-year";
import { needFigures } from "./figures-needed";
import { tableFrom } from "./range-argument";
import { unitFrom } from "./unit-argument";

/**
 * Adds up a savings table year by year, in the table's own sign, and fills a block with headings: Year, New, Existing, Savings, Costs and Net. Example: =INDEX(SAVINGS.BYYEAR(A3:G40),2,6) gives -8.463.
 * @customfunction BYYEAR BYYEAR
 * @param table The savings table with its heading row.
 * @param [unit] £m, £000 or £. Left out: the table's own unit.
 * @returns A block with one row for each year. #VALUE! with the reason where the range holds no savings table, or has something in a figure's place that is none.
 */
export function BYYEAR(table: any[][], unit?: string): any[][] {
  const read = tableFrom(table);
  needFigures(read, savingsColumns(read));
  const shown = unitFrom(unit, read);
  const rows = summariseYears(read).map((year) => [
    year.name,
    ...[year.new, year.existing, year.savings, year.costs, year.net].map((amount) => inUnit(amount, shown)),
  ]);
  return [["Year", "New", "Existing", "Savings", "Costs", "Net"], ...rows];
}
