import { enquire } from "../savings/enquiry/enquire";
import { summariseTable } from "../savings/summary/summarise";
import { tableFrom } from "./range-argument";

/**
 * Asks of a savings table what councillors ask, and fills a block with the questions: the line of enquiry, how strongly it asks, and the question with its numbers. Example: =INDEX(SAVINGS.ENQUIRY(A3:G40),1,3) gives Question.
 * @customfunction ENQUIRY ENQUIRY
 * @param table The savings table with its heading row, or a list of amounts beside words.
 * @returns A block with headings and one row for each question; one row says so where there is nothing to ask.
 */
export function ENQUIRY(table: any[][]): any[][] {
  const questions = enquire(summariseTable(tableFrom(table)));
  const rows = questions.map(({ rule, strength, question }) => [rule, STRENGTH[strength], question]);
  return [["Line", "Weight", "Question"], ...(rows.length > 0 ? rows : [["", "", "Nothing to ask."]])];
}

const STRENGTH = { look: "Look at", strong: "Ask first" } as const;
