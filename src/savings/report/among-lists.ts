import { amountsInText } from "../reading/amounts-in-text";
import type { SavingsTable } from "../table";
import { isMarked } from "./broken-item";
import type { LaidCell, LaidOut, UnreadPart } from "./laid-out";
import type { Report } from "./report";
import { textLine } from "./text-line";

const LONGEST = 250;
const FEWEST_WORDS = 5;
const REASON = "A line with an amount stands among the items of a list, and was not read as one of them.";

/**
 * Lines with amounts that stand among the items of a list that was read, or right beside them: each may be an item too, so
 * the user is told of it. Over a gap that is so of a line with a bullet or a number, where the list has them.
 */
export function amongLists({ rows }: LaidOut, tables: readonly SavingsTable[], { lines }: Report): UnreadPart[] {
  const parts: UnreadPart[] = [];
  const isTaken = (row: number) => tables.some(({ range }) => row >= range.row && row < range.row + range.rows);
  const hasMark = (row: number) => {
    const line = rows[row]?.[0]?.line;
    return line !== undefined && isMarked(textLine(lines[line] ?? "", line));
  };
  const itemAt = (row: number) => itemOf(rows[row], hasMark(row));
  for (const { headingRows, range } of tables) {
    if (headingRows > 0) continue;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      const item = itemAt(row);
      if (item) parts.push({ line: item.line, lastLine: item.line, reason: REASON });
    }
    for (const [edge, step] of [
      [range.row - 1, -1],
      [range.row + range.rows, 1],
    ] as const) {
      for (let row = edge; !isTaken(row); row += step) {
        if (rows[row]?.length === 0 && hasMark(row - step) && hasMark(row + step)) continue;
        const item = itemAt(row);
        if (!item) break;
        parts.push({ line: item.line, lastLine: item.line, reason: REASON });
      }
    }
  }
  return parts.filter(({ line }, at) => parts.findIndex((part) => part.line === line) === at);
}

/** A line with an amount that is no sentence by itself, or has the mark of a list or an amount at its beginning. */
function itemOf(cells: readonly LaidCell[] | undefined, isMarkedItem: boolean): LaidCell | null {
  const [only, another] = cells ?? [];
  if (!only || another || amountsInText(only.text).length === 0) return null;
  if (isMarkedItem || /^\s*£\s?\d/u.test(only.text)) return only;
  if (only.text.length > LONGEST || /[.:]$/u.test(only.text)) return null;
  return only.text.split(/\s+/u).length >= FEWEST_WORDS ? only : null;
}
