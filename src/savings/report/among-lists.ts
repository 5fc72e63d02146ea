import { amountsInText } from "../reading/amounts-in-text";
import type { SavingsTable } from "../table";
import type { LaidOut, UnreadPart } from "./laid-out";

const LONGEST = 250;
const REASON = "A line with an amount stands among the items of a list, and was not read as one of them.";

/**
 * Lines with one amount that stand right between the items of lists that were read: each may be an item too, so the user
 * is told of it.
 */
export function amongLists({ rows }: LaidOut, tables: readonly SavingsTable[]): UnreadPart[] {
  const lists = tables.filter(({ headingRows }) => headingRows === 0);
  const isListed = (row: number) => lists.some(({ range }) => row >= range.row && row < range.row + range.rows);
  const filled = rows.flatMap(({ length }, row) => (length > 0 ? [row] : []));
  return filled.flatMap((row, at): UnreadPart[] => {
    const [only, another] = rows[row] ?? [];
    const [before, after] = [filled[at - 1], filled[at + 1]];
    if (!only || another || before === undefined || after === undefined || isListed(row)) return [];
    if (!isListed(before) || !isListed(after)) return [];
    if (only.text.length > LONGEST || amountsInText(only.text).length !== 1) return [];
    return [{ line: only.line, lastLine: only.line, reason: REASON }];
  });
}
