import type { Column, Figure, SavingsLine, SavingsTable } from "../table";

/** A figure with its line and column. */
export interface PlacedFigure {
  readonly line: SavingsLine;
  readonly column: Column;
  readonly figure: Figure;
}

/**
 * The figures of some columns that a check looks for, line by line. A table may hold hundreds of thousands, so only those
 * that are wanted are given a place.
 */
export function placedFigures(
  table: SavingsTable,
  columns: readonly Column[],
  isWanted: (figure: Figure, column: Column) => boolean,
): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  for (const line of table.lines) {
    for (const column of columns) {
      const figure = line.figures.get(column.index);
      if (figure && isWanted(figure, column)) placed.push({ line, column, figure });
    }
  }
  return placed;
}
