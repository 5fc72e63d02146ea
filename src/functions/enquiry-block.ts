import { enquire } from "../savings/enquiry/enquire";
import type { TableSummary } from "../savings/summary/summarise";

const STRENGTH = { look: "Look at", strong: "Ask first" } as const;

/** What ENQUIRY fills: headings, and one row for each question. */
export function enquiryBlock(summary: TableSummary): (string | number)[][] {
  const rows = enquire(summary).map(({ rule, strength, question }) => [rule, STRENGTH[strength], question]);
  return [["Line", "Weight", "Question"], ...(rows.length > 0 ? rows : [["", "", "Nothing to ask."]])];
}
