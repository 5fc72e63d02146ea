import { ENQUIRY_NAMES } from "../../savings/enquiry/enquiry-names";

/** How a line of enquiry is named on the sheet. @example enquiryTitle(7, "2019/20") // "7 One year's step (2019/20)" */
export function enquiryTitle(rule: number, year: string): string {
  const title = `${rule} ${ENQUIRY_NAMES[rule] ?? ""}`.trim();
  return year === "" ? title : `${title} (${year})`;
}

const TITLE = /^(\d{1,2})(?!\d)([^(]*)(?:\((.*)\))?\s*$/su;

/** The number and the year that a title names; null and "" where somebody typed over it. */
export function readEnquiryTitle(title: string): { readonly rule: number | null; readonly year: string } {
  const found = TITLE.exec(title.trim());
  const rule = Number(found?.[1] ?? "0");
  return { rule: ENQUIRY_NAMES[rule] === undefined ? null : rule, year: found?.[3]?.trim() ?? "" };
}
