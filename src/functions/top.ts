import { fromTables } from "./loaded-rules";

/**
 * Lists the largest savings of a table, costs apart: code, description, figure and share of all savings, with headings. Format the share as a percentage. Example: =INDEX(SAVINGS.TOP(A3:G40,1),2,3) gives -10.
 * @customfunction TOP TOP
 * @param table The savings table with its heading row, or a list of amounts beside words.
 * @param [count] How many. Left out: 5.
 * @param [year] The year, such as "2017/18". Left out: the plan's full effect.
 * @returns {any[][]} A block, the largest first. #VALUE! with the reason where the range holds no savings table, does not have the year, or the count is not a whole number above 0. #N/A with the reason where the rules cannot be loaded.
 */
export function TOP(table: any[][], count?: number, year?: any) {
  return fromTables(({ topBlock }) => topBlock(table, count, year));
}
