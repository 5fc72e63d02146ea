import type { UnplacedRow } from "../../savings/report/laid-out";
import type { ReportReading } from "../../savings/report/read-report";
import type { SavingsTable } from "../../savings/table";
import { overFigures, overNames, overWords, text } from "../cells";
import type { PlanCell } from "../plan";
import { cellText } from "./cell-text";
import type { ImportedColumn } from "./imported-columns";

/** The rows of a table whose figures stand in no column: {@link SavingsTable.uncertain} with what can be done about it. */
export function unplacedRows({ laid }: Pick<ReportReading, "laid">, { range }: SavingsTable): UnplacedRow[] {
  return laid.unplaced.filter(({ under }) => under >= range.row && under <= range.row + range.rows);
}

/** Where such a row stands in the report, counted from one. */
export function lineOfUnplaced({ figures }: UnplacedRow): number {
  return (figures[0]?.line ?? 0) + 1;
}

/**
 * A small block of such rows: figures as they were written, in their order, under no year. The number of the line stands
 * on each of them, so that no row is mistaken for one of a list of amounts.
 */
export function uncertainBlock(rows: readonly UnplacedRow[], columns: readonly ImportedColumn[]): PlanCell[][] {
  const at = columns.findIndex(({ kind }) => kind === "description");
  const before = (style: "tableHeading" | "name") => columns.slice(0, at).map((): PlanCell => ({ value: null, style }));
  const most = rows.reduce((count, { figures }) => Math.max(count, figures.length), 0);
  const heading = [
    ...before("tableHeading"),
    overNames("Row"),
    ...Array.from({ length: most }, (_, index) => overFigures(`Figure ${index + 1}`)),
    overWords("Source line"),
  ];
  const body = rows.map((row): PlanCell[] => [
    ...before("name"),
    text(cellText(row.words), "name"),
    ...Array.from({ length: most }, (_, index): PlanCell => {
      const figure = row.figures[index];
      return figure ? text(cellText(figure.text.trim(), 200), "figureToCheck") : { value: null, style: "figure" };
    }),
    { value: lineOfUnplaced(row), style: "cellText" },
  ]);
  return [[text(HEADING, "heading")], [text(WHY, "sentence")], heading, ...body];
}

const HEADING = "Rows whose years are not known";
const WHY =
  "Each has fewer figures than there are columns, and nothing says which are missing. They are not lines above.";
