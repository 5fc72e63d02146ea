import type { ColumnChoice } from "../choices/table-choice";
import type { Grid } from "../grid";
import { holdsFigure, wordsAt } from "./figure-cells";
import type { HeadingCell, HeadingRows } from "./heading-cells";
import { headingCellsOf } from "./heading-cells";

/** A heading of which no word speaks of savings, and the column that is taken to hold them. */
export interface SelectedHeading {
  readonly heading: HeadingRows;
  readonly savingsLabel: string;
}

/**
 * The heading of a table that the user selected and whose words name no savings: the first row of words over figures.
 * The savings are taken to stand where the user says, or else in the first column of figures whose heading says nothing.
 *
 * @param grid the selected cells
 * @param chosen what the user said of its columns
 */
export function headingOfSelection(grid: Grid, chosen: readonly ColumnChoice[]): SelectedHeading | null {
  for (let row = 0; row < grid.values.length; row += 1) {
    const cells = headingCellsOf(grid, row) ?? [];
    const saving =
      cells.length < 2 ? undefined : savingsAmong(cells, chosen, (column) => holdsOnlyFigures(grid, row, column));
    if (!saving) continue;
    const meant = cells.map((cell) => (cell === saving ? { ...cell, meaning: SAVING } : cell));
    return { heading: { row, rows: 1, cells: meant }, savingsLabel: saving.label };
  }
  return null;
}

const SAVING = { kind: "saving", year: null } as const;

function savingsAmong(
  cells: readonly HeadingCell[],
  chosen: readonly ColumnChoice[],
  holdsFigures: (column: number) => boolean,
): HeadingCell | undefined {
  const ofSavings = new Set(
    chosen.filter(({ kind }) => kind === "saving" || kind === "year").map(({ label }) => label),
  );
  const withFigures = cells.filter((cell) => holdsFigures(cell.column));
  return withFigures.find((cell) => ofSavings.has(cell.label)) ?? withFigures.find((cell) => cell.meaning === null);
}

function holdsOnlyFigures(grid: Grid, heading: number, column: number): boolean {
  let figures = 0;
  for (let row = heading + 1; row < grid.values.length; row += 1) {
    if (holdsFigure(grid, row, column)) figures += 1;
    else if (wordsAt(grid, row, column) !== "") return false;
  }
  return figures > 0;
}
