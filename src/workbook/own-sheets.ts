/**
 * Hidden names mark the sheets that the add-in writes. A name follows its sheet when the user renames it, travels in the
 * file, and keeps the sheet from ever being read as a source.
 */
export const SUMMARY_MARK = "_SAVINGS_Scrutiny_summary";

/** Every mark. */
export const OWN_SHEET_NAMES: ReadonlySet<string> = new Set([SUMMARY_MARK]);
