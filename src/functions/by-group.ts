import { fromTables } from "./loaded-rules";

/**
 * Adds up a savings table by service, where it has a column of services, otherwise by the letters that its codes begin with, in the table's own unit and sign, and fills a block with headings. Example: =SAVINGS.BYGROUP(A3:G40) gives Group, £m, CH, -2.111, PFB, -10.828, P, -4.1, MIA, -10.
 * @customfunction BYGROUP BYGROUP
 * @param table The savings table with its heading row.
 * @param [year] The year, such as "2017/18". Left out: the plan's full effect.
 * @returns {any[][]} A block with one row for each group, in the order of the table. #VALUE! with the reason where the range holds no savings table, or neither services nor codes. #N/A with the reason where the rules cannot be loaded.
 */
export function BYGROUP(table: any[][], year?: any) {
  return fromTables(({ groupBlock }) => groupBlock(table, year));
}
