import { unitNamedIn } from "../unit";
import type { ProseRow } from "./prose";
import { NAMES_A_UNIT } from "./prose";
import { SPEAKS_OF_SAVINGS } from "./savings-words";

/** "All figures are in £000" over the first table is said of each. */
const OF_ALL = /^\(?all (?:the )?(?:figures|amounts|values|tables)\b/i;

/**
 * Of the words over a sheet's first table those that speak of every table on it: what says so, and a unit in the sheet's own
 * title, from which the first table's title stands apart by a blank row.
 *
 * @param prose the words above the first table, in the order of their rows
 */
export function saidOfAll(prose: readonly ProseRow[]): ProseRow[] {
  return prose.filter((row, at) => OF_ALL.test(row.text) || (isOfUnit(row) && isOverTitles(prose, at)));
}

/** A title of something else than savings speaks of that. */
function isOfUnit({ text }: ProseRow): boolean {
  return unitNamedIn(text) !== null && (NAMES_A_UNIT.test(text) || SPEAKS_OF_SAVINGS.test(text));
}

/** Whether a blank row and then a title stand between words and the first table. */
function isOverTitles(prose: readonly ProseRow[], at: number): boolean {
  return prose.some((row, index) => index > at && row.isTitle && (prose[index - 1]?.row ?? row.row) < row.row - 1);
}
