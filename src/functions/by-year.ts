import { fromTables } from "./loaded-rules";

/**
 * Adds up a savings table year by year, in the table's own sign, and fills a block with headings: Year, New, Existing, Savings, Costs and Net. Example: =INDEX(SAVINGS.BYYEAR(A3:G40),2,6) gives -8.463.
 * @customfunction BYYEAR BYYEAR
 * @param table The savings table with its heading row.
 * @param [unit] £m, £000 or £. Left out: the table's own unit.
 * @returns {any[][]} A block with one row for each year. #VALUE! with the reason where the range holds no savings table, or has something in a figure's place that is none. #N/A with the reason where the rules cannot be loaded.
 */
export function BYYEAR(table: any[][], unit?: string) {
  return fromTables(({ yearBlock }) => yearBlock(table, unit));
}
