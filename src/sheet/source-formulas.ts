import { cellAddress, cellReference, columnLetters, quotedSheet } from "../savings/address";
import type { RangeRef } from "../savings/grid";
import type { Column, Figure } from "../savings/table";

/** The table's range with its sheet, its rows and columns fixed: `'Birmingham'!$A$4:$F$40`. */
export function fixedRange(range: RangeRef): string {
  const first = `$${columnLetters(range.column)}$${range.row + 1}`;
  const last = `$${columnLetters(range.column + range.columns - 1)}$${range.row + range.rows}`;
  return `${quotedSheet(range.sheet)}!${first}:${last}`;
}

/** A formula piece for one source figure: the cell itself, or what the add-in reads from its text. */
export function figureReference(figure: Figure, column: Pick<Column, "unit">): string {
  const cell = cellReference(figure.cell);
  if (!figure.isText) return cell;
  const unit =
    figure.ownUnit !== null && column.unit !== null && figure.ownUnit !== column.unit ? `,"${column.unit}"` : "";
  return `SAVINGS.FIGURE(${cell}${unit})`;
}

/** A formula that adds source figures: neighbouring number cells as ranges, text cells one by one. */
export function sumOf(figures: readonly Figure[], column: Pick<Column, "unit">): string {
  const present = figures.filter((figure) => figure.value !== null);
  const pieces: string[] = [];
  for (let at = 0; at < present.length; at += 1) {
    const first = present[at];
    if (!first) continue;
    let last = first;
    while (!first.isText && follows(last, present[at + 1])) {
      at += 1;
      last = present[at] ?? last;
    }
    pieces.push(
      last === first ? figureReference(first, column) : `${cellReference(first.cell)}:${cellAddress(last.cell)}`,
    );
  }
  return pieces.length === 0 ? "=0" : `=SUM(${pieces.join(",")})`;
}

function follows(figure: Figure, next: Figure | undefined): boolean {
  return (
    next !== undefined &&
    !next.isText &&
    next.cell.row === figure.cell.row + 1 &&
    next.cell.column === figure.cell.column
  );
}
