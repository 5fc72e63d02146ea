import type { CellRef } from "../grid";
import { nameCell } from "../name-cell";
import { meaningOfHeading } from "../reading/headings";
import { savingsFigures } from "../savings-columns";
import type { Column, SavingsLine, SavingsTable, TableNote } from "../table";

/** Words that belong to a line, with the cell in which they stand. */
export interface LineText {
  readonly text: string;
  readonly cell: CellRef;
  /** The heading of the column beside the savings in which they stand; null for the line's own words. */
  readonly heading: string | null;
}

/** A line's own words: its description and the narrative under it. */
export function ownTextsOf(line: SavingsLine, table: SavingsTable): LineText[] {
  const column = table.columns.find((one) => one.kind === "description") ?? table.columns[0];
  const narrative = line.narrative.map(({ text, cell }) => ({ text, cell, heading: null }));
  return line.description === ""
    ? narrative
    : [{ text: line.description, cell: nameCell(line, table, column), heading: null }, ...narrative];
}

/** All that is said of a line: its own words, and those of other columns that are not about who or where. */
export function textsOf(line: SavingsLine, table: SavingsTable): LineText[] {
  return withOthers(line, table, (column) => subjectOf(column) !== "who or where");
}

/** What is said of the saving itself. A column of risks says what may follow from it: "one-off costs" make no one-off saving. */
export function textsOfSaving(line: SavingsLine, table: SavingsTable): LineText[] {
  return withOthers(line, table, (column) => subjectOf(column) === "the saving");
}

function withOthers(line: SavingsLine, table: SavingsTable, counts: (column: Column) => boolean): LineText[] {
  const own = ownTextsOf(line, table);
  if (line.others.length === 0) return own;
  const others = line.others.flatMap(({ column: index, text, cell }) => {
    const column = table.columns.find((one) => one.index === index);
    return column && counts(column) ? [{ text, cell, heading: column.label }] : [];
  });
  return [...own, ...others];
}

/** What the words under a heading are about. */
type Subject = "the saving" | "what may follow" | "who or where";

const WHO_OR_WHERE =
  /\b(?:lead|officers?|owners?|responsible|contacts?|managers?|directors?|members?|holders?|wards?)\b/i;
const MAY_FOLLOW =
  /\b(?:risks?|ratings?|RAG|impacts?|implications?|mitigations?|equalit(?:y|ies)|Eq?IAs?|consultations?)\b/i;

// Asked for with every line and every rule.
const subjects = new WeakMap<Column, Subject>();

function subjectOf(column: Column): Subject {
  const known = subjects.get(column);
  if (known) return known;
  const meaning = meaningOfHeading(column.label)?.kind;
  const isWhoOrWhere = WHO_OR_WHERE.test(column.label) || meaning === "service" || meaning === "code";
  const subject = isWhoOrWhere ? "who or where" : MAY_FOLLOW.test(column.label) ? "what may follow" : "the saving";
  subjects.set(column, subject);
  return subject;
}

/** The notes that a line's figures, or its own words, point to. */
export function notesOf(line: SavingsLine, table: SavingsTable): TableNote[] {
  if (table.notes.length === 0) return [];
  const marks = new Set(savingsFigures(line, table).flatMap((figure) => figure.marks));
  return table.notes.filter((note) => marks.has(note.mark) || pointsTo(line.description, note.mark));
}

/** "Public Health*", or "see note 2"; a bare "(1)" may be any number. */
function pointsTo(description: string, mark: string): boolean {
  if (/^\(|^note$/i.test(mark)) return false;
  const at = description.toLowerCase().indexOf(mark.toLowerCase());
  return at > 0 && !/^\d/u.test(description.slice(at + mark.length));
}

/** Telling words that a line uses, as it writes them, with the cells in which they stand. */
export interface WordsFound {
  readonly line: SavingsLine;
  readonly words: readonly string[];
  readonly cells: readonly CellRef[];
}

/** The lines that use any of the words, in the table's order; `read` says where to look. */
export function linesThatSay(
  table: SavingsTable,
  telling: readonly RegExp[],
  read: typeof textsOf = textsOf,
): WordsFound[] {
  return table.lines.flatMap((line) => wordsIn(line, read(line, table), telling) ?? []);
}

/** The telling words among a line's texts. Null where it uses none. */
export function wordsIn(line: SavingsLine, texts: readonly LineText[], telling: readonly RegExp[]): WordsFound | null {
  const words: string[] = [];
  const cells: CellRef[] = [];
  for (const { text, cell } of texts) {
    // A cell may break its lines anywhere, or have a space too many.
    const spaced = text.replace(/\s+/gu, " ");
    const here = telling.flatMap((words) => words.exec(spaced)?.[0] ?? []);
    if (here.length > 0) cells.push(cell);
    words.push(...here);
  }
  return words.length === 0 ? null : { line, words: withoutRepeats(words), cells };
}

/** Words shown in a sentence, in quotation marks, each once whatever its letter case. */
export function quoted(words: readonly string[]): string[] {
  return withoutRepeats(words).map((word) => `"${word}"`);
}

function withoutRepeats(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) {
    const plain = word.trim();
    if (!seen.has(plain.toLowerCase())) seen.set(plain.toLowerCase(), plain);
  }
  return [...seen.values()];
}
