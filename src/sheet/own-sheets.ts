/** The sheets that the add-in writes, in the order in which they stand in the workbook. */
export const OWN_SHEETS = ["summary", "enquiries", "lines", "checks", "about"] as const;
export type OwnSheet = (typeof OWN_SHEETS)[number];

/** What each sheet is called at the workbook of the user: it may have been renamed, or the name may have been taken. */
export type SheetNames = Readonly<Record<OwnSheet, string>>;

/** The names that the sheets are first given. */
export const FIRST_NAMES: SheetNames = {
  summary: "Scrutiny summary",
  enquiries: "Lines of enquiry",
  lines: "Savings by line",
  checks: "Checks",
  about: "About",
};
