import type { OwnSheet } from "../../sheet/own-sheets";
import { MARK_START, SUMMARY_MARK } from "../own-sheets";

const MARKS: Readonly<Record<OwnSheet, string>> = {
  summary: SUMMARY_MARK,
  enquiries: `${MARK_START}Lines_of_enquiry`,
  lines: `${MARK_START}Savings_by_line`,
  checks: `${MARK_START}Checks`,
  about: `${MARK_START}About`,
};

/** The mark of one of the summary's sheets. */
export function markOf(sheet: OwnSheet): string {
  return MARKS[sheet];
}

/** Names the rows under a sheet in which something is being held, from before anything is copied there. */
export function holdingName(sheet: OwnSheet): string {
  return `${MARK_START}holding_${sheet}`;
}

/** Names what stood on a sheet before it is rewritten, as long as it is: it stands there only while what is held is whole. */
export function heldName(sheet: OwnSheet): string {
  return `${MARK_START}held_${sheet}`;
}

/** While a sheet grows: names the row under what the add-in wrote, which moves down when room is made above it. */
export function belowName(sheet: OwnSheet): string {
  return `${MARK_START}below_${sheet}`;
}

/** Stands in the workbook while sheets are being rewritten, and tells how far that is. */
export const WRITING_MARK = `${MARK_START}writing`;

/** What the mark of writing says: some sheets are half written, or all hold what they should and are only to be tidied. */
export const WRITING = { half: "=1", whole: "=2" } as const;
