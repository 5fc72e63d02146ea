import { columnName, figureColumns, lineAt, linesInWords, linesOf } from "../../commands/import-report";
import type { ReportReading } from "../../savings/report/read-report";
import type { Column, Figure, SavingsTable } from "../../savings/table";
import type { CheckedCell } from "./marks";
import { cellKey } from "./marks";

/** A cell of what was read, as it is shown. */
export interface GridCell extends CheckedCell {
  readonly text: string;
  /** What it is called where its place says nothing: its line, its column and where it was read. */
  readonly label: string;
  readonly isToCheck: boolean;
}

/** A line, or a total, with its figures under its name. */
export interface GridLine {
  readonly name: GridCell;
  readonly figures: readonly GridCell[];
  readonly isTotal: boolean;
  /** What is to be checked about its figures, in sentences. */
  readonly toCheck: readonly string[];
}

/** The lines of a table and the totals under it, as they are checked. */
export function gridLines(index: number, table: SavingsTable, reading: ReportReading): GridLine[] {
  const columns = figureColumns(table);
  const lines = table.lines.map((line): GridLine => {
    const name = [line.code, line.name].filter(Boolean).join(" ") || `Row ${line.row + 1}`;
    const called = line.code ?? name;
    const cell = { key: cellKey(index, line.row, "name"), lines: linesOf(reading, line) };
    return {
      ...rowOf(line.figures, called),
      name: { ...cell, text: name, label: named(name, cell), isToCheck: false },
    };
  });
  const totals = table.totals.map((total): GridLine => {
    const row = rowOf(total.figures, total.label, `total ${total.row}`);
    const [first] = row.figures;
    const own = first?.lines ?? { first: 1, last: 1 };
    const name = `${total.label || "Total"}: ${total.agrees ? "agrees" : "differs"}`;
    const cell = { key: cellKey(index, total.row, "name"), lines: own };
    return { ...row, isTotal: true, name: { ...cell, text: name, label: named(name, cell), isToCheck: false } };
  });
  return [...lines, ...totals];

  function rowOf(figures: ReadonlyMap<number, Figure>, called: string, prefix = ""): Omit<GridLine, "name"> {
    return {
      figures: columns.map((column) => figureCell(figures.get(column.index), column, called, prefix)),
      isTotal: false,
      toCheck: columns.flatMap((column) => {
        const figure = figures.get(column.index);
        return figure?.confidence.level === "ask" ? [`${columnName(column)}: ${figure.confidence.reason}`] : [];
      }),
    };
  }

  function figureCell(figure: Figure | undefined, column: Column, called: string, prefix: string): GridCell {
    const line = figure ? lineAt(reading, figure.cell) : 1;
    const text = figure?.written.trim() ?? "";
    return {
      key: `${prefix}${cellKey(index, figure?.cell.row ?? 0, column.index)}`,
      text,
      lines: { first: line, last: line },
      label: `${called}, ${columnName(column)}: ${text || "nothing"}, line ${line}`,
      isToCheck: figure?.confidence.level === "ask",
    };
  }
}

/** How many figures were read from each line of a report, which are counted from one. */
export function figuresByLine(reading: ReportReading): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const table of reading.sheet.tables) {
    for (const { figures } of [...table.lines, ...table.totals]) {
      for (const figure of figures.values()) {
        const line = lineAt(reading, figure.cell);
        if (figure.absent !== "blank") counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function named(name: string, { lines }: CheckedCell): string {
  return `${name}, ${lines.first === lines.last ? "line" : "lines"} ${linesInWords(lines)}`;
}
