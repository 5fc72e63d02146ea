import type { Finding } from "../finding";
import type { CellRef } from "../grid";
import { savingsColumns } from "../savings-columns";
import type { SavingsTable } from "../table";
import { lineOnRow } from "./figure-place";
import type { CellChange, Mend } from "./mend";
import { MEND_WORDS } from "./mend-words";
import type { LineMarks } from "./note-marks";
import { marksInWords, marksOn } from "./note-marks";
import { numberBehind, numberChange } from "./text-to-number";

const NOTES_HEADING = /\b(?:notes?|comments?|remarks?)\b/i;

/**
 * Moves a line's note marks into a column of notes: the table's own, or a new one right of it. It is done as a whole or
 * not at all, so that no mark is lost.
 */
export function marksToNotes(finding: Finding, table: SavingsTable): Mend | null {
  const line = finding.cells[0] ? lineOnRow(table, finding.cells[0].row) : null;
  const marks = line && marksOn(line, table, savingsColumns(table));
  const cleaned = marks && withoutMarks(marks);
  if (!line || !cleaned) return null;
  const changes = [...cleaned, ...notesChanges(marksInWords(marks), line.row, table)];
  return { kind: "marks to notes", label: MEND_WORDS["marks to notes"].one, changes };
}

/** The cells without their marks; null where a figure could be meant otherwise. */
function withoutMarks({ name, figures }: LineMarks): CellChange[] | null {
  const changes: CellChange[] = [];
  if (name) {
    const content = { kind: "text", text: name.plain } as const;
    const { cell, written, plain } = name;
    changes.push({ cell, expected: written, content, format: null, before: written, after: plain });
  }
  for (const { figure, column } of figures) {
    const writing = numberBehind(figure, column);
    if (!writing) return null;
    changes.push(numberChange(figure, writing));
  }
  return changes;
}

function notesChanges(note: string, row: number, { range, columns, headingRows }: SavingsTable): CellChange[] {
  const { sheet } = range;
  const own = columns.find(({ kind, label }) => kind === "other" && NOTES_HEADING.test(label));
  if (own) return [textChange({ sheet, row, column: range.column + own.index }, note)];
  const column = range.column + range.columns;
  const heading: CellRef = { sheet, row: range.row + headingRows - 1, column };
  const noteChange = textChange({ sheet, row, column }, note);
  // A list of amounts has no headings, so its notes have none.
  return headingRows === 0 ? [noteChange] : [textChange(heading, "Notes"), noteChange];
}

function textChange(cell: CellRef, text: string): CellChange {
  return { cell, expected: "", content: { kind: "text", text }, format: "@", before: "", after: text };
}
