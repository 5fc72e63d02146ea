import type { SourceLines } from "../../commands/import-report";

/** What is marked: lines of the text, and the figures that were read from them. */
export interface Mark {
  readonly lines: SourceLines;
  /** The cell that was chosen; null where lines of the text were. */
  readonly cell: string | null;
}

/** A cell of what was read: a figure of a line, or its name. */
export interface CheckedCell {
  readonly key: string;
  readonly lines: SourceLines;
}

/** Names a cell of a table, unlike every other. @param line its line's place: where years run down, lines share their rows */
export function cellKey(table: number, line: number, column: number | "name"): string {
  return `${table} ${line} ${column}`;
}

/** Whether a cell is marked: it was chosen, or the line that was chosen is the one it was read from. */
export function isMarked({ key, lines }: CheckedCell, mark: Mark | null): boolean {
  if (!mark) return false;
  if (mark.cell !== null) return mark.cell === key;
  return lines.first === lines.last && lines.first >= mark.lines.first && lines.first <= mark.lines.last;
}

export function isWithin(line: number, { lines }: Mark): boolean {
  return line >= lines.first && line <= lines.last;
}
