import { readFigure } from "../figure";
import { labelledLine } from "./heading-labels";
import type { LaidOut, UnreadPart } from "./laid-out";
import { figureLine } from "./line-tokens";
import { isSentence } from "./read-line";

const ROWS_BELOW = 10;
const LONGEST_HEADING = 150;
const REASON =
  "A table without figures: its heading names years, and no amount stands under it. They may have been lost on the way.";

/**
 * Headings of years under which names stand and no amount: their figures were lost altogether.
 *
 * @param isTaken whether a row of the layout belongs to a table that was read
 */
export function emptyTables({ rows }: Pick<LaidOut, "rows">, isTaken: (row: number) => boolean): UnreadPart[] {
  const textOf = (row: number) => (rows[row] ?? []).map(({ text }) => text).join(" ");
  const parts: UnreadPart[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    if (isTaken(row) || !namesYears(textOf(row))) continue;
    const below = Array.from({ length: ROWS_BELOW }, (_, index) => row + 1 + index).filter(
      (at) => (rows[at]?.length ?? 0) > 0,
    );
    const names = below.filter((at) => !isTaken(at) && !namesUnits(textOf(at)));
    if (names.length < 2 || names.some((at) => holdsFigures(rows[at] ?? []))) continue;
    const last = names.at(-1) ?? row;
    parts.push({ line: rows[row]?.[0]?.line ?? 0, lastLine: rows[last]?.[0]?.line ?? 0, reason: REASON });
    row = last;
  }
  return parts;
}

function namesYears(text: string): boolean {
  if (text.length > LONGEST_HEADING || isSentence(text)) return false;
  return labelledLine(text).labels.filter(({ kind }) => kind === "year").length >= 2;
}

function namesUnits(text: string): boolean {
  const { words, labels } = labelledLine(text);
  return words === "" && labels.length > 0 && labels.every(({ kind }) => kind === "unit");
}

function holdsFigures(cells: LaidOut["rows"][number]): boolean {
  return cells.some(({ text }) => readFigure(text).kind !== "text" || figureLine(text) !== null);
}
