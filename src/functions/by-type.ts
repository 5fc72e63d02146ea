import { fromTables } from "./loaded-rules";

/**
 * Adds up a savings table by what its lines say they are, New and Existing first, in the table's own unit and sign, and fills a block with headings. Example: =SAVINGS.BYTYPE(A3:G40,"2017/18") gives Type, £m, New, 0.734, Existing, -9.197.
 * @customfunction BYTYPE BYTYPE
 * @param table The savings table with its heading row.
 * @param [year] The year, such as "2017/18". Left out: the plan's full effect.
 * @returns {any[][]} A block with one row for each type. #VALUE! with the reason where the range holds no savings table or does not have the year. #N/A with the reason where the rules cannot be loaded.
 */
export function BYTYPE(table: any[][], year?: any) {
  return fromTables(({ typeBlock }) => typeBlock(table, year));
}
