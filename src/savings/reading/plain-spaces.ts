import type { CellValue, Grid } from "../grid";

/**
 * Spaces that do not break, or are narrow or wide: what is pasted from a web page or a letter brings them. Between
 * thousands they say that one figure is meant, where plain ones would leave it open.
 */
const OTHER_SPACES =
  /(?<!\d)[\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u00a0\u2000-\u200a\u202f\u205f\u3000](?!\d{3}(?!\d))/gu;
/** A line that was broken by hand to fit its cell goes on with a small letter or a bracket; another line begins otherwise. */
const WRAPPED = /\s*[\r\n]+\s*(?=[\p{Ll}(])/gu;
/** What any of these spaces has in it: few cells need a closer look. */
const MAY_HOLD = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;

/**
 * The same cells with every space an ordinary one, so that "Total\u00a0savings" is read as "Total savings" is. Rows are
 * copied only where there is another; the sheet itself stays as it is.
 */
export function withPlainSpaces(grid: Grid): Grid {
  const rows = grid.values.flatMap((row, at) => (row.some(mayHold) ? [at] : []));
  if (rows.length === 0) return grid;
  const { values, texts } = { values: [...grid.values], texts: grid.texts && [...grid.texts] };
  for (const at of rows) {
    values[at] = (values[at] ?? []).map(plain);
    if (texts) texts[at] = (texts[at] ?? []).map(plain);
  }
  return { ...grid, values, texts };
}

function mayHold(value: CellValue): boolean {
  return typeof value === "string" && MAY_HOLD.test(value);
}

function plain<T extends CellValue>(value: T): T {
  if (typeof value !== "string" || !mayHold(value)) return value;
  return value.replace(OTHER_SPACES, " ") as T;
}

/**
 * A text without breaks in mid-sentence. In a proposal's words they stay, since their first line is its name.
 *
 * @example unwrapped("Posts reduced\n(FTE)") // "Posts reduced (FTE)"
 */
export function unwrapped(text: string): string {
  return text.includes("\n") ? text.replace(WRAPPED, " ") : text;
}
