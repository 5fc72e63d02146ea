import type { LaidRow } from "../../../src/savings/report/laid-out";

/** Rows of cells as they stand between bars, an empty one left out; each row is a line of its own. */
export function laidRows(...rows: readonly string[]): LaidRow[] {
  return rows.map((row, line) => ({
    cells: row.split("|").flatMap((cell, column) => (cell.trim() === "" ? [] : [{ column, text: cell.trim(), line }])),
  }));
}

/** Laid rows as they would be written between bars. */
export function writtenRows(rows: readonly LaidRow[]): string[] {
  return rows.map(({ cells }) => {
    const row: (string | undefined)[] = [];
    for (const { column, text } of cells) row[column] = text;
    return Array.from(row, (text) => text ?? "").join("|");
  });
}

/** Laid rows between bars, with the figures that have no place behind a question mark. */
export function writtenWithLost(rows: readonly LaidRow[]): string[] {
  return writtenRows(rows).map((row, at) => {
    const lost = rows[at]?.unplaced?.figures;
    return lost ? `${row} ? ${lost.map(({ text }) => text).join(" ")}` : row;
  });
}
