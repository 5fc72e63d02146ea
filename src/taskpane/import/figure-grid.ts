import { columnName, figureColumns, lineAt, linesInWords, linesOf, spanOf } from "../../commands/import-report";
import type { ReportReading } from "../../savings/report/read-report";
import type { Column, Figure, SavingsTable } from "../../savings/table";
import { nameOfTotal } from "../tables/totals-in-words";
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
  const lines = table.lines.map((line, place): GridLine => {
    const name = [line.code, line.name].filter(Boolean).join(" ") || "No name";
    return {
      ...rowOf(line.figures, line.code ?? name, place),
      name: nameCell(name, linesOf(reading, line), place),
      isTotal: false,
    };
  });
  const totals = table.totals.map((total, after): GridLine => {
    const place = lines.length + after;
    const name = nameOfTotal(total);
    const own = spanOf([...total.figures.values()].map(({ cell }) => lineAt(reading, cell) - 1));
    return {
      ...rowOf(total.figures, name, place),
      name: nameCell(`${name}: ${total.agrees ? "agrees" : "differs"}`, own, place),
      isTotal: true,
    };
  });
  return [...lines, ...totals];

  function nameCell(text: string, lines: GridCell["lines"], place: number): GridCell {
    const words = `${lines.first === lines.last ? "line" : "lines"} ${linesInWords(lines)}`;
    return { key: cellKey(index, place, "name"), text, lines, label: `${text}, ${words}`, isToCheck: false };
  }

  function rowOf(
    figures: ReadonlyMap<number, Figure>,
    called: string,
    place: number,
  ): Pick<GridLine, "figures" | "toCheck"> {
    const cells = columns.flatMap((column) => {
      const figure = figures.get(column.index);
      return figure ? [{ figure, column }] : [];
    });
    return {
      figures: cells.map(({ figure, column }) => figureCell(figure, column, called, place)),
      toCheck: cells
        .filter(({ figure }) => isToCheck(figure))
        .map(({ figure, column }) => `${columnName(column)}: ${figure.confidence.reason}`),
    };
  }

  function figureCell(figure: Figure, column: Column, called: string, place: number): GridCell {
    const line = lineAt(reading, figure.cell);
    const text = figure.written.trim();
    return {
      key: cellKey(index, place, column.index),
      text,
      lines: { first: line, last: line },
      label: `${called}, ${columnName(column)}: ${text || "nothing"}, line ${line}`,
      isToCheck: isToCheck(figure),
    };
  }
}

function isToCheck({ confidence }: Figure): boolean {
  return confidence.level === "ask";
}

/** Where a key leads to from a cell, in rows of names over their figures; undefined where nowhere. */
export function cellAfter(
  rows: readonly (readonly GridCell[])[],
  from: string | undefined,
  key: string,
): GridCell | undefined {
  const at = rows.findIndex((row) => row.some((cell) => cell.key === from));
  const row = rows[at];
  if (!row) return undefined;
  const column = row.findIndex((cell) => cell.key === from);
  const inRow = (other: number) => rows[other]?.[column] ?? rows[other]?.at(-1);
  switch (key) {
    case "ArrowRight":
      return row[column + 1];
    case "ArrowLeft":
      return row[column - 1];
    case "ArrowDown":
      return inRow(at + 1);
    case "ArrowUp":
      return inRow(at - 1);
    case "Home":
      return row[0];
    case "End":
      return row.at(-1);
    default:
      return undefined;
  }
}

const LONGEST_SAID = 120;

/** What is said when a cell is chosen: where it was read, and the words there. */
export function cellInWords({ lines }: GridCell, { report }: Pick<ReportReading, "report">): string {
  const text = report.lines.slice(lines.first - 1, lines.last).join(" ");
  const words = text.replace(/\s+/gu, " ").trim();
  const said = words.length > LONGEST_SAID ? `${words.slice(0, LONGEST_SAID)}…` : words;
  return `${lines.first === lines.last ? "Line" : "Lines"} ${linesInWords(lines)}: ${said}`;
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
