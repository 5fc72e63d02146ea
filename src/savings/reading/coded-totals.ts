import type { Column } from "../table";
import type { FigureRow } from "./body-rows";
import { RunningSums, statesSum } from "./running-sums";

/**
 * Rows without a code that state what rows with codes come to, over them or under them. Where every proposal has its
 * code, a name without one that has just their sum is no proposal, whatever it is called: "Adults", "Programme".
 *
 * @param figures a table's rows of figures
 * @returns their rows, zero-based within the grid
 */
export function codedTotals(figures: readonly FigureRow[], columns: readonly Column[]): ReadonlySet<number> {
  const heads = codedHeads(figures, columns);
  // A name over its rows is no name under the rows before.
  return new Set([...heads, ...codedFeet(figures, columns, heads)]);
}

function mayStateSum({ code, label, total }: FigureRow): boolean {
  return code === "none" && label !== "" && !total;
}

function codedHeads(figures: readonly FigureRow[], columns: readonly Column[]): ReadonlySet<number> {
  const heads = new Set<number>();
  let index = -1;
  for (const row of figures) {
    index += 1;
    if (!mayStateSum(row)) continue;
    const sums = new RunningSums(columns);
    for (let next = index + 1; figures[next]?.code === "own"; next += 1)
      sums.addLine(figures[next]?.figures ?? new Map());
    if (statesSum(row, sums, { from: 0, to: sums.count })) heads.add(row.row);
  }
  return heads;
}

/** Under one row its figures may stand again for another reason, so two at least are asked for. */
const FEWEST = 2;

function statesSumOf(row: FigureRow, sums: RunningSums, from: number): boolean {
  return sums.count - from >= FEWEST && statesSum(row, sums, { from, to: sums.count });
}

function codedFeet(figures: readonly FigureRow[], columns: readonly Column[], heads: ReadonlySet<number>): number[] {
  const feet: number[] = [];
  const sums = new RunningSums(columns);
  let since = 0;
  for (const row of figures) {
    const to = sums.count;
    if (heads.has(row.row) || row.total?.certain) {
      since = to;
      continue;
    }
    if (mayStateSum(row) && (statesSumOf(row, sums, since) || statesSumOf(row, sums, 0))) {
      feet.push(row.row);
      since = to;
    } else sums.addLine(row.figures);
  }
  return feet;
}
