import type { Grid } from "../grid";
import { refAt } from "../grid";
import type { MarkedTable } from "../snapshot";
import type { Steps } from "../steps";
import { inOneGo } from "../steps";
import { unitNamedIn } from "../unit";
import type { BodyRow } from "./body-rows";
import type { TableDraft } from "./build-table";
import { buildingTable } from "./build-table";
import type { TablePlace } from "./columns";
import { columnsUnder } from "./columns";
import type { Claim, FoundTable, Told } from "./found-table";
import { NOTHING_TOLD } from "./found-table";
import type { HeadingRows } from "./heading-cells";
import { pivotFilters } from "./pivot-filters";
import type { ProseRow } from "./prose";
import { rowsAbove, titleAbove } from "./prose";
import { isClaimed, mayBeClaimed } from "./savings-claim";
import { readingStretch } from "./table-stretch";

/**
 * Reads the table under a heading, which may be repeated as on the pages of a paper.
 *
 * @param end the last row that may belong to it, zero-based within the grid
 * @param ofAll the words that speak of all figures of the sheet
 * @param told what is told of it elsewhere
 * @returns null where no figures stand under the heading, or nothing says that they are savings
 */
export function readHeadedTable(...from: Parameters<typeof readingHeadedTable>): FoundTable | null {
  return inOneGo(readingHeadedTable(...from));
}

/** Reads the table as {@link readHeadedTable} does, in steps. */
export function* readingHeadedTable(
  grid: Grid,
  headings: readonly HeadingRows[],
  end: number,
  prose: readonly ProseRow[],
  marked: readonly MarkedTable[],
  claim: Claim,
  ofAll: readonly ProseRow[] = [],
  told: Told = NOTHING_TOLD,
): Steps<FoundTable | null> {
  const [first] = headings;
  if (!first) return null;
  const place = columnsUnder(grid, first, end);
  if (claim !== "anything" && !mayBeClaimed(place.columns)) return null;
  const titles = [...pivotFilters(grid, first), ...rowsAbove(prose, first.row)];
  const draft: TableDraft = {
    grid,
    firstRow: first.row,
    headingRows: first.rows,
    title: titleAbove(prose, first.row, grid.column + place.left),
    titles: [...titles, ...ofAll, ...nameOfSheet(grid, first.row)],
    marked: markedAt(grid, first.row, place.left, marked),
    place,
    told,
    rowsIn: (chosen) => rowsUnder(grid, chosen, headings, end),
  };
  yield;
  const found = yield* buildingTable(draft);
  return found &&
    (claim === "anything" || isClaimed(found.table, titles, claim === "what does so by itself" ? "" : grid.sheet))
    ? found
    : null;
}

/** "Savings £k" on a sheet's tab is the last place that may name the unit. */
function nameOfSheet(grid: Grid, row: number): ProseRow[] {
  if (unitNamedIn(grid.sheet) === null) return [];
  return [{ row, text: grid.sheet, cell: refAt(grid, row, 0), isTitle: false }];
}

/** The rows under a heading and under each repetition of it. */
export function* rowsUnder(
  grid: Grid,
  place: TablePlace,
  headings: readonly HeadingRows[],
  end: number,
): Steps<readonly BodyRow[]> {
  const stretches: BodyRow[][] = [];
  for (const [index, heading] of headings.entries()) {
    const last = (headings[index + 1]?.row ?? end + 1) - 1;
    stretches.push(yield* readingStretch(grid, place, heading.row + heading.rows, last));
  }
  return stretches.length > 1 ? stretches.flat() : (stretches[0] ?? []);
}

function markedAt(grid: Grid, row: number, column: number, marked: readonly MarkedTable[]): MarkedTable | null {
  const at = refAt(grid, row, column);
  const contains = ({ range }: MarkedTable) =>
    range.sheet === at.sheet &&
    at.row >= range.row &&
    at.row < range.row + range.rows &&
    at.column >= range.column &&
    at.column < range.column + range.columns;
  return marked.find(contains) ?? null;
}
