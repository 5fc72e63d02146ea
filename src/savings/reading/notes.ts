import type { CellRef, Grid } from "../grid";
import { refAt, textAt } from "../grid";
import type { TableNote } from "../table";

const MARKED = /^(?:([¹²³⁴-⁹⁰]+|[*†‡§]+|\[[^\]]{1,8}\]|\(\d{1,2}\))\s*|(note\s*\d*)\s*[:.–-]?\s+)(.+)$/is;

/**
 * Reads a row of words as a note.
 *
 * @returns its mark and text, or null where the row does not begin like a note
 * @example noteIn("¹ To be reconsidered (£1.8m).", cell) // { mark: "¹", text: "To be reconsidered (£1.8m).", cell }
 */
export function noteIn(text: string, cell: CellRef): TableNote | null {
  const [, sign, named = sign, said] = MARKED.exec(text.trim()) ?? [];
  return named === undefined || said === undefined ? null : { mark: named.trim(), text: said.trim(), cell };
}

const MOST_BLANK_ROWS = 2;

/**
 * Reads the notes that stand one under another below a table, also after a blank row or two.
 *
 * @param columns the table's columns within the grid: the first, and the one after the last
 * @param from the row after the table's last, zero-based within the grid
 */
export function notesUnder(grid: Grid, [left, end]: readonly [number, number], from: number): TableNote[] {
  const notes: TableNote[] = [];
  let blanks = 0;
  for (let row = from; row < grid.values.length && blanks <= MOST_BLANK_ROWS; row += 1) {
    let column = left;
    while (column < end && textAt(grid, row, column) === "") column += 1;
    if (column === end) {
      blanks += 1;
      continue;
    }
    const note = noteIn(textAt(grid, row, column), refAt(grid, row, column));
    if (!note) break;
    notes.push(note);
    blanks = 0;
  }
  return notes;
}
