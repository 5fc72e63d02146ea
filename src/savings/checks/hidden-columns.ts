import type { Finding } from "../finding";
import { savingsColumns } from "../savings-columns";
import type { Column, Figure, SavingsTable } from "../table";
import type { Check } from "./check";
import { withSavings } from "./hidden-lines";

/** Columns of savings and other amounts that somebody has hidden. */
export const hiddenColumns: Check = (table) => {
  const { hidden } = table;
  if (!hidden || hidden.sheet) return [];
  const labels = new Set(hidden.columns);
  return table.columns.filter((column) => labels.has(column.label)).map((column) => columnFinding(column, table));
};

function columnFinding(column: Column, table: SavingsTable): Finding {
  const cells = figuresIn(column, table).map((figure) => figure.cell);
  const what = cells.length === 1 ? "1 figure is" : `${cells.length} figures are`;
  return {
    check: "hidden-columns",
    severity: "warning",
    message: `The column "${column.label}" is hidden. Its ${what} ${howRead(column, table)}.`,
    why: "Whoever looks at the sheet does not see what the summary rests on.",
    cells,
  };
}

/** The figures that stand in the column's own cells, also where they are part of another column's. */
function figuresIn(column: Column, table: SavingsTable): Figure[] {
  const at = table.range.column + column.index;
  return table.lines.flatMap((line) =>
    [...line.figures.values()]
      .flatMap((figure) => figure.parts?.map((part) => part.figure) ?? [figure])
      .filter((figure) => figure.cell.column === at && figure.value !== null),
  );
}

/** Where a column is added to others, what its lines save is not what stands in it, and no amount is said. */
function howRead(column: Column, table: SavingsTable): string {
  const { index } = column;
  const saving = savingsColumns(table).find(
    (one) => one.index === index || one.parts?.some((part) => part.index === index) === true,
  );
  if (!saving) return "read all the same";
  return `read and counted${saving.parts ? "" : withSavings(table.lines, table, [column])}`;
}
