import { fromTables, loadedRules } from "./loaded-rules";

/**
 * Fills a block with the whole summary of a savings table: New, Existing, savings, costs, net, the plan's effect and each year's step, year by year, the share of a budget, and how the table was read. Example: =INDEX(SAVINGS.SUMMARY(A3:G40),6,5) gives -27.039.
 * @customfunction SUMMARY SUMMARY
 * @param table The savings table with its heading row, or a list of amounts beside words.
 * @param [budget] The budget that the savings fall on, in the table's unit. Left out: no share.
 * @returns A block whose first row names the unit and the years. #VALUE! with the reason where the range holds no savings table or has something in a figure's place that is none, #N/A where the budget is no figure or the rules cannot be loaded.
 */
export async function SUMMARY(table: any[][], budget?: any): Promise<any[][]> {
  const read = await fromTables(({ tableFrom }) => tableFrom(table));
  const { summaryBlock } = await loadedRules(import(/* webpackChunkName: "checks" */ "./summary-block"));
  return summaryBlock(read, budget);
}
