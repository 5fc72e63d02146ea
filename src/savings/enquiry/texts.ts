import type { CellRef } from "../grid";
import type { SavingsLine, SavingsTable, TableNote } from "../table";
import { savingsFigures } from "../savings-columns";

/** Words that belong to a line, with the cell in which they stand. */
export interface LineText {
  readonly text: string;
  readonly cell: CellRef;
}

/** A line's own words: its description and the narrative under it. */
export function textsOf(line: SavingsLine, table: SavingsTable): LineText[] {
  const column = table.columns.find((one) => one.kind === "description") ?? table.columns[0];
  const own = { sheet: table.range.sheet, row: line.row, column: column?.cell.column ?? table.range.column };
  const narrative = line.narrative.map(({ text, cell }) => ({ text, cell }));
  return line.description === "" ? narrative : [{ text: line.description, cell: own }, ...narrative];
}

/** The notes that a line's figures point to. */
export function notesOf(line: SavingsLine, table: SavingsTable): TableNote[] {
  const marks = new Set(savingsFigures(line, table).flatMap((figure) => figure.marks));
  return table.notes.filter((note) => marks.has(note.mark));
}

/** A kind of words to look for, and why they bear on the question. */
export interface TellingWords {
  readonly words: RegExp;
  readonly reason: string;
}

/** Telling words that a line uses, as it writes them, with the cells in which they stand. */
export interface WordsFound {
  readonly line: SavingsLine;
  readonly words: readonly string[];
  readonly cells: readonly CellRef[];
}

/** The lines that use any of the words, in the table's order. */
export function linesThatSay(table: SavingsTable, telling: readonly TellingWords[]): WordsFound[] {
  return table.lines.flatMap((line) => wordsIn(line, table, telling) ?? []);
}

/** The telling words of one line. Null where it uses none. */
export function wordsIn(line: SavingsLine, table: SavingsTable, telling: readonly TellingWords[]): WordsFound | null {
  const words: string[] = [];
  const cells: CellRef[] = [];
  for (const { text, cell } of textsOf(line, table)) {
    const here = telling.flatMap((kind) => kind.words.exec(text)?.[0] ?? []);
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
    const plain = word.replace(/\s+/gu, " ").trim();
    if (!seen.has(plain.toLowerCase())) seen.set(plain.toLowerCase(), plain);
  }
  return [...seen.values()];
}
