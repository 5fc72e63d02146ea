import { cellReference } from "../savings/address";
import { marksOn } from "../savings/mends/note-marks";
import { savingsColumns } from "../savings/savings-columns";
import type { ScrutinySummary } from "../savings/summary/summarise";
import type { SavingsLine, SavingsTable, TableNote } from "../savings/table";

/** A note of a source with its number in the whole paper. */
export interface NumberedNote {
  /** "[note 1]" */
  readonly label: string;
  readonly note: TableNote;
  /** The first of the tables that it stands under. */
  readonly table: SavingsTable;
}

/** The notes of all sources, numbered over the whole paper, so that all sheets call each by the same number. */
export interface PaperNotes {
  readonly all: readonly NumberedNote[];
  /** The notes that the marks on a line's name and figures lead to, in the order of their numbers. */
  readonly on: (line: SavingsLine, table: SavingsTable) => readonly NumberedNote[];
  /** A line's name, not shortened unless it is prose, with "[note 1]" in place of the source's own mark. */
  readonly nameWithNotes: (line: SavingsLine, table: SavingsTable) => string;
}

/** Numbers the notes of all sources in the order in which they stand. The same mark may stand in several tables. */
export function notesOf(summary: Pick<ScrutinySummary, "tables">): PaperNotes {
  const byCell = new Map<string, NumberedNote>();
  const byMark = new Map<SavingsTable, Map<string, NumberedNote>>();
  for (const { table } of summary.tables) {
    const own = new Map<string, NumberedNote>();
    byMark.set(table, own);
    for (const note of table.notes) {
      // A note may stand between two tables and belong to both.
      const cell = cellReference(note.cell);
      const known = byCell.get(cell) ?? { label: `[note ${byCell.size + 1}]`, note, table };
      byCell.set(cell, known);
      if (!own.has(markKey(note.mark))) own.set(markKey(note.mark), known);
    }
  }
  const all = [...byCell.values()];
  const on: PaperNotes["on"] = (line, table) => {
    const own = byMark.get(table);
    if (!own || own.size === 0) return [];
    const led = new Set(marksOf(line, table).map((mark) => own.get(markKey(mark))));
    return led.size === 0 ? [] : all.filter((note) => led.has(note));
  };
  const nameWithNotes: PaperNotes["nameWithNotes"] = (line, table) => {
    const notes = on(line, table);
    if (notes.length === 0) return wholeName(line);
    const isNamed = (mark: string) => byMark.get(table)?.has(markKey(mark)) === true;
    return [withoutMarks(line, table, isNamed), ...notes.map(({ label }) => label)].join(" ");
  };
  return { all, on, nameWithNotes };
}

/** The source's own marks are taken off where notes are named in their place. */
function withoutMarks(line: SavingsLine, table: SavingsTable, isNamed: (mark: string) => boolean): string {
  const name = wholeName(line);
  const marks = nameMarks(line, table);
  const areNamed = singleMarks(marks).every(isNamed);
  return marks !== "" && areNamed && name.endsWith(marks) ? name.slice(0, -marks.length).trim() : name;
}

/** What is longer than this is prose, and the line's short name serves better. */
const LONGEST_NAME = 200;

function wholeName({ name, description }: SavingsLine): string {
  if (!name.endsWith("…")) return name;
  const first = description.replace(/\n[^]*/u, "").trim();
  // A line whose code stands further up has its name from there, and goes on in mid-sentence.
  return first.startsWith(name.slice(0, -1)) && first.length <= LONGEST_NAME ? first : name;
}

const SINGLE_MARK = /[¹²³⁴-⁹⁰]+|[*†‡§]+|\[[^\]]+\]/gu;

function marksOf(line: SavingsLine, table: SavingsTable): string[] {
  const onFigures = [...line.figures.values()].flatMap((figure) => figure.marks);
  return [...singleMarks(nameMarks(line, table)), ...onFigures];
}

function singleMarks(marks: string): string[] {
  return marks.match(SINGLE_MARK) ?? [];
}

function nameMarks(line: SavingsLine, table: SavingsTable): string {
  return marksOn(line, table, savingsColumns(table))?.name?.marks ?? "";
}

/** "[1]" leads to "(1)", and "[Note 1]" to "note 1:". */
function markKey(mark: string): string {
  return mark.toLowerCase().replace(/[[\]()\s]/gu, "");
}
