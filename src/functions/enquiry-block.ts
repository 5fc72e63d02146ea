import { enquire } from "../savings/enquiry/enquire";
import { STRENGTH_WORDS } from "../savings/summary/strength-words";
import type { TableSummary } from "../savings/summary/summarise";

/** What ENQUIRY fills: headings, and one row for each question. */
export function enquiryBlock(summary: TableSummary): (string | number)[][] {
  const rows = enquire(summary).map(({ rule, strength, question }) => [rule, STRENGTH_WORDS[strength], question]);
  return [["Line", "Weight", "Question"], ...(rows.length > 0 ? rows : [["", "", "Nothing to ask."]])];
}
