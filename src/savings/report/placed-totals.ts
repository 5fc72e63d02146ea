import { readFigure } from "../figure";
import { totalLabel } from "../reading/total-rows";
import type { LaidRow } from "./laid-out";

/** More ways than these to place a total are not tried. */
const MOST_WAYS = 500;
const FEWEST_LINES = 2;

type Amounts = ReadonlyMap<number, number>;

/**
 * Places the figures of totals that have none under some of the columns, such as budgets and percentages: where the lines
 * above, of the section or of the whole table, come to them in one way only.
 */
export function withPlacedTotals(rows: readonly LaidRow[]): LaidRow[] {
  if (!rows.some(({ unplaced }) => unplaced && totalLabel(unplaced.words))) return [...rows];
  let all: Amounts[] = [];
  let section: Amounts[] = [];
  return rows.map((row) => {
    const { cells, unplaced } = row;
    if (cells.length === 0 && !unplaced) [all, section] = [[], []];
    const isTotal = totalLabel(unplaced?.words ?? cells[0]?.text ?? "") !== null;
    if (!isTotal) {
      const amounts = amountsOf(row);
      if (amounts.size > 0) {
        all.push(amounts);
        section.push(amounts);
      }
      return row;
    }
    const own = section;
    section = [];
    return unplaced ? placed(row, unplaced, [own, all]) : row;
  });
}

function placed(row: LaidRow, unplaced: NonNullable<LaidRow["unplaced"]>, stretches: readonly Amounts[][]): LaidRow {
  const { figures, columns } = unplaced;
  const values = figures.map(({ text }) => valueOf(text));
  const ways = waysToPlace(figures.length, columns).filter((way) =>
    stretches.some((lines) => lines.length >= FEWEST_LINES && comesTo(lines, way, values)),
  );
  const [only, another] = ways;
  if (!only || another) return row;
  const laid = figures.map((figure, at) => ({ ...figure, column: only[at] ?? 0 }));
  return { cells: [...row.cells, ...laid].sort((a, b) => a.column - b.column) };
}

function comesTo(lines: readonly Amounts[], way: readonly number[], values: readonly (number | null)[]): boolean {
  return values.every((value, at) => {
    const sum = lines.reduce((before, line) => before + (line.get(way[at] ?? -1) ?? 0), 0);
    return value !== null && value !== 0 && Math.abs(sum - value) < 1e-6;
  });
}

/** Every choice of so many columns, in their order. */
function waysToPlace(count: number, columns: readonly number[]): number[][] {
  let ways: number[][] = [[]];
  for (let placing = 0; placing < count && ways.length <= MOST_WAYS; placing += 1)
    ways = ways.flatMap((way) =>
      columns.filter((column) => column > (way.at(-1) ?? -1)).map((column) => [...way, column]),
    );
  return ways.length > MOST_WAYS ? [] : ways;
}

function amountsOf({ cells, unplaced }: LaidRow): Amounts {
  if (unplaced) return new Map();
  return new Map(
    cells.flatMap(({ column, text }) => {
      const value = valueOf(text);
      return value === null ? [] : [[column, value] as const];
    }),
  );
}

function valueOf(text: string): number | null {
  const reading = readFigure(text);
  return reading.kind === "figure" ? reading.value : null;
}
