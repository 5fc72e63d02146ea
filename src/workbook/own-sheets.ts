/**
 * Hidden names mark the sheets that the add-in writes, and how far on them. A name follows its cells when rows are
 * inserted and its sheet when the user renames it, travels in the file, and keeps the sheet from ever being read as a
 * source.
 */
export const MARK_START = "_SAVINGS_";

/** The mark of the sheet that a summary begins with. */
export const SUMMARY_MARK = `${MARK_START}Scrutiny_summary`;

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
