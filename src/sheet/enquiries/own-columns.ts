import type { OwnCell } from "../../savings/panel/words";
import type { OwnContent } from "../plan";
import { ownText } from "./own-text";

/**
 * Columns of the user's own, row by row with their headings first. Excel lets no two columns of a table have one
 * heading, so a second one gets a number.
 *
 * @param rows each row's own cells: as many in every row, in the same order
 * @param heads what heads the table's other columns
 * @returns null where there are none
 */
export function ownColumnsOf(rows: readonly (readonly OwnCell[])[], heads: readonly string[]): OwnContent[][] | null {
  const [first = []] = rows;
  if (first.length === 0) return null;
  const taken = new Set(heads.map((head) => head.toLowerCase()));
  const headings = first.map(({ heading }) => {
    let free = heading;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${heading}${count}`;
    taken.add(free.toLowerCase());
    return ownText(free);
  });
  return [headings, ...rows.map((own) => own.map(({ content }) => content))];
}
