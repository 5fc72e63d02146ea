import type { Column, Figure, SavingsLine, SavingsTable } from "../table";

/** A figure with its line and column. */
export interface PlacedFigure {
  readonly line: SavingsLine;
  readonly column: Column;
  readonly figure: Figure;
}

/** Every figure of some columns, line by line. */
export function placedFigures(table: SavingsTable, columns: readonly Column[]): PlacedFigure[] {
  return table.lines.flatMap((line) =>
    columns.flatMap((column) => {
      const figure = line.figures.get(column.index);
      return figure ? [{ line, column, figure }] : [];
    }),
  );
}
