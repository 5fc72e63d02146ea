import { SPEAKS_OF_SAVINGS } from "../reading/savings-words";
import type { LaidOut, UnreadPart } from "./laid-out";
import { tokensOf } from "./line-tokens";

const FEWEST_RUNS = 3;
const FEWEST_GLUED = 3;
const MOST_BETWEEN = 8;
const IN_ONE_LINE =
  "Many figures stand among the words of one line here, as where the rows of a table were run together: none of them was read.";
const WITHOUT_GAPS =
  "Words and figures stand here with nothing between them, as where a table lost its columns: none of them was read.";

/**
 * What tables become where a page's text was taken without its layout: all rows in one line, or rows whose cells are
 * joined. Neither can be parted for certain, so both are told of.
 *
 * @param isTaken whether a row of the layout belongs to a table that was read
 */
export function runTogether({ rows }: Pick<LaidOut, "rows">, isTaken: (row: number) => boolean): UnreadPart[] {
  if (!rows.some((cells) => cells.some(({ text }) => SPEAKS_OF_SAVINGS.test(text)))) return [];
  const parts: UnreadPart[] = [];
  const glued: { row: number; line: number }[][] = [];
  for (const [row, cells] of rows.entries()) {
    const [only, another] = cells;
    if (!only || another || isTaken(row)) continue;
    if (runsOfFigures(only.text) >= FEWEST_RUNS)
      parts.push({ line: only.line, lastLine: only.line, reason: IN_ONE_LINE });
    else if (GLUED.test(only.text)) {
      const last = glued.at(-1)?.at(-1);
      if (last && row - last.row <= MOST_BETWEEN) glued.at(-1)?.push({ row, line: only.line });
      else glued.push([{ row, line: only.line }]);
    }
  }
  for (const group of glued) {
    const [first, last] = [group[0], group.at(-1)];
    if (first && last && group.length >= FEWEST_GLUED)
      parts.push({ line: first.line, lastLine: last.line, reason: WITHOUT_GAPS });
  }
  return parts;
}

/** "operational savings(5,000)000(5,000)": the last letter touches the first figure. */
const GLUED = /\p{L}{3}\)?\(?[-£]{0,2}\d[\d,][\d,.()£-]*$/u;

/** How often in a line figures follow one another with no words between. */
export function runsOfFigures(text: string): number {
  let runs = 0;
  let length = 0;
  for (const { kind, text: written } of tokensOf(text)) {
    // With a nought in front begins a telephone number, whose parts follow.
    if (kind === "figure") length = /^\(?0\d/u.test(written) ? -Infinity : length + 1;
    else length = 0;
    if (length === 2) runs += 1;
  }
  return runs;
}
