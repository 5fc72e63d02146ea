/** Lines of enquiry that ask once for a table, or once for each of its years, about whichever lines it concerns. */
const ABOUT_THE_TABLE: ReadonlySet<number> = new Set([3, 5, 6, 7, 9, 12, 13, 14, 16, 17, 18, 19, 20, 21, 24]);

/** Asks once for each total: which one it is stands in the question's wording. */
const ABOUT_A_TOTAL = 1;

/** What a line of enquiry asks once for; null where it asks about single lines, as often as there are such. */
export function asksOnceFor(rule: number): "table" | "total" | null {
  if (ABOUT_THE_TABLE.has(rule)) return "table";
  return rule === ABOUT_A_TOTAL ? "total" : null;
}
