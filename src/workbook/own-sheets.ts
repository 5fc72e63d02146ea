import type { OwnSheet } from "../sheet/own-sheets";

/**
 * Hidden names mark the sheets that the add-in writes, and how far on them. A name follows its cells when rows are
 * inserted and its sheet when the user renames it, travels in the file, and keeps the sheet from ever being read as a
 * source.
 */
const MARK_START = "_SAVINGS_";

/** The mark of the sheet that a summary begins with. */
export const SUMMARY_MARK = `${MARK_START}Scrutiny_summary`;

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

/** Names what stood on a sheet before it is rewritten, as long as it is. */
export function heldName(sheet: OwnSheet): string {
  return `${MARK_START}held_${sheet}`;
}

/** Names the row under what the add-in wrote, while room is made above it. */
export function belowName(sheet: OwnSheet): string {
  return `${MARK_START}below_${sheet}`;
}

/** Stands in the workbook while sheets are being rewritten, and tells how far that is. */
export const WRITING_MARK = `${MARK_START}writing`;

/** What the mark of writing says: some sheets are half written, or all hold what they should and are only to be tidied. */
export const WRITING = { half: "=1", whole: "=2" } as const;

/** A place that is kept, such as the range of a table that the user decided something about: see kept-places.ts. */
export const PLACE_START = `${MARK_START}at_`;

/** Whether a name marks a sheet as ours. */
export function isMark(name: string): boolean {
  return name.startsWith(MARK_START) && !name.startsWith(PLACE_START);
}

/** A mark for a sheet, unlike those there are. @example markFor("Functions", []) // "_SAVINGS_Functions" */
export function markFor(what: string, taken: readonly string[]): string {
  const base = `${MARK_START}${what.replace(/[^A-Za-z0-9]+/gu, "_")}`;
  let mark = base;
  for (let count = 2; taken.includes(mark); count += 1) mark = `${base}_${count}`;
  return mark;
}
