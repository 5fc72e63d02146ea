import { lineOfCell } from "../../savings/report/read-report";
import type { ReportReading } from "../../savings/report/read-report";
import type { CellRef } from "../../savings/grid";
import type { SavingsLine } from "../../savings/table";

/** Lines of a report, counted from one as a reader counts them. */
export interface SourceLines {
  readonly first: number;
  readonly last: number;
}

/** The lines of the report that a savings line was read from, with its narrative. */
export function linesOf(reading: Pick<ReportReading, "laid">, line: SavingsLine): SourceLines {
  const rows = [
    ...[...line.figures.values()].map(({ cell }) => cell.row),
    ...line.narrative.map(({ cell }) => cell.row),
  ];
  const lines = rows.flatMap((row) => (reading.laid.rows[row] ?? []).map((cell) => cell.line));
  return spanOf(lines.length > 0 ? lines : [lineOfCell(reading, { row: line.row, column: 0 })]);
}

/** The line that a cell was read from, counted from one. */
export function lineAt(reading: Pick<ReportReading, "laid">, cell: CellRef): number {
  return lineOfCell(reading, cell) + 1;
}

/** The first and the last of some lines, which come counted from zero. */
export function spanOf(lines: readonly number[]): SourceLines {
  const [first, last] = lines.reduce(
    ([low, high], line) => [Math.min(low, line), Math.max(high, line)],
    [Infinity, -Infinity],
  );
  return { first: first + 1, last: last + 1 };
}

/** @example linesInWords({ first: 21, last: 27 }) // "21–27" */
export function linesInWords({ first, last }: SourceLines): string {
  return first === last ? String(first) : `${first}–${last}`;
}
