import { withoutUnit } from "../unit";
import type { ParagraphCell } from "./paragraph-cells";

/** A unit by itself in a paragraph of its own, as under "Amount", is part of the heading before it. */
export function withOwnUnits(cells: readonly ParagraphCell[]): ParagraphCell[] {
  const joined: ParagraphCell[] = [];
  for (const [at, cell] of cells.entries()) {
    const before = joined.at(-1);
    if (before?.kind === "words" && isUnit(cell) && ![cells[at - 1], cells[at + 1]].some(isUnit))
      joined.splice(-1, 1, { ...before, to: cell.to, text: `${before.text} ${cell.text}` });
    else joined.push(cell);
  }
  return joined;
}

/**
 * Where headings of words reach down over a second row, the units of that row stand too far left: they are those of the
 * headings at its end.
 */
export function underNames(row: readonly ParagraphCell[]): readonly ParagraphCell[] {
  const end = row.findLastIndex(({ kind }) => kind !== "empty") + 1;
  return isUnit(row[0]) ? [...row.slice(end), ...row.slice(0, end)] : row;
}

function isUnit(cell: ParagraphCell | undefined): boolean {
  return cell?.kind === "words" && withoutUnit(cell.text) === "";
}
