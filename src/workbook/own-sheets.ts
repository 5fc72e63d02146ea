/**
 * Hidden names mark the sheets that the add-in writes. A name follows its sheet when the user renames it, travels in the
 * file, and keeps the sheet from ever being read as a source.
 */
export const SUMMARY_MARK = "_SAVINGS_Scrutiny_summary";

const MARK_START = "_SAVINGS_";

/** Whether a name is one of our marks. */
export function isMark(name: string): boolean {
  return name.startsWith(MARK_START);
}

/** A mark for a sheet, unlike those there are. @example markFor("Functions", []) // "_SAVINGS_Functions" */
export function markFor(what: string, taken: readonly string[]): string {
  const base = `${MARK_START}${what.replace(/[^A-Za-z0-9]+/gu, "_")}`;
  let mark = base;
  for (let count = 2; taken.includes(mark); count += 1) mark = `${base}_${count}`;
  return mark;
}
