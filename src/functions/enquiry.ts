import { fromTables, loadedRules } from "./loaded-rules";

/**
 * Asks of a savings table what councillors ask, and fills a block with the questions: the line of enquiry, how strongly it asks, and the question with its numbers. Example: =INDEX(SAVINGS.ENQUIRY(A3:G40),1,3) gives Question.
 * @customfunction ENQUIRY ENQUIRY
 * @param table The savings table with its heading row, or a list of amounts beside words.
 * @returns A block with headings and one row for each question; one row says so where there is nothing to ask. #N/A with the reason where the rules cannot be loaded.
 */
export async function ENQUIRY(table: any[][]): Promise<any[][]> {
  const read = await fromTables(({ tableFrom }) => tableFrom(table));
  const [{ summariseTable }, { enquiryBlock }] = await loadedRules(
    Promise.all([
      import(/* webpackChunkName: "checks" */ "../savings/summary/summarise"),
      import(/* webpackChunkName: "enquiry" */ "./enquiry-block"),
    ]),
  );
  return enquiryBlock(summariseTable(read));
}
