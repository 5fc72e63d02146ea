import { cellAddress, cellReference } from "../savings/address";
import type { Column, Figure } from "../savings/table";

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
