import type { ReportReading } from "../../savings/report/read-report";
import { columnName } from "../../savings/savings-columns";
import type { Figure, SavingsTable } from "../../savings/table";
import { overFilteredFigures, overNames, overWords, text } from "../cells";
import type { PlanCell } from "../plan";
import { cellText, shortText } from "./cell-text";
import { figureCell } from "./figure-cell";
import type { ImportedColumn } from "./imported-columns";
import { lineAt } from "./source-lines";

/** The longest text that a cell of text format shows, and enough of a line to find it by. */
const LONGEST_LINE = 250;

interface Named {
  readonly code: string;
  readonly name: string;
  readonly figures: ReadonlyMap<number, Figure>;
}

/** The marked table that says where each figure stands: its line, its column, as it was written, and the text around it. */
export function figureRows(
  reading: ReportReading,
  table: SavingsTable,
  columns: readonly ImportedColumn[],
): PlanCell[][] {
  const hasCodes = columns.some(({ kind }) => kind === "code");
  const rows: Named[] = [
    ...table.lines.map(({ code, name, figures }) => ({ code: code ?? "", name, figures })),
    ...table.totals.map(({ label, figures }) => ({ code: "", name: label, figures })),
  ];
  const heading = [
    ...(hasCodes ? [overNames("Code"), overWords("Line")] : [overNames("Line")]),
    overWords("Column"),
    overFilteredFigures("Figure"),
    overFilteredFigures("As written"),
    overFilteredFigures("Source line"),
    overWords("Text of that line"),
  ];
  const name = ({ code, name }: Named): PlanCell[] =>
    hasCodes
      ? [textOrNone(code, "name"), textOrNone(shortText(name, LONGEST_LINE), "oneLine")]
      : [textOrNone(shortText(name, LONGEST_LINE), "oneLine")];
  const body = rows.flatMap((row) =>
    columns.flatMap(({ figures: column }): PlanCell[][] => {
      const figure = column && row.figures.get(column.index);
      if (!figure || figure.absent === "blank") return [];
      const line = lineAt(reading, figure.cell);
      return [
        [
          ...name(row),
          text(shortText(columnName(column), LONGEST_LINE), "cellText"),
          figureCell(figure, column, table),
          text(cellText(writtenOf(figure), LONGEST_LINE), "figure"),
          { value: line, style: "figure" },
          textOrNone(shortText(reading.report.lines[line - 1] ?? "", LONGEST_LINE), "oneLine"),
        ],
      ];
    }),
  );
  return [heading, ...body];
}

/** What stands there, or all that it was added up of. @example "1.0 - 0.4" */
function writtenOf({ written, parts }: Figure): string {
  const addedUp = parts?.map(({ figure, sign }) => `${sign < 0 ? "-" : "+"} ${figure.written.trim()}`).join(" ");
  return addedUp?.replace(/^\+ /u, "") ?? written.trim();
}

function textOrNone(value: string, style: PlanCell["style"]): PlanCell {
  return value === "" ? { value: null, style } : text(cellText(value), style);
}
