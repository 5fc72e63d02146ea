import { columnLetters } from "../savings/address";
import type { SavingsTable } from "../savings/table";
import type { Layout } from "./layout";
import type { PlanCell } from "./plan";
import { text } from "./cells";
import type { SourceContext } from "./source-context";

/** A name for a marked table: what it holds, of which sheet, unlike any other. */
export function tableName(context: SourceContext, holds: string): string {
  const sheet = context.summary.table.range.sheet.replace(/[^A-Za-z0-9]+/gu, "_").replace(/^_+|_+$/gu, "");
  return `Scrutiny_${context.number}_${sheet === "" ? "sheet" : sheet}_${holds}`;
}

/** A cell of the summary sheet itself, by zero-based row and column. */
export function own(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A small heading above a table. */
export function heading(layout: Layout, words: string): void {
  layout.gap();
  layout.keepTogether();
  layout.add([[text(words, "heading")]]);
}

/** How a source is headed: its sheet, then its title where that is another. */
export function sourceTitle(table: SavingsTable): string {
  const { title, range } = table;
  return title.toLowerCase().startsWith(range.sheet.toLowerCase()) ? title : `${range.sheet}: ${title}`;
}

const LONGEST_ROW = 180;

/** Sentences in rows of their own, broken at words so that none is wider than the page. */
export function sentences(layout: Layout, list: readonly string[]): void {
  const rows = list.flatMap((sentence) => brokenAtWords(sentence, LONGEST_ROW));
  if (rows.length > 0) layout.add(rows.map((row): PlanCell[] => [text(row, "sentence")]));
}

function brokenAtWords(sentence: string, longest: number): string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of sentence.split(/\s+/u)) {
    if (row !== "" && row.length + word.length + 1 > longest) {
      rows.push(row);
      row = word;
    } else row = row === "" ? word : `${row} ${word}`;
  }
  return row === "" ? rows : [...rows, row];
}
