import { fromTables, loadedRules } from "./loaded-rules";

/**
 * Checks a savings table and fills a block with what it found: how much it matters, where, and what, with the numbers. Example: =INDEX(SAVINGS.CHECK(A3:G40),2,1) gives Look at.
 * @customfunction CHECK CHECK
 * @param table The savings table with its heading row, or a list of amounts beside words.
 * @param {CustomFunctions.Invocation} invocation Where the table stands.
 * @requiresParameterAddresses
 * @returns A block with headings and one row for each finding; one row says so where there is nothing to report. #N/A with the reason where the rules cannot be loaded.
 */
export async function CHECK(table: any[][], invocation?: CustomFunctions.Invocation): Promise<any[][]> {
  const read = await fromTables(({ tableFrom }) => tableFrom(table));
  const { checkBlock } = await loadedRules(import(/* webpackChunkName: "checks" */ "./check-block"));
  return checkBlock(read, invocation?.parameterAddresses?.[0] ?? "");
}
